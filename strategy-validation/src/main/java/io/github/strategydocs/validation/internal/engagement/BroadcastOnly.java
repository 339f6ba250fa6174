package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.ArrayList;
import java.util.List;

/** {@code engagement/broadcast-only}. */
final class BroadcastOnly extends BuiltInRule {

    BroadcastOnly() {
        super(RuleMetadata.builder("engagement/broadcast-only")
                .title("Channels that broadcast, and no complete feedback loop")
                .why("Whoever only sends never learns what people need, and soon has nobody left who listens.")
                .remedy("Choose at least one channel, and say how what people say there is captured, who owns "
                        + "that, and by which route it reaches those who decide.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Engagement engagement = EngagementSection.in(context);
        List<Channel> broadcasting = broadcasting(context);
        if (engagement == null || broadcasting.isEmpty()) {
            return;
        }
        context.lookedAt();
        Loops loops = new Loops(context, engagement);
        for (Channel channel : EngagementChannels.inUse(context)) {
            if (loops.isComplete(channel)) {
                return;
            }
        }
        context.finding(EngagementSection.PATH.attribute("feedbackLoops"))
                .argument("channels", EngagementChannels.names(broadcasting))
                .report("The body broadcasts ({channels}), and no channel in use belongs to a "
                        + "feedback loop that has a capture, an owner and a decision route.");
    }

    private static List<Channel> broadcasting(RuleContext context) {
        List<Channel> broadcasting = new ArrayList<>();
        for (Channel channel : EngagementChannels.inUse(context)) {
            if (EngagementChannels.broadcasts(channel)) {
                broadcasting.add(channel);
            }
        }
        return broadcasting;
    }
}
