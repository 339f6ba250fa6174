package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Activity;
import io.github.strategydocs.model.Knowledge;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Uncounted;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.Optional;

/** {@code baseline/unknown-unmanaged}: what is not known is a risk until somebody has found out. */
final class UnknownUnmanaged extends BuiltInRule {

    UnknownUnmanaged() {
        super(RuleMetadata.builder("baseline/unknown-unmanaged")
                .title("Something unknown that is no risk of anybody's, or that nobody has a date to find out about")
                .why(
                        "What the organisation does and does not know of is a corporate risk, and so far nobody mitigates it.")
                .remedy(
                        "Enter it in the risk register and link the risk to the activity; then add an action with a date "
                                + "that finds out, and name it in discoveredBy.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Actions actions = Actions.in(context);
        for (Located<Activity> activity : Uncounted.all(context, Activity.class)) {
            if (activity.value().knowledge() != Knowledge.KNOWN) {
                context.lookedAt();
                checkRisks(context, activity);
                checkAction(context, activity, actions);
            }
        }
    }

    private static void checkRisks(RuleContext context, Located<Activity> activity) {
        for (String risk : activity.value().risks()) {
            if (context.index().find(risk, Risk.class).isPresent()) {
                return;
            }
        }
        draft(context, activity, "risk").report("{place} is {knowledge}, and is not in the risk register.");
    }

    private static void checkAction(RuleContext context, Located<Activity> activity, Actions actions) {
        Optional<String> id = activity.value().discoveredBy();
        Optional<Action> action = id.isPresent() ? context.index().find(id.get(), Action.class) : Optional.empty();
        if (action.isEmpty()) {
            draft(context, activity, "action").report("{place} is {knowledge}, and no action is there to find out.");
        } else if (!actions.isCommitment(action.get())) {
            draft(context, activity, "action")
                    .argument("action", context.nameOf(action.get().id()))
                    .report("{place} is {knowledge}, and {action}, which was to find out, "
                            + fate(context, action.get()));
        } else if (!actions.isDated(action.get())) {
            draft(context, activity, "action")
                    .argument("action", context.nameOf(action.get().id()))
                    .report("{place} is {knowledge}, and {action}, which is to find out, has no date.");
        }
    }

    /** Why nobody is committed to an action. */
    private static String fate(RuleContext context, Action action) {
        JudgedAction judged = JudgedActions.in(context).find(action.id()).orElseThrow();
        if (judged.isCancelled()) {
            return "is cancelled.";
        }
        return switch (judged.applicability()) {
            case AWAITING -> "still awaits a decision.";
            case EXEMPT -> "is exempt.";
            default -> "does not apply.";
        };
    }

    private static FindingDraft draft(RuleContext context, Located<Activity> activity, String about) {
        return context.finding(activity.path())
                .about(about)
                .argument(
                        "knowledge",
                        activity.value().knowledge() == Knowledge.UNKNOWN ? "unknown" : "known only in part");
    }
}
