package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.Optional;

/** {@code purpose/no-goal}. */
final class NoGoal extends BuiltInRule {

    NoGoal() {
        super(RuleMetadata.builder("purpose/no-goal")
                .title("A strategy without a goal")
                .why("Actions without a goal cannot fail, and nobody can tell whether they were worth it.")
                .remedy("State what is to be achieved, as goals to which the actions can point.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Optional<Purpose> purpose = context.strategy().purpose();
        if (purpose.isEmpty()) {
            return;
        }
        context.lookedAt();
        if (purpose.get().goals().isEmpty()) {
            context.finding(StatementMissing.SECTION.attribute("goals")).report("The strategy has no goal.");
        }
    }
}
