package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.ChannelPurpose;
import io.github.strategydocs.model.ChannelStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.validation.internal.facts.Channels;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The channels of a document that are in use, and what they are for. */
final class EngagementChannels {

    private static final EnumSet<ChannelStatus> NO_CHANNEL = EnumSet.of(ChannelStatus.CLOSED, ChannelStatus.DECLINED);

    private EngagementChannels() {}

    /** Whether there is any channel, or is to be one. */
    static boolean exist(RuleContext context) {
        for (Channel channel : context.index().all(Channel.class)) {
            if (channel.status().isEmpty()
                    || !NO_CHANNEL.contains(channel.status().get())) {
                return true;
            }
        }
        return false;
    }

    /** Those that people use today, as in every other section; none counts as looked at. */
    static List<Channel> inUse(RuleContext context) {
        List<Channel> inUse = new ArrayList<>();
        for (Channel channel : context.index().all(Channel.class)) {
            if (Channels.isInUse(channel)) {
                inUse.add(channel);
            }
        }
        return inUse;
    }

    /** Those in use on which people can say something. */
    static List<Channel> twoWay(RuleContext context) {
        List<Channel> twoWay = new ArrayList<>();
        for (Channel channel : inUse(context)) {
            if (purposesBesideBroadcast(channel) > 0) {
                twoWay.add(channel);
            }
        }
        return twoWay;
    }

    static boolean broadcasts(Channel channel) {
        return channel.purposes().contains(ChannelPurpose.BROADCAST);
    }

    static int purposesBesideBroadcast(Channel channel) {
        Set<ChannelPurpose> purposes = new HashSet<>(channel.purposes());
        purposes.remove(ChannelPurpose.BROADCAST);
        return purposes.size();
    }

    static List<String> names(List<Channel> channels) {
        List<String> names = new ArrayList<>();
        for (Channel channel : channels) {
            names.add(channel.name());
        }
        return NameList.shortened(names);
    }
}
