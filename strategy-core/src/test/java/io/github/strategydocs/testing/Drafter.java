package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the skeleton of a value. A budget of values is shared among what the value holds, so that the last section of a
 * document is as likely to be full as the first.
 */
final class Drafter {

    private final Dice dice;
    private final RandomIds ids;
    private final RandomReferences references;

    Drafter(Dice dice, RandomIds ids, RandomReferences references) {
        this.dice = dice;
        this.ids = ids;
        this.references = references;
    }

    Draft draft(TypeDescription type, int budget) {
        TypeBinding concrete = (TypeBinding) (type.variants().isEmpty() ? type : dice.oneOf(type.variants()));
        Map<Integer, List<Draft>> nested = new HashMap<>();
        List<Attribute> chosen = choose(concrete, budget);
        int[] weights = chosen.stream()
                .mapToInt(attribute -> Weights.of(attribute.valueType().orElseThrow()))
                .toArray();
        int[] shares = share(budget, weights);
        for (int i = 0; i < shares.length; i++) {
            Attribute attribute = chosen.get(i);
            if (shares[i] > 0 || attribute.isMandatory()) {
                nested.put(attribute.index(), draftAll(attribute, shares[i]));
            }
        }
        return new Draft(concrete, idFor(concrete), nested);
    }

    private List<Attribute> choose(TypeBinding type, int budget) {
        int density = dice.between(1, 10) * 10;
        List<Attribute> chosen = new ArrayList<>();
        for (Attribute attribute : type.nestedAttributes()) {
            if (attribute.isMandatory() || (budget > 0 && dice.chance(density))) {
                chosen.add(attribute);
            }
        }
        return chosen;
    }

    /** Shares in proportion to the weights, give or take; rounded by chance, or what nests deep would starve. */
    private int[] share(int budget, int... weights) {
        long[] scaled = new long[weights.length];
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = (long) weights[i] * dice.between(2, 10);
            sum += scaled[i];
        }
        int[] shares = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long share = budget * scaled[i];
            shares[i] = (int) (share / sum) + (dice.below((int) sum) < share % sum ? 1 : 0);
        }
        return shares;
    }

    private List<Draft> draftAll(Attribute attribute, int budget) {
        TypeDescription type = attribute.valueType().orElseThrow();
        int[] weights = new int[attribute.isList() && budget > 1 && dice.chance(60) ? several(type, budget) : 1];
        Arrays.fill(weights, 1);
        List<Draft> drafts = new ArrayList<>(weights.length);
        for (int share : share(Math.max(0, budget - weights.length), weights)) {
            drafts.add(draft(type, share));
        }
        return drafts;
    }

    /** The more a value can hold, the fewer there are, so that something is left for what they hold. */
    private int several(TypeDescription type, int budget) {
        return dice.between(2, Math.max(2, Math.min(budget, 3 * budget / (2 + Weights.of(type)))));
    }

    private Optional<String> idFor(TypeBinding type) {
        // The id of the document itself stands outside the namespace of its elements.
        if (type.id().isEmpty() || type == DescribedTypes.strategy()) {
            return Optional.empty();
        }
        String id = ids.unique();
        references.register(type, id);
        return Optional.of(id);
    }
}
