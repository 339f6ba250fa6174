package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.LinkedElements;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code action/completed-with-open-parts}. What says nothing of its status is not said to be open, and what was
 * cancelled is not waited for.
 */
final class CompletedWithOpenParts extends BuiltInRule {

    private static final int NAMES_SHOWN = 5;

    CompletedWithOpenParts() {
        super(RuleMetadata.builder("action/completed-with-open-parts")
                .title("An action said to be completed, with something in it that is not")
                .why("One of the two is wrong, and whoever finds the open part will not believe the rest.")
                .remedy(
                        "Correct the status of the action or of the part; what is not to be done any more is cancelled.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<JudgedAction, List<String>> open = new LinkedHashMap<>();
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            if (!action.isOpen()) {
                context.lookedAt();
                open.put(action, openIn(context, action.action()));
            }
            List<String> openInWhole = open.get(action.whole().orElse(action));
            if (action.whole().isPresent() && openInWhole != null && isOpen(action.action())) {
                openInWhole.add(Names.of(context, action.path()));
            }
        }
        for (Map.Entry<JudgedAction, List<String>> action : open.entrySet()) {
            if (!action.getValue().isEmpty()) {
                report(context, action.getKey(), action.getValue());
            }
        }
    }

    private static List<String> openIn(RuleContext context, Action action) {
        List<String> open = new ArrayList<>();
        for (Deliverable deliverable : action.deliverables()) {
            if (isOpen(deliverable)) {
                open.add(Names.of(context, deliverable.id()));
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (isOpen(milestone)) {
                open.add(Names.of(context, milestone.id()));
            }
        }
        for (String text : action.dependsOn()) {
            Optional<Described> needed = LinkedElements.find(context, text);
            if (needed.isPresent() && isOpen(needed.get())) {
                open.add(LinkedElements.nameOf(context, text, needed.get()));
            }
        }
        return open;
    }

    private static boolean isOpen(Described part) {
        Optional<ProgressStatus> status = ProgressStatus.of(part);
        return status.isPresent()
                && status.get() != ProgressStatus.COMPLETED
                && status.get() != ProgressStatus.CANCELLED;
    }

    private static void report(RuleContext context, JudgedAction action, List<String> open) {
        int more = open.size() - NAMES_SHOWN;
        context.finding(action.path().attribute("status"))
                .named("action", action.path())
                .argument("open", more > 0 ? open.subList(0, NAMES_SHOWN) : open)
                .argument("more", more)
                .report("{action} is said to be completed, and this is not: {open}"
                        + (more > 0 ? ", and {more} more." : "."));
    }
}
