package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * One time when what people said was acted upon.
 *
 * <pre>{@code
 * LoopClosure closure = LoopClosure.builder()
 *     .id("ticket-times")
 *     .on(PartialDate.parse("2027-02"))
 *     .what("Ferry tickets are on sale until departure, as 140 people had asked.")
 *     .effect(LoopEffect.ORGANISATION_IMPROVED)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "what")
public abstract class LoopClosure extends Described implements Element, WithLoopClosure {

    LoopClosure() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this closure. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** When. */
    public abstract PartialDate on();

    /** What was said and what was done. */
    public abstract String what();

    /** What came of it. */
    public abstract LoopEffect effect();

    /** What was changed by it. */
    @RefersTo(elsewhere = true)
    public abstract List<String> changed();

    @Override
    public final TypeDescription typeDescription() {
        return LoopClosureDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableLoopClosure.Builder {
        Builder() {}
    }
}
