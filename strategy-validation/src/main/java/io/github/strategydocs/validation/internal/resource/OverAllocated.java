package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code resource/over-allocated}. Allocations to one action, or one set of actions, are a whole; those to parts of
 * these actions are its parts. Only what is for the same phase and kind, and has the same unit, period and party, can be
 * added up.
 */
final class OverAllocated extends BuiltInRule {

    /** The allocations to one set of actions, and what their parts come to. */
    static final class Pot {

        private final Located<Allocation> first;
        private final Set<String> actions;
        private BigDecimal whole = BigDecimal.ZERO;
        private BigDecimal parts = BigDecimal.ZERO;

        private Pot(Located<Allocation> first) {
            this.first = first;
            this.actions = new LinkedHashSet<>(first.value().actions());
        }

        Set<String> actions() {
            return actions;
        }
    }

    OverAllocated() {
        super(RuleMetadata.builder("resource/over-allocated")
                .title("Parts that come to more than their whole, or less than nothing")
                .why(
                        "The same money, or the same people, are promised twice; and what is less than nothing, nobody can "
                                + "give.")
                .remedy("Correct the amounts, or say in the periods and parties that they are not from the same whole.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Map<String, Pot>> groups = new LinkedHashMap<>();
        for (Located<Allocation> allocation : context.all(Allocation.class)) {
            if (isNegative(allocation.value())) {
                reportNegative(context, allocation);
            } else if (canBeAddedUp(allocation.value())) {
                add(groups, allocation);
            }
        }
        for (Map<String, Pot> pots : groups.values()) {
            WholePots wholes = new WholePots(context, pots.values());
            for (Pot pot : pots.values()) {
                Optional<Pot> whole = wholes.of(pot);
                if (whole.isPresent()) {
                    whole.get().parts = whole.get().parts.add(pot.whole);
                }
            }
            for (Pot pot : pots.values()) {
                report(context, pot);
            }
        }
    }

    private static boolean isNegative(Allocation allocation) {
        return allocation.amount().isPresent()
                && allocation.amount().get().value().toBigDecimal().signum() < 0;
    }

    private static void reportNegative(RuleContext context, Located<Allocation> allocation) {
        Quantity amount = allocation.value().amount().orElseThrow();
        context.finding(allocation.path().attribute("amount"))
                .aboutPresentContent()
                .argument("amount", amount.value())
                .argument("unit", amount.unit())
                .report("{place} is less than nothing: {amount} {unit}.");
    }

    /** What nobody has given is no part of what there is. */
    private static boolean canBeAddedUp(Allocation allocation) {
        return allocation.amount().isPresent()
                && !allocation.actions().isEmpty()
                && !allocation.status().equals(Optional.of(AllocationStatus.UNFUNDED));
    }

    private static void add(Map<String, Map<String, Pot>> groups, Located<Allocation> allocation) {
        String key = key(allocation.value());
        Map<String, Pot> pots = groups.get(key);
        if (pots == null) {
            pots = new LinkedHashMap<>();
            groups.put(key, pots);
        }
        String actions = String.join("\n", new TreeSet<>(allocation.value().actions()));
        Pot pot = pots.get(actions);
        if (pot == null) {
            pot = new Pot(allocation);
            pots.put(actions, pot);
        }
        pot.whole =
                pot.whole.add(allocation.value().amount().orElseThrow().value().toBigDecimal());
    }

    private static String key(Allocation allocation) {
        return allocation.phase() + "/" + allocation.kind() + "/"
                + allocation.party().orElse("") + "/" + period(allocation.period()) + "/"
                + allocation.amount().orElseThrow().unit();
    }

    /** Two periods with the same days are the same, whatever they are called. */
    private static String period(Optional<Timeframe> period) {
        if (period.isEmpty()) {
            return "";
        }
        Optional<PartialDate> start = period.get().start();
        Optional<PartialDate> end = period.get().end();
        if (start.isEmpty() && end.isEmpty()) {
            return period.get().label().orElse("");
        }
        return (start.isPresent() ? start.get().firstDay() : "") + ".."
                + (end.isPresent() ? end.get().lastDay() : "");
    }

    private static void report(RuleContext context, Pot pot) {
        if (pot.parts.compareTo(pot.whole) > 0) {
            context.finding(pot.first.path().attribute("amount"))
                    .argument("whole", Decimal.of(pot.whole))
                    .argument("parts", Decimal.of(pot.parts))
                    .argument("unit", pot.first.value().amount().orElseThrow().unit())
                    .report("{place} comes to {whole} {unit}, and its parts to {parts}.");
        }
    }
}
