package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.ChannelStatus;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.Optional;

/**
 * {@code baseline/channel-unjustified}. Of a channel that was decided against or is being left only the reason is asked,
 * and of one that is closed nothing.
 */
final class ChannelUnjustified extends BuiltInRule {

    ChannelUnjustified() {
        super(RuleMetadata.builder("baseline/channel-unjustified")
                .title("A channel that does not say why it is there, or when it would be left")
                .why(
                        "Channels that were opened because others had one outlive their use: nobody can say that they have "
                                + "failed, so nobody closes them.")
                .remedy(
                        "Say why this channel is the right one for these people, and what must happen for you to leave it.")
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Channel> located : context.all(Channel.class)) {
            Channel channel = located.value();
            Optional<ChannelStatus> status = channel.status();
            if (status.equals(Optional.of(ChannelStatus.CLOSED))) {
                continue;
            }
            boolean isJustified = Said.anything(channel.rationale());
            boolean isLeft = status.equals(Optional.of(ChannelStatus.DECLINED))
                    || status.equals(Optional.of(ChannelStatus.CLOSING));
            boolean canBeLeft = isLeft || Said.anything(channel.exitCondition());
            if (!isJustified && !canBeLeft) {
                context.finding(located.path())
                        .report("{place} says neither why it is the right one nor what would make you leave it.");
            } else if (!isJustified) {
                context.finding(located.path()).report("{place} gives no reason.");
            } else if (!canBeLeft) {
                context.finding(located.path()).report("{place} does not say what would make you leave it.");
            }
        }
    }
}
