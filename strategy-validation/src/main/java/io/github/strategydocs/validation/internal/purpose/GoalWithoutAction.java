package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.GoalService;

/** {@code purpose/goal-without-action}. Where there is no action at all, that is another rule's finding. */
final class GoalWithoutAction extends BuiltInRule {

    GoalWithoutAction() {
        super(RuleMetadata.builder("purpose/goal-without-action")
                .title("A goal that no action serves")
                .why("A goal that nobody works for is a wish.")
                .remedy("Add an action that serves it, name it among the goals of an action, or drop it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        if (context.index().all(Action.class).isEmpty()) {
            return;
        }
        GoalService service = GoalService.in(context);
        for (Located<Goal> goal : context.all(Goal.class)) {
            if (!service.isServed(goal.value().id())) {
                context.finding(goal.path()).report("No action serves {place}.");
            }
        }
    }
}
