package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Channels;
import io.github.strategydocs.validation.internal.facts.Means;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code resource/channel-uncosted}. */
final class ChannelUncosted extends BuiltInRule {

    ChannelUncosted() {
        super(RuleMetadata.builder("resource/channel-uncosted")
                .title("Channels in use, and no means that are set aside for any of them")
                .why("The true cost of the channels is spread out of sight, over people who have other work to do.")
                .remedy("Say in the allocations which channels they are for.")
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Resourcing resourcing = Means.in(context);
        if (resourcing == null) {
            return;
        }
        List<Located<Channel>> channels = Channels.inUse(context);
        Set<String> costed = new HashSet<>();
        for (Allocation allocation : resourcing.allocations()) {
            costed.addAll(allocation.channels());
        }
        for (Located<Channel> channel : channels) {
            if (costed.contains(channel.value().id())) {
                return;
            }
        }
        if (!channels.isEmpty()) {
            context.finding(Means.PATH.attribute("allocations"))
                    .argument("count", channels.size())
                    .namedInFull("channel", channels.get(0).path())
                    .report(
                            channels.size() == 1
                                    ? "No allocation says that it is for {channel}, which is in use."
                                    : "No allocation names any of the {count} channels in use, such as {channel}.");
        }
    }
}
