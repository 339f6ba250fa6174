package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code resource/over-allocated}. Allocations to one action, or one set of actions, are a whole; those to parts of
 * these actions are its parts. Only what is for the same phase and kind, and has the same unit, period and party, can be
 * added up.
 */
final class OverAllocated extends BuiltInRule {

    /** The allocations to one set of actions, and what their parts come to. */
    private static final class Pot {

        private final Located<Allocation> first;
        private final Set<String> actions;
        private BigDecimal whole = BigDecimal.ZERO;
        private BigDecimal parts = BigDecimal.ZERO;

        private Pot(Located<Allocation> first) {
            this.first = first;
            this.actions = new LinkedHashSet<>(first.value().actions());
        }
    }

    OverAllocated() {
        super(RuleMetadata.builder("resource/over-allocated")
                .title("Parts that come to more than their whole")
                .why("The same money, or the same people, are promised twice.")
                .remedy("Correct the amounts, or say in the periods and parties that they are not from the same whole.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Map<String, List<Pot>>> groups = new LinkedHashMap<>();
        for (Located<Allocation> allocation : context.all(Allocation.class)) {
            if (canBeAddedUp(allocation.value())) {
                add(groups, allocation);
            }
        }
        Actions actions = Actions.in(context);
        for (Map<String, List<Pot>> potsByAction : groups.values()) {
            for (Pot pot : distinct(potsByAction)) {
                Optional<Pot> whole = wholeOf(actions, context, pot, potsByAction);
                if (whole.isPresent()) {
                    whole.get().parts = whole.get().parts.add(pot.whole);
                }
            }
            for (Pot pot : distinct(potsByAction)) {
                report(context, pot);
            }
        }
    }

    /** What nobody has given is no part of what there is. */
    private static boolean canBeAddedUp(Allocation allocation) {
        return allocation.amount().isPresent()
                && !allocation.actions().isEmpty()
                && !allocation.status().equals(Optional.of(AllocationStatus.UNFUNDED));
    }

    private static void add(Map<String, Map<String, List<Pot>>> groups, Located<Allocation> allocation) {
        String key = key(allocation.value());
        Map<String, List<Pot>> potsByAction = groups.get(key);
        if (potsByAction == null) {
            potsByAction = new LinkedHashMap<>();
            groups.put(key, potsByAction);
        }
        Pot pot = potFor(potsByAction, allocation);
        pot.whole =
                pot.whole.add(allocation.value().amount().orElseThrow().value().toBigDecimal());
    }

    private static Pot potFor(Map<String, List<Pot>> potsByAction, Located<Allocation> allocation) {
        Pot pot = new Pot(allocation);
        for (Pot known : potsByAction.getOrDefault(allocation.value().actions().get(0), List.of())) {
            if (known.actions.equals(pot.actions)) {
                return known;
            }
        }
        for (String action : pot.actions) {
            List<Pot> pots = potsByAction.get(action);
            if (pots == null) {
                pots = new ArrayList<>();
                potsByAction.put(action, pots);
            }
            pots.add(pot);
        }
        return pot;
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

    private static Set<Pot> distinct(Map<String, List<Pot>> potsByAction) {
        Set<Pot> distinct = new LinkedHashSet<>();
        for (List<Pot> pots : potsByAction.values()) {
            distinct.addAll(pots);
        }
        return distinct;
    }

    /** The nearest pot of whose actions all actions of this one are parts. */
    private static Optional<Pot> wholeOf(Actions actions, RuleContext context, Pot pot, Map<String, List<Pot>> pots) {
        String first = pot.actions.iterator().next();
        Set<String> met = new HashSet<>(Set.of(first));
        Optional<Action> whole = wholeOf(actions, context, first);
        while (whole.isPresent() && met.add(whole.get().id())) {
            for (Pot candidate : pots.getOrDefault(whole.get().id(), List.of())) {
                if (candidate != pot && covers(actions, context, candidate, pot)) {
                    return Optional.of(candidate);
                }
            }
            whole = actions.wholeOf(whole.get());
        }
        return Optional.empty();
    }

    private static Optional<Action> wholeOf(Actions actions, RuleContext context, String id) {
        Optional<Action> action = context.index().find(id, Action.class);
        return action.isPresent() ? actions.wholeOf(action.get()) : Optional.empty();
    }

    private static boolean covers(Actions actions, RuleContext context, Pot whole, Pot part) {
        for (String id : part.actions) {
            Set<String> met = new HashSet<>(Set.of(id));
            Optional<Action> above = wholeOf(actions, context, id);
            while (above.isPresent() && !whole.actions.contains(above.get().id())) {
                above = met.add(above.get().id()) ? actions.wholeOf(above.get()) : Optional.empty();
            }
            if (above.isEmpty()) {
                return false;
            }
        }
        return true;
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
