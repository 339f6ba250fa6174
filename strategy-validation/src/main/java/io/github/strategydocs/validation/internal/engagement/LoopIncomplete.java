package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.FeedbackLoop;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.List;

/** {@code engagement/loop-incomplete}: a body that has no loop at all is told so once. */
final class LoopIncomplete extends BuiltInRule {

    LoopIncomplete() {
        super(RuleMetadata.builder("engagement/loop-incomplete")
                .title("A channel that invites answers, and no complete feedback loop for it")
                .why("Who asks and then does nothing with the answer does more harm than who never asked.")
                .remedy("Name the channel in a feedback loop that says how answers are captured, who owns them, "
                        + "and by which route they reach those who decide; or take the purpose away.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
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
        if (engagement.feedbackLoops().isEmpty()) {
            context.lookedAt();
            context.finding(EngagementSection.PATH.attribute("feedbackLoops"))
                    .argument("channels", EngagementChannels.names(twoWay))
                    .report("People are invited to say something ({channels}), and there is no feedback " + "loop.");
            return;
        }
        Loops loops = new Loops(context, engagement);
        for (Channel channel : twoWay) {
            context.lookedAt();
            if (!loops.isComplete(channel)) {
                report(context, channel, loops.of(channel));
            }
        }
    }

    private static void report(RuleContext context, Channel channel, List<FeedbackLoop> loops) {
        ElementPath path = context.index().pathOf(channel.id()).orElseThrow();
        if (loops.isEmpty()) {
            context.finding(path)
                    .report("{place} is there to listen, respond or consult, and no feedback loop takes "
                            + "up what is said there.");
        } else {
            FeedbackLoop loop = loops.get(0);
            context.finding(path)
                    .argument("loop", loop.name())
                    .argument("missing", Loops.gaps(loop))
                    .report("{place} is there to listen, respond or consult, and its feedback loop "
                            + "\"{loop}\" lacks {missing}.");
        }
    }
}
