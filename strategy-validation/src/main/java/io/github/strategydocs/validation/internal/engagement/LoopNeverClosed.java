package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.FeedbackLoop;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Reckoning;
import io.github.strategydocs.value.Decimal;
import java.time.LocalDate;

/** {@code engagement/loop-never-closed}: a loop whose measures count what comes of it may do without a record of each. */
final class LoopNeverClosed extends BuiltInRule {

    LoopNeverClosed() {
        super(RuleMetadata.builder("engagement/loop-never-closed")
                .title("A feedback loop that was never closed")
                .why("A loop of which nothing ever came is a letter box without a floor, and people notice.")
                .remedy("Record what changed because of what people said, or that nothing did and why; or measure "
                        + "how often that happens.")
                .needs(Input.DATE_OF_CHECKING)
                .threshold(new Threshold(
                        "months",
                        Decimal.of(12),
                        "months",
                        "how long after publication a loop may be without a closure"))
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Engagement engagement = EngagementSection.in(context);
        Version version = context.strategy().version();
        if (engagement == null || !Reckoning.isInForce(version)) {
            return;
        }
        LocalDate today = context.asOf().orElseThrow();
        Decimal months = context.threshold("months");
        if (today.isBefore(Reckoning.after(version.date().lastDay(), months))) {
            return;
        }
        for (Located<FeedbackLoop> loop : context.all(FeedbackLoop.class)) {
            if (loop.value().closures().isEmpty() && loop.value().measures().isEmpty()) {
                context.finding(loop.path().attribute("closures"))
                        .argument("loop", loop.value().name())
                        .argument("published", version.date())
                        .argument("months", months)
                        .report("The feedback loop \"{loop}\" stands in a version of {published}, and {months} "
                                + "months later nothing is recorded that came of it, nor does any measure count "
                                + "it.");
            }
        }
    }
}
