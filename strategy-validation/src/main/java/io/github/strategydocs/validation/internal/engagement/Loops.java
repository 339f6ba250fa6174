package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.FeedbackLoop;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The feedback loops of a section, by the channels on which they listen. */
final class Loops {

    private final Map<String, List<FeedbackLoop>> byChannel = new HashMap<>();

    Loops(RuleContext context, Engagement engagement) {
        for (FeedbackLoop loop : engagement.feedbackLoops()) {
            for (String channel : loop.channels()) {
                String id = Here.idOf(context, channel);
                List<FeedbackLoop> loops = byChannel.get(id);
                if (loops == null) {
                    loops = new ArrayList<>();
                    byChannel.put(id, loops);
                }
                loops.add(loop);
            }
        }
    }

    List<FeedbackLoop> of(Channel channel) {
        return byChannel.getOrDefault(channel.id(), List.of());
    }

    boolean isComplete(Channel channel) {
        for (FeedbackLoop loop : of(channel)) {
            if (gaps(loop).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a loop lacks to be complete. */
    static List<String> gaps(FeedbackLoop loop) {
        return new Gaps()
                .unless(Said.anything(loop.capture()), "a capture")
                .unless(loop.owner().isPresent(), "an owner")
                .unless(Said.anything(loop.decisionRoute()), "a decision route")
                .names();
    }
}
