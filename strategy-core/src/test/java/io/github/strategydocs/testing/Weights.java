package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.HashMap;
import java.util.Map;

/** How much there is to be drawn of each type: one, and the weights of all that it can hold. */
final class Weights {

    private static final Map<TypeDescription, Integer> WEIGHTS = weigh();

    private Weights() {}

    static int of(TypeDescription type) {
        return WEIGHTS.get(type);
    }

    private static Map<TypeDescription, Integer> weigh() {
        Map<TypeDescription, Integer> weights = new HashMap<>();
        weigh(DescribedTypes.strategy(), weights);
        return Map.copyOf(weights);
    }

    private static int weigh(TypeDescription type, Map<TypeDescription, Integer> weights) {
        Integer known = weights.get(type);
        if (known != null) {
            return known;
        }
        int weight = 1;
        for (TypeDescription variant : type.variants()) {
            weight += weigh(variant, weights);
        }
        for (Attribute attribute : type.nestedAttributes()) {
            weight += weigh(attribute.valueType().orElseThrow(), weights);
        }
        weights.put(type, weight);
        return weight;
    }
}
