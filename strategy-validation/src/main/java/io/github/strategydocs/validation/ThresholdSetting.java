package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.value.Decimal;
import org.immutables.value.Value;

/**
 * A number that a profile sets in the place of the one that a rule has.
 *
 * <pre>{@code
 * RuleSetting setting = RuleSetting.builder()
 *     .rule("purpose/goal-overloaded")
 *     .addThreshold(ThresholdSetting.builder().name("most").value(Decimal.of("9")).build())
 *     .build();
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name", key = "name")
public abstract class ThresholdSetting extends Described implements WithThresholdSetting {

    ThresholdSetting() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the threshold. */
    public abstract String name();

    /** The number from which on the rule finds something, in the unit of the threshold. */
    public abstract Decimal value();

    @Override
    public final TypeDescription typeDescription() {
        return ThresholdSettingDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableThresholdSetting.Builder {
        Builder() {}
    }
}
