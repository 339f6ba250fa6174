package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class MeasureRules {

    private MeasureRules() {}

    /**
     * All rules of the category {@code measure}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new IncompleteTarget(),
                new Vanity(),
                new NoOutcome(),
                new TargetBehindBaseline(),
                new DirectionUnargued(),
                new NoCollector(),
                new UnitMixed(),
                new CumulativeFell(),
                new OffTrack());
    }
}
