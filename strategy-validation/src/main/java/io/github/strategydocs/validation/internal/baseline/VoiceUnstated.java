package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Channels;

/** {@code baseline/voice-unstated}. */
final class VoiceUnstated extends BuiltInRule {

    VoiceUnstated() {
        super(RuleMetadata.builder("baseline/voice-unstated")
                .title("A channel in use that does not say in whose voice it speaks")
                .why(
                        "Whether named people, a team or the organisation speaks decides what they may say, and how they are answered.")
                .remedy("Choose the voice: named staff, a team, or the organisation.")
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Channel> channel : Channels.inUse(context)) {
            if (channel.value().voice().isEmpty()) {
                context.finding(channel.path().attribute("voice")).report("{place} is not stated.");
            }
        }
    }
}
