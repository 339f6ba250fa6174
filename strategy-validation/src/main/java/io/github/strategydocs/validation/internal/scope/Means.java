package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.Strategy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a plan may draw on: amounts by kind and unit, and how many allocations give no amount. */
final class Means {

    private final Map<String, BigDecimal> amounts = new HashMap<>();

    private Means() {}

    static Means of(Strategy strategy) {
        Means means = new Means();
        for (Allocation allocation : strategy.index().all(Allocation.class)) {
            boolean isNone = allocation.noneBecause().isPresent()
                    || allocation.status().equals(Optional.of(AllocationStatus.UNFUNDED));
            if (!isNone) {
                means.add(allocation);
            }
        }
        return means;
    }

    private void add(Allocation allocation) {
        Optional<Quantity> amount = allocation.amount();
        String key =
                allocation.kind() + " " + (amount.isPresent() ? amount.get().unit() : "");
        BigDecimal value = amount.isPresent() ? amount.get().value().toBigDecimal() : BigDecimal.ONE;
        amounts.put(key, amounts.getOrDefault(key, BigDecimal.ZERO).add(value));
    }

    /** Whether there is more of anything than in others. */
    boolean exceed(Means others) {
        for (Map.Entry<String, BigDecimal> amount : amounts.entrySet()) {
            if (amount.getValue().compareTo(others.amounts.getOrDefault(amount.getKey(), BigDecimal.ZERO)) > 0) {
                return true;
            }
        }
        return false;
    }
}
