package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.model.Goal;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.GoalService;
import io.github.strategydocs.value.Decimal;

/** {@code purpose/goal-overloaded}. */
final class GoalOverloaded extends BuiltInRule {

    private static final String MOST = "most";

    GoalOverloaded() {
        super(RuleMetadata.builder("purpose/goal-overloaded")
                .title("A goal that too many actions serve")
                .why("So many actions are a list and not a plan: nobody can say which of them the goal depends on.")
                .remedy("Split the goal into parts, join actions that are one piece of work, or choose among them.")
                .threshold(new Threshold(
                        MOST,
                        Decimal.of(6),
                        "actions",
                        "a goal that more actions than this serve is reported; parts of actions are not counted"))
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Decimal most = context.threshold(MOST);
        GoalService service = GoalService.in(context);
        for (Located<Goal> goal : context.all(Goal.class)) {
            int count = service.countFor(goal.value().id());
            if (Decimal.of(count).compareTo(most) > 0) {
                context.finding(goal.path())
                        .argument("count", count)
                        .argument("most", most)
                        .report("{count} actions serve {place}, where {most} are the most that can be told apart.");
            }
        }
    }
}
