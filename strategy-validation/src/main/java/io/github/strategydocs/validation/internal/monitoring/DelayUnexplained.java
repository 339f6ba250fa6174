package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code monitoring/delay-unexplained}: a reason that stands in one place need not be repeated in the other. */
final class DelayUnexplained extends BuiltInRule {

    DelayUnexplained() {
        super(RuleMetadata.builder("monitoring/delay-unexplained")
                .title("Delayed or blocked, and no reason given")
                .why("A delay without a reason can be neither helped nor learnt from.")
                .remedy("Say why: in the delayReason of the progress report, or in the statusNote of the action.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Set<String> explained = explained(context);
        JudgedActions actions = JudgedActions.in(context);
        for (Action action : context.index().all(Action.class)) {
            if (saysHowFarItIs(action)) {
                context.lookedAt();
            }
            JudgedAction judged = actions.find(action.id()).orElseThrow();
            if (judged.isCommitted() && !explained.contains(action.id())) {
                ElementPath path = judged.path();
                boolean isLate = isLate(action.status());
                if (isLate) {
                    report(context, path, path.attribute("statusNote"), action.status());
                    explained.add(action.id());
                }
                checkParts(context, path, action, explained, isLate);
            }
        }
        for (Entry entry : Entry.newest(context)) {
            context.lookedAt();
            if (isLate(entry.entry().status()) && !explained.contains(entry.subject())) {
                context.finding(entry.path().attribute("delayReason"))
                        .argument("report", entry.report().asOf())
                        .argument("subject", context.nameOf(entry.subject()))
                        .argument("status", entry.entry().status().orElseThrow())
                        .report("The progress report of {report} says that {subject} is {status}, and does "
                                + "not say why.");
            }
        }
    }

    /** Where nobody says how far anything is, there is no delay, and no progress either. */
    private static boolean saysHowFarItIs(Action action) {
        if (action.status().isPresent()) {
            return true;
        }
        for (Deliverable deliverable : action.deliverables()) {
            if (deliverable.status().isPresent()) {
                return true;
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (milestone.status().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What the document gives a reason for, in an action's own note or in any report, and the parts of such actions. */
    private static Set<String> explained(RuleContext context) {
        Set<String> explained = new HashSet<>();
        for (Entry entry : Entry.all(context)) {
            if (Said.anything(entry.entry().delayReason())) {
                explained.add(entry.subject());
            }
        }
        for (Action action : context.index().all(Action.class)) {
            if (Said.anything(action.statusNote())) {
                explained.add(action.id());
            }
            if (explained.contains(action.id())) {
                for (Deliverable deliverable : action.deliverables()) {
                    explained.add(deliverable.id());
                }
                for (Milestone milestone : action.milestones()) {
                    explained.add(milestone.id());
                }
            }
        }
        return explained;
    }

    /** What is late because its action is needs no finding of its own. */
    private static void checkParts(
            RuleContext context, ElementPath path, Action action, Set<String> explained, boolean isLate) {
        for (Deliverable deliverable : action.deliverables()) {
            if (isLate(deliverable.status()) && explained.add(deliverable.id()) && !isLate) {
                report(context, path.attribute("deliverables").member(deliverable.id()), deliverable.status());
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (isLate(milestone.status()) && explained.add(milestone.id()) && !isLate) {
                report(context, path.attribute("milestones").member(milestone.id()), milestone.status());
            }
        }
    }

    private static void report(RuleContext context, ElementPath part, Optional<ProgressStatus> status) {
        report(context, part, part.attribute("status"), status);
    }

    private static void report(
            RuleContext context, ElementPath late, ElementPath path, Optional<ProgressStatus> status) {
        context.finding(path)
                .namedInFull("late", late)
                .argument("status", status.orElseThrow())
                .report("{late} is {status}, and nothing says why.");
    }

    private static boolean isLate(Optional<ProgressStatus> status) {
        return status.isPresent() && (status.get() == ProgressStatus.DELAYED || status.get() == ProgressStatus.BLOCKED);
    }
}
