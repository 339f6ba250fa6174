package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.ModerationRule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;

/** {@code engagement/moderation-unaddressed}. */
final class ModerationUnaddressed extends BuiltInRule {

    ModerationUnaddressed() {
        super(RuleMetadata.builder("engagement/moderation-unaddressed")
                .title("Conversations without rules of moderation, or without an appeal")
                .why("Without a rule, what is unlawful stays up or what is merely unwelcome is taken down; "
                        + "without an appeal, nobody finds out which.")
                .remedy("Say on what ground something is taken down or left, what is done step by step, who "
                        + "decides, and to whom people can appeal.")
                .inPublication(Severity.WARNING)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Engagement engagement = EngagementSection.in(context);
        List<Channel> twoWay = EngagementChannels.twoWay(context);
        if (engagement == null || twoWay.isEmpty()) {
            return;
        }
        context.lookedAt();
        ElementPath path = EngagementSection.PATH.attribute("moderation");
        if (engagement.moderation().isEmpty()) {
            context.finding(path)
                    .argument("channels", EngagementChannels.names(twoWay))
                    .report("People can talk to the body ({channels}), and no rule says what is taken "
                            + "down and what stays.");
        } else if (!hasAppeal(engagement)) {
            context.finding(path).report("There are rules of moderation, and none says to whom people can appeal.");
        }
    }

    private static boolean hasAppeal(Engagement engagement) {
        for (ModerationRule rule : engagement.moderation()) {
            if (Said.anything(rule.appeal())) {
                return true;
            }
        }
        return false;
    }
}
