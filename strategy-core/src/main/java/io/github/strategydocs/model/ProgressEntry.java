package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.RefersTo;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report says of one thing.
 *
 * <pre>{@code
 * ProgressEntry entry = ProgressEntry.builder()
 *     .subject("moorings")
 *     .status(ProgressStatus.DELAYED)
 *     .narrative("Two harbours of eleven are still missing.")
 *     .delayReason("Their registers are on paper.")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "subject", key = "subject")
public abstract class ProgressEntry extends Described implements WithProgressEntry {

    ProgressEntry() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Of what it speaks. */
    @RefersTo(elsewhere = true)
    public abstract String subject();

    /** How far it has come. */
    public abstract Optional<ProgressStatus> status();

    /** What is to be said about it. */
    public abstract Optional<String> narrative();

    /** Why it is late. */
    public abstract Optional<String> delayReason();

    @Override
    public final TypeDescription typeDescription() {
        return ProgressEntryDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableProgressEntry.Builder {
        Builder() {}
    }
}
