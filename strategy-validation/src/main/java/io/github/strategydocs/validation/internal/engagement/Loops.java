package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.FeedbackLoop;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.Said;
import java.util.ArrayList;
import java.util.List;

/** What makes a feedback loop complete. */
final class Loops {

    private Loops() {}

    /** What a loop lacks to be complete. */
    static List<String> gaps(FeedbackLoop loop) {
        return new Gaps()
                .unless(Said.anything(loop.capture()), "a capture")
                .unless(loop.owner().isPresent(), "an owner")
                .unless(Said.anything(loop.decisionRoute()), "a decision route")
                .names();
    }

    /** The loops that listen on a channel. */
    static List<FeedbackLoop> of(RuleContext context, Engagement engagement, Channel channel) {
        List<FeedbackLoop> loops = new ArrayList<>();
        for (FeedbackLoop loop : engagement.feedbackLoops()) {
            if (Here.isNamed(context, loop.channels(), channel.id())) {
                loops.add(loop);
            }
        }
        return loops;
    }

    static boolean hasComplete(List<FeedbackLoop> loops) {
        for (FeedbackLoop loop : loops) {
            if (gaps(loop).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
