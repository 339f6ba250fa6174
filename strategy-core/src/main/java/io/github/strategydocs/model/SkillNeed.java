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
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A skill that is needed.
 *
 * <pre>{@code
 * SkillNeed need = SkillNeed.builder()
 *     .id("plain-words")
 *     .skill("Writing so that everybody understands")
 *     .level(4)
 *     .party("desk")
 *     .addAction("moorings")
 *     .build();
 * need.level();     // OptionalInt[4]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "skill")
public abstract class SkillNeed extends Described implements Element, WithSkillNeed {

    SkillNeed() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this need. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The skill. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String skill();

    /** How well it must be mastered, from 1 (a little) to 5 (fully). */
    public abstract OptionalInt level();

    /** Who needs it. */
    @RefersTo(Party.class)
    public abstract Optional<String> party();

    /** The actions that need it. */
    @RefersTo(Action.class)
    public abstract List<String> actions();

    @Override
    public final TypeDescription typeDescription() {
        return SkillNeedDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableSkillNeed.Builder {
        Builder() {}
    }
}
