package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code action/plan-empty}. */
final class PlanEmpty extends BuiltInRule {

    PlanEmpty() {
        super(RuleMetadata.builder("action/plan-empty")
                .title("A strategy without an action")
                .why("What nobody does does not happen: without actions, a strategy is a wish.")
                .remedy("Write down at least one action: what will be done, by whom and by when.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        Strategy strategy = context.strategy();
        if (strategy.actionPlan().isEmpty()
                || strategy.actionPlan().get().actions().isEmpty()) {
            context.finding(ElementPath.ROOT.attribute("actionPlan").attribute("actions"))
                    .argument("title", strategy.title())
                    .report("The strategy \"{title}\" has no action.");
        }
    }
}
