package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may go wrong.
 *
 * <pre>{@code
 * RiskRegister register = strategy.riskRegister().orElseThrow();
 * register.risks().stream()
 *     .filter(risk -> risk.impact().map(Rating::isKnown).orElse(false))
 *     .max(Comparator.comparing(risk -> risk.impact().orElseThrow().level().getAsInt()))
 *     .ifPresent(gravest -> System.out.println(gravest.description()));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class RiskRegister extends Described implements Section, WithRiskRegister {

    RiskRegister() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is to be said about this section in words. */
    @Override
    public abstract Optional<String> narrative();

    /** The risks. */
    public abstract List<Risk> risks();

    @Override
    public final TypeDescription typeDescription() {
        return RiskRegisterDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableRiskRegister.Builder {
        Builder() {}
    }
}
