package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;

/** A section that holds nothing says nothing: it is the same as no section. */
final class EmptySections {

    private EmptySections() {}

    static Strategy leaveOut(Strategy strategy) {
        Strategy result = strategy;
        for (Attribute attribute : StrategyDescription.INSTANCE.nestedAttributes()) {
            if (attribute.valueIn(strategy).orElse(null) instanceof Section section && isEmpty((Described) section)) {
                result = (Strategy) StrategyDescription.INSTANCE.with(result, attribute.index(), null);
            }
        }
        return result;
    }

    private static boolean isEmpty(Described section) {
        for (Attribute attribute : section.typeDescription().attributes()) {
            if (attribute.valueIn(section).isPresent()) {
                return false;
            }
        }
        return section.unknownProperties().isEmpty();
    }
}
