package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Activity;
import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import javax.annotation.Nullable;

/** The baseline, where there is one. */
final class Baselines {

    static final ElementPath PATH = ElementPath.ROOT.attribute("baseline");

    private Baselines() {}

    /** The baseline, unless it says neither what is done nor on which channels. */
    @Nullable
    static Baseline in(RuleContext context) {
        Baseline baseline = context.strategy().baseline().orElse(null);
        return baseline == null || isBare(baseline) ? null : baseline;
    }

    private static boolean isBare(Baseline baseline) {
        return baseline.activities().isEmpty() && baseline.channels().isEmpty();
    }

    /** When somebody last looked: the date of the whole or else the newest of an activity. */
    static Optional<PartialDate> date(Baseline baseline) {
        if (baseline.assessedOn().isPresent()) {
            return baseline.assessedOn();
        }
        Optional<PartialDate> newest = Optional.empty();
        for (Activity activity : baseline.activities()) {
            Optional<PartialDate> seen = activity.observedOn();
            if (seen.isPresent() && (newest.isEmpty() || seen.get().compareTo(newest.get()) > 0)) {
                newest = seen;
            }
        }
        return newest;
    }
}
