package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which skills are there.
 *
 * <pre>{@code
 * SkillsAudit audit = SkillsAudit.builder()
 *     .assessedOn(PartialDate.parse("2026-11"))
 *     .addRecord(SkillRecord.builder().party("desk-editor").skill("Plain words").level(5).build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType
public abstract class SkillsAudit extends Described implements WithSkillsAudit {

    SkillsAudit() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** When somebody last looked. */
    public abstract Optional<PartialDate> assessedOn();

    /** Who can do what. */
    public abstract List<SkillRecord> records();

    @Override
    public final TypeDescription typeDescription() {
        return SkillsAuditDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableSkillsAudit.Builder {
        Builder() {}
    }
}
