package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.ChannelStatus;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far along channels are. */
public final class Channels {

    private Channels() {}

    /**
     * Whether people use a channel today. One of which nothing is said counts, since a baseline lists what is there; one
     * that is closing is used until it is closed.
     *
     * @param channel a channel
     * @return whether it is active or closing, or does not say
     */
    public static boolean isInUse(Channel channel) {
        Optional<ChannelStatus> status = channel.status();
        return status.isEmpty() || status.get() == ChannelStatus.ACTIVE || status.get() == ChannelStatus.CLOSING;
    }

    /**
     * Whether people can be reached by a channel, now or when the strategy is carried out.
     *
     * @param channel a channel
     * @return whether it is in use or planned
     */
    public static boolean isToBeUsed(Channel channel) {
        return isInUse(channel) || channel.status().equals(Optional.of(ChannelStatus.PLANNED));
    }

    /**
     * The channels that people use today. Each channel of the document counts as looked at.
     *
     * @param context what the rule was given
     * @return a list in the order of the document
     */
    public static List<Located<Channel>> inUse(RuleContext context) {
        List<Located<Channel>> inUse = new ArrayList<>();
        for (Located<Channel> channel : context.all(Channel.class)) {
            if (isInUse(channel.value())) {
                inUse.add(channel);
            }
        }
        return inUse;
    }
}
