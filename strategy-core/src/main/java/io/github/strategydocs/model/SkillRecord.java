package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What somebody can do.
 *
 * <pre>{@code
 * SkillRecord skills = SkillRecord.builder()
 *     .party("desk-editor")
 *     .skill("Writing so that everybody understands")
 *     .level(5)
 *     .advocate(true)
 *     .sponsor("head-of-communications")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(
        title = "skill",
        key = {"party", "skill"})
public abstract class SkillRecord extends Described implements WithSkillRecord {

    SkillRecord() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Who. */
    @RefersTo(Party.class)
    public abstract String party();

    /** The skill. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String skill();

    /** How well it is mastered, from 1 (a little) to 5 (fully). */
    public abstract OptionalInt level();

    /** Whether this is somebody who carries others along. */
    public abstract Optional<Boolean> advocate();

    /** Who stands behind them. */
    @RefersTo(Party.class)
    public abstract Optional<String> sponsor();

    @Override
    public final TypeDescription typeDescription() {
        return SkillRecordDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableSkillRecord.Builder {
        Builder() {}
    }
}
