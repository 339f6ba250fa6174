package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;

/** {@code engagement/mostly-broadcast}. */
final class MostlyBroadcast extends BuiltInRule {

    MostlyBroadcast() {
        super(RuleMetadata.builder("engagement/mostly-broadcast")
                .title("Far more broadcasting than listening")
                .why("What channels are for shows what a body is for: one that mostly sends has little room "
                        + "for answers.")
                .remedy("Ask of each channel that broadcasts whether people could answer there, and say so; or "
                        + "leave it.")
                .threshold(new Threshold(
                        "ratio", Decimal.of(2), "to 1", "how often broadcasting may stand against all other purposes"))
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        if (EngagementSection.in(context) == null) {
            return;
        }
        int broadcasting = 0;
        int others = 0;
        for (Channel channel : EngagementChannels.inUse(context)) {
            if (!channel.purposes().isEmpty()) {
                context.lookedAt();
            }
            broadcasting += EngagementChannels.broadcasts(channel) ? 1 : 0;
            others += EngagementChannels.purposesBesideBroadcast(channel);
        }
        Decimal ratio = context.threshold("ratio");
        if (BigDecimal.valueOf(broadcasting).compareTo(ratio.toBigDecimal().multiply(BigDecimal.valueOf(others))) > 0) {
            context.finding(ElementPath.ROOT.attribute("baseline").attribute("channels"))
                    .argument("broadcasting", broadcasting)
                    .argument("others", others)
                    .argument("ratio", ratio)
                    .report("Among the purposes of the channels in use, broadcasting stands "
                            + "{broadcasting} : {others} to listening, responding and consulting together, "
                            + "more than {ratio} : 1.");
        }
    }
}
