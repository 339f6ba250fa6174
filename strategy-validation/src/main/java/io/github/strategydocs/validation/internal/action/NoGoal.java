package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.JudgedAction;

/** {@code action/no-goal}. Where there is no section on purpose, that is one finding and not one for each action. */
final class NoGoal extends ActionRule {

    NoGoal() {
        super(RuleMetadata.builder("action/no-goal")
                .title("An action that serves no goal and responds to nothing")
                .why("Nobody can tell what it is good for, or whether the goals would be reached without it.")
                .remedy(
                        "Name the goals that it serves, or what it responds to; if there are none, leave the action out.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (context.strategy().purpose().isPresent() && action.goals().isEmpty() && !action.responds()) {
            context.finding(action.path().attribute("goals"))
                    .argument("action", context.nameOf(action.path()))
                    .report("{action} serves no goal and responds to nothing.");
        }
    }
}
