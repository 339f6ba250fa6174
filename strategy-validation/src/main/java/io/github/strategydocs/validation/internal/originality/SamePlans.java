package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.SamePlan;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.Decimal;
import java.util.List;

/** {@code originality/same-plan}. */
final class SamePlans extends BuiltInRule {

    SamePlans() {
        super(RuleMetadata.builder("originality/same-plan")
                .title("A plan with the actions of another")
                .why("The actions of another answer the questions of another.")
                .remedy("Begin with your own baseline and goals, and see which of the actions still follow from them.")
                .needs(Input.CORPUS)
                .threshold(new Threshold(
                        "least", Decimal.of("0.8"), "of the titles", "from what share on plans are the same"))
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.all(Action.class);
        double least = context.threshold("least").toBigDecimal().doubleValue();
        List<SamePlan> plans =
                context.corpus().orElseThrow().samePlans(context.strategy(), Math.min(1, Math.max(0, least)));
        if (!plans.isEmpty() && plans.get(0).share() >= least) {
            context.finding(ElementPath.ROOT.attribute("actionPlan").attribute("actions"))
                    .argument("share", Math.round(PER_CENT * plans.get(0).share()))
                    .argument("other", plans.get(0).document())
                    .argument("title", plans.get(0).title())
                    .report(
                            "{share}% of the titles of the actions are those of \"{title}\" ({other}), in the same order.");
        }
    }

    private static final int PER_CENT = 100;
}
