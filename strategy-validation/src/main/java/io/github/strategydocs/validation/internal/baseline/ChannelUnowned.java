package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Channels;

/** {@code baseline/channel-unowned}. */
final class ChannelUnowned extends BuiltInRule {

    ChannelUnowned() {
        super(RuleMetadata.builder("baseline/channel-unowned")
                .title("A channel in use that nobody is responsible for")
                .why("Questions go unanswered, passwords get lost, and nobody notices until it is in the papers.")
                .remedy("Name the party that is responsible for the channel, even if somebody else runs it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Channel> channel : Channels.inUse(context)) {
            if (channel.value().owner().isEmpty()) {
                context.finding(channel.path().attribute("owner")).report("{place} is not named.");
            }
        }
    }
}
