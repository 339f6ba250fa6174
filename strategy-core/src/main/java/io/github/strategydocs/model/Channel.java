package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A channel on which the body speaks and listens.
 *
 * <pre>{@code
 * Channel channel = Channel.builder()
 *     .id("mastodon")
 *     .name("Harbour Board on Mastodon")
 *     .platform("Mastodon")
 *     .handle("@harbour@public.example")
 *     .owner("head-of-communications")
 *     .voice(Voice.NAMED_STAFF)
 *     .addPurposes(ChannelPurpose.LISTEN, ChannelPurpose.RESPOND)
 *     .status(ChannelStatus.ACTIVE)
 *     .exitCondition("Fewer than ten questions a month for six months in a row")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Channel extends Described implements Element, WithChannel {

    Channel() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this channel. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The name of the channel. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String name();

    /** The platform on which it runs. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> platform();

    /** The name under which it appears there. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> handle();

    /** Where it is. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> uri();

    /** Who is responsible for it. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** Who runs it, which may be an agency. */
    @RefersTo(Party.class)
    public abstract Optional<String> operatedBy();

    /** In whose voice it speaks. */
    public abstract Optional<Voice> voice();

    /** What it is used for. */
    public abstract List<ChannelPurpose> purposes();

    /** Whether it is in use. */
    public abstract Optional<ChannelStatus> status();

    /** Why this channel is the right one. */
    public abstract Optional<String> rationale();

    /** What must happen for us to leave it. */
    public abstract Optional<String> exitCondition();

    @Override
    public final TypeDescription typeDescription() {
        return ChannelDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableChannel.Builder {
        Builder() {}
    }
}
