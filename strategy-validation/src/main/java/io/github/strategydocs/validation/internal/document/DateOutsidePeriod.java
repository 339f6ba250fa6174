package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureFamily;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code document/date-outside-period}. An action evaluates where the allocations that name it are for evaluating, and
 * none is for delivering.
 */
final class DateOutsidePeriod extends BuiltInRule {

    /** Which step of the path of an action leads to it: {@code actionPlan.actions[id]}. */
    private static final int ACTION = 2;

    /** {@code targets}, its number, and {@code deadline}. */
    private static final int STEPS_BELOW_MEASURE = 3;

    /** A period, with its first and last day: no day comes before or after it where it is open. */
    private record Limits(Timeframe period, LocalDate first, LocalDate last) {

        static Limits of(Timeframe period) {
            return new Limits(
                    period,
                    period.start().isPresent() ? period.start().get().firstDay() : LocalDate.MIN,
                    period.end().isPresent() ? period.end().get().lastDay() : LocalDate.MAX);
        }
    }

    DateOutsidePeriod() {
        super(RuleMetadata.builder("document/date-outside-period")
                .title("A deadline outside the strategy's own period, or a fact of a day that has not come")
                .why(
                        "The strategy is no longer, or not yet, in force when this falls due, so nobody answers for it. And "
                                + "what has not come yet, nobody can have seen.")
                .remedy(
                        "Correct the deadline, or the period; or say in which strategy the rest is to be done. Reviews, "
                                + "outcome targets and evaluation may come later. Of a fact, correct the date; a number that "
                                + "is only expected is a forecast.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        FutureFacts.report(context);
        Optional<Timeframe> period = context.strategy().period();
        if (period.isEmpty()
                || (period.get().start().isEmpty() && period.get().end().isEmpty())) {
            return;
        }
        Set<String> idle = idleActions(context);
        Set<String> evaluating = evaluatingActions(context);
        Limits limits = Limits.of(period.get());
        for (List<Located<Described>> ofType : context.byType()) {
            if (ofType.get(0).value() instanceof Deadline) {
                for (Located<Described> deadline : ofType) {
                    List<Step> steps = deadline.path().steps();
                    String action = actionAround(steps);
                    if (!idle.contains(action)) {
                        boolean mayBeLater = evaluating.contains(action) || isOutcomeTarget(context, steps);
                        check(context, deadline.path(), (Deadline) deadline.value(), mayBeLater, limits);
                    }
                }
            }
        }
    }

    private static void check(
            RuleContext context, ElementPath path, Deadline deadline, boolean mayBeLater, Limits limits) {
        context.lookedAt();
        Optional<PartialDate> due = deadline.dueDate();
        if (due.isPresent()) {
            compare(context, path, due.get(), mayBeLater, limits);
        }
    }

    /** What they do may be due when the strategy is over. */
    private static Set<String> evaluatingActions(RuleContext context) {
        Set<String> evaluating = new HashSet<>();
        Set<String> delivering = new HashSet<>();
        for (Allocation allocation : context.index().all(Allocation.class)) {
            if (allocation.phase() == ResourcePhase.EVALUATING) {
                evaluating.addAll(allocation.actions());
            } else if (allocation.phase() == ResourcePhase.DELIVERING) {
                delivering.addAll(allocation.actions());
            }
        }
        evaluating.removeAll(delivering);
        return evaluating;
    }

    /** The actions that bind nobody. */
    private static Set<String> idleActions(RuleContext context) {
        Set<String> idle = new HashSet<>();
        for (JudgedAction action : JudgedActions.in(context).all()) {
            if (!action.isCommitted()) {
                idle.add(action.action().id());
            }
        }
        return idle;
    }

    /** The id of the action in which a deadline stands, or nothing. */
    private static String actionAround(List<Step> deadline) {
        return deadline.size() > ACTION
                        && isAttribute(deadline.get(0), "actionPlan")
                        && isAttribute(deadline.get(1), "actions")
                        && deadline.get(ACTION) instanceof MemberStep action
                ? action.id()
                : "";
    }

    private static boolean isAttribute(Step step, String name) {
        return step instanceof AttributeStep attribute && attribute.name().equals(name);
    }

    /** Whether the path is {@code …measures[id].targets[#n].deadline}, and the measure is one of an outcome. */
    private static boolean isOutcomeTarget(RuleContext context, List<Step> deadline) {
        int measure = deadline.size() - 1 - STEPS_BELOW_MEASURE;
        return measure >= 0
                && deadline.get(measure) instanceof MemberStep member
                && context.index().find(member.id()).orElse(null) instanceof Measure target
                && (target.stage().equals(Optional.of(MeasureStage.OUTCOME))
                        || target.family().equals(Optional.of(MeasureFamily.STRATEGIC_OUTCOME)));
    }

    private static void compare(
            RuleContext context, ElementPath path, PartialDate due, boolean mayBeLater, Limits limits) {
        LocalDate last = due.lastDay();
        if (last.isAfter(limits.last()) && !mayBeLater) {
            context.finding(path)
                    .argument("due", due)
                    .argument("end", limits.period().end().orElseThrow())
                    .report("{place} is {due}, after the strategy itself ends ({end}).");
        } else if (last.isBefore(limits.first())) {
            context.finding(path)
                    .argument("due", due)
                    .argument("start", limits.period().start().orElseThrow())
                    .report("{place} is {due}, before the strategy itself begins ({start}).");
        }
    }
}
