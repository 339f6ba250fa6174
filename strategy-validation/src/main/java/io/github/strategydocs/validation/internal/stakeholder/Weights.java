package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Quadrant;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Trend;
import io.github.strategydocs.value.Decimal;
import java.util.Optional;

/** How much stakeholders weigh, as far as they were assessed. */
final class Weights {

    static final ElementPath MAP = ElementPath.ROOT.attribute("stakeholderMap");
    static final ElementPath STAKEHOLDERS = MAP.attribute("stakeholders");

    private Weights() {}

    static boolean isToManageClosely(Stakeholder stakeholder) {
        Optional<Assessment> current = stakeholder.currentAssessment();
        return current.isPresent() && current.get().quadrant() == Quadrant.MANAGE_CLOSELY;
    }

    static boolean isAffectedAtLeast(Decimal level, Stakeholder stakeholder) {
        Optional<Assessment> current = stakeholder.currentAssessment();
        return current.isPresent()
                && current.get().affected().isPresent()
                && Decimal.of(current.get().affected().getAsInt()).compareTo(level) >= 0;
    }

    static boolean isRising(Optional<Trend> trend) {
        return trend.isPresent() && trend.get() == Trend.RISING;
    }
}
