package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that was there before.
 *
 * <pre>{@code
 * for (KnownFinding known : KnownFindings.of(List.of(report)).findings()) {
 *     System.out.println(known.rule() + " at " + known.element().orElse("the document"));
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "rule", key = "fingerprint")
public abstract class KnownFinding extends Described implements WithKnownFinding {

    KnownFinding() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What the finding is known by: rule and identity, and not its wording. */
    public abstract String fingerprint();

    /** The rule that found it. */
    public abstract String rule();

    /** The id of the document in which it was found. */
    public abstract String document();

    /** The element or section that it is about; where there is none, it is about the whole document. */
    public abstract Optional<String> element();

    @Override
    public final TypeDescription typeDescription() {
        return KnownFindingDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableKnownFinding.Builder {
        Builder() {}
    }
}
