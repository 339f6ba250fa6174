package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;

/** {@code engagement/identity-unaddressed}. */
final class IdentityUnaddressed extends BuiltInRule {

    IdentityUnaddressed() {
        super(RuleMetadata.builder("engagement/identity-unaddressed")
                .title("Conversations, and nothing on how you know whom you talk to")
                .why("A reply about somebody's case may reach somebody else, and a campaign of one may pass "
                        + "for a crowd.")
                .remedy("Say as identityApproach for what you need to know who somebody is, how you find out, and "
                        + "for what you do not ask.")
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
        if (!Said.anything(engagement.identityApproach())) {
            context.finding(EngagementSection.PATH.attribute("identityApproach"))
                    .argument("channels", EngagementChannels.names(twoWay))
                    .report("People can talk to the body ({channels}), and nothing says how it knows whom "
                            + "it is talking to.");
        }
    }
}
