package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.Strategy;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a plan may draw on: amounts by kind and unit, and how many allocations of each kind there are and give no amount. */
final class Means {

    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<ResourceKind, Integer> allocations = new EnumMap<>(ResourceKind.class);
    private final Map<ResourceKind, Integer> withoutAmount = new EnumMap<>(ResourceKind.class);

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
        count(allocations, allocation.kind());
        if (amount.isPresent()) {
            String key = allocation.kind() + " " + amount.get().unit();
            BigDecimal value = amount.get().value().toBigDecimal();
            amounts.put(key, amounts.getOrDefault(key, BigDecimal.ZERO).add(value));
        } else {
            count(withoutAmount, allocation.kind());
        }
    }

    private static void count(Map<ResourceKind, Integer> counts, ResourceKind kind) {
        counts.put(kind, counts.getOrDefault(kind, 0) + 1);
    }

    /** Whether there is more of anything than in others: what only lost its amount is no more than it was. */
    boolean exceed(Means others) {
        for (Map.Entry<String, BigDecimal> amount : amounts.entrySet()) {
            if (amount.getValue().compareTo(others.amounts.getOrDefault(amount.getKey(), BigDecimal.ZERO)) > 0) {
                return true;
            }
        }
        for (ResourceKind kind : withoutAmount.keySet()) {
            if (isMore(withoutAmount, others.withoutAmount, kind) && isMore(allocations, others.allocations, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMore(
            Map<ResourceKind, Integer> counts, Map<ResourceKind, Integer> others, ResourceKind kind) {
        return counts.getOrDefault(kind, 0) > others.getOrDefault(kind, 0);
    }
}
