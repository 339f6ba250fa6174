package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import org.immutables.value.Value;

/**
 * What needs whose approval.
 *
 * <pre>{@code
 * SignOff signOff = SignOff.builder()
 *     .id("policy-statements")
 *     .threshold("Anything that says what the Board will do")
 *     .party("head-of-communications")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "threshold")
public abstract class SignOff extends Described implements Element, WithSignOff {

    SignOff() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this rule. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What needs approval. */
    public abstract String threshold();

    /** Whose approval. */
    @RefersTo(Party.class)
    public abstract String party();

    @Override
    public final TypeDescription typeDescription() {
        return SignOffDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableSignOff.Builder {
        Builder() {}
    }
}
