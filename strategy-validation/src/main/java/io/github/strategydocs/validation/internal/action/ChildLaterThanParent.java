package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.LinkedElements;
import io.github.strategydocs.validation.internal.plan.Names;
import io.github.strategydocs.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** {@code action/child-later-than-parent}. Of all that comes too late in a response, the latest is named. */
final class ChildLaterThanParent extends BuiltInRule {

    ChildLaterThanParent() {
        super(RuleMetadata.builder("action/child-later-than-parent")
                .title("A response due after what it responds to")
                .why("Whoever set the date counts on it; one late response makes the whole late.")
                .remedy("Bring the response forward, or say openly that the date cannot be kept, and why.")
                .inPublication(Severity.WARNING)
                .needs(Input.RELATED_DOCUMENTS)
                .build());
    }

    private record Due(String id, PartialDate date) {}

    @Override
    public void check(RuleContext context) {
        List<JudgedAction> actions = JudgedActions.in(context).committed();
        Map<JudgedAction, Due> latest = latest(actions);
        for (JudgedAction action : actions) {
            int number = 0;
            for (String text : action.action().respondsTo()) {
                number++;
                Described asked = LinkedElements.find(context, text).orElse(null);
                Due own = latest.get(action);
                if (asked != null) {
                    context.lookedAt();
                    Optional<PartialDate> limit = Deadlines.dueDate(asked);
                    if (own != null
                            && limit.isPresent()
                            && own.date().lastDay().isAfter(limit.get().lastDay())) {
                        report(context, action, number, own, asked, limit.get());
                    }
                }
            }
        }
    }

    /** The latest date of each action, of its milestones, and of its parts: these come after their wholes. */
    private static Map<JudgedAction, Due> latest(List<JudgedAction> actions) {
        Map<JudgedAction, Due> latest = new HashMap<>();
        for (int i = actions.size() - 1; i >= 0; i--) {
            JudgedAction action = actions.get(i);
            Due due = later(latest.get(action), action.action().id(), action.dueDate());
            for (Milestone milestone : action.action().milestones()) {
                if (!milestone.status().equals(Optional.of(ProgressStatus.CANCELLED))) {
                    due = later(due, milestone.id(), Deadlines.dueDate(milestone.deadline()));
                }
            }
            if (due != null) {
                latest.put(action, due);
                if (action.whole().isPresent()) {
                    JudgedAction whole = action.whole().get();
                    latest.put(whole, later(due, latest.get(whole)));
                }
            }
        }
        return latest;
    }

    private static Due later(Due one, @Nullable Due other) {
        return other == null || other.date().lastDay().isBefore(one.date().lastDay()) ? one : other;
    }

    @Nullable
    private static Due later(@Nullable Due known, String id, Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return known;
        }
        return later(new Due(id, date.get()), known);
    }

    private static void report(
            RuleContext context, JudgedAction action, int number, Due own, Described asked, PartialDate limit) {
        String text = action.action().respondsTo().get(number - 1);
        context.finding(action.path().attribute("respondsTo").member(number))
                .about(text)
                .argument("own", Names.of(context, own.id()))
                .argument("due", own.date())
                .named("action", action.path())
                .argument("asked", LinkedElements.nameOf(context, text, asked))
                .argument("limit", limit)
                .report(subject(context, action, own) + " is due by " + DateWords.last("due", own.date())
                        + ", and responds to {asked}, which is due by "
                        + DateWords.last("limit", limit) + ".");
    }

    /** A milestone is one of its action; a part, or what stands in a part, needs to be told from its whole. */
    private static String subject(RuleContext context, JudgedAction action, Due own) {
        if (own.id().equals(action.action().id())) {
            return "{action}";
        }
        for (Milestone milestone : action.action().milestones()) {
            if (milestone.id().equals(own.id())) {
                return "{own} of {action}";
            }
        }
        boolean isPart = context.index().find(own.id(), Action.class).isPresent();
        return isPart ? "{own}, a part of {action}," : "{own} of a part of {action}";
    }
}
