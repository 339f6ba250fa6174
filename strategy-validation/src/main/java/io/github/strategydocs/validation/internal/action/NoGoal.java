package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Theme;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import java.util.Optional;

/**
 * {@code action/no-goal}. Where there is no goal and no value that an action could serve, that is one finding, of a rule
 * of its own, and not one for each action. A theme that supports something does so for all that stands under it.
 */
final class NoGoal extends ActionRule {

    NoGoal() {
        super(RuleMetadata.builder("action/no-goal")
                .title("An action that serves no goal and responds to nothing")
                .why("Nobody can tell what it is good for, or whether the goals would be reached without it.")
                .remedy(
                        "Name the goals that it serves, or what it responds to; if there are none, leave the action out.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (hasGoals(context.strategy())
                && action.goals().isEmpty()
                && !action.responds()
                && !isOfThemeThatSupports(context, action)) {
            context.finding(action.path().attribute("goals"))
                    .named("action", action.path())
                    .report("{action} serves no goal and responds to nothing.");
        }
    }

    private static boolean hasGoals(Strategy strategy) {
        Optional<Purpose> purpose = strategy.purpose();
        return purpose.isPresent()
                && !(purpose.get().goals().isEmpty() && purpose.get().values().isEmpty());
    }

    private static boolean isOfThemeThatSupports(RuleContext context, JudgedAction action) {
        Optional<Theme> theme = context.index().find(action.theme().orElse(""), Theme.class);
        return theme.isPresent() && !theme.get().supports().isEmpty();
    }
}
