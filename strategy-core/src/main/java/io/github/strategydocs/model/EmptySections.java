package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;

/** A section that holds nothing says nothing: it is the same as no section. */
final class EmptySections {

    private EmptySections() {}

    static Strategy leaveOut(Strategy strategy) {
        Object[] contents = null;
        for (Attribute attribute : StrategyDescription.INSTANCE.nestedAttributes()) {
            if (attribute.valueIn(strategy).orElse(null) instanceof Section section && isEmpty((Described) section)) {
                contents = contents == null ? StrategyDescription.INSTANCE.contents(strategy) : contents;
                contents[attribute.index()] = null;
            }
        }
        // All at once, since a document that is made is checked as a whole.
        return contents == null
                ? strategy
                : (Strategy) StrategyDescription.INSTANCE.of(contents, strategy.unknownProperties());
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
