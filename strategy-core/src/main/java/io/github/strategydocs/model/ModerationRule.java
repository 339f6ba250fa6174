package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done about a comment that cannot stand.
 *
 * <pre>{@code
 * ModerationRule rule = ModerationRule.builder()
 *     .id("private-data")
 *     .ground("A post gives somebody's address or telephone number.")
 *     .step("It is hidden within the hour, and the writer is told why.")
 *     .decidedBy("desk-editor")
 *     .appeal("To the head of communications, by letter or e-mail")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "ground")
public abstract class ModerationRule extends Described implements Element, WithModerationRule {

    ModerationRule() {}

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

    /** On what ground. */
    public abstract String ground();

    /** What is done. */
    public abstract String step();

    /** Who decides. */
    @RefersTo(Party.class)
    public abstract Optional<String> decidedBy();

    /** How somebody can object. */
    public abstract Optional<String> appeal();

    @Override
    public final TypeDescription typeDescription() {
        return ModerationRuleDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableModerationRule.Builder {
        Builder() {}
    }
}
