package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code action/concentration}. An action counts for a unit if that unit alone answers for it, or for all of its parts.
 */
final class Concentration extends BuiltInRule {

    private static final String SHARE = "share";
    private static final String ACTIONS = "actions";
    private static final String UNITS = "units";

    /** Mostly one unit answers for an action, and a set has more room than that unless it is told. */
    private static final int FEW = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Concentration() {
        super(RuleMetadata.builder("action/concentration")
                .title("A small unit that carries the strategy alone")
                .why(
                        "A strategy is everybody's work: what one unit does for all the others, the others do not take for "
                                + "theirs.")
                .remedy("Make the units whose work it changes accountable for what is theirs, and let this one support "
                        + "them.")
                .inPublication(Severity.WARNING)
                .threshold(new Threshold(
                        SHARE, Decimal.of(40), "%", "More than this share of the actions is too much for one unit."))
                .threshold(
                        new Threshold(ACTIONS, Decimal.of(5), "actions", "With fewer actions, no share is reckoned."))
                .threshold(new Threshold(UNITS, Decimal.of(3), "units", "With fewer units, nobody else is there."))
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<JudgedAction, Set<String>> unitsOf = unitsOfTopLevel(context);
        int total = unitsOf.size();
        context.lookedAt(answeredFor(unitsOf));
        if (isBelow(total, context, ACTIONS) || isBelow(Units.in(context).count(), context, UNITS)) {
            return;
        }
        Map<String, Integer> carried = new LinkedHashMap<>();
        for (Set<String> units : unitsOf.values()) {
            String only = units.size() == 1 ? units.iterator().next() : "";
            if (!only.isEmpty()) {
                carried.put(only, carried.getOrDefault(only, 0) + 1);
            }
        }
        for (Map.Entry<String, Integer> unit : carried.entrySet()) {
            compare(context, unit.getKey(), unit.getValue(), total);
        }
    }

    /** Where nobody is named, nothing shows whose work it is. */
    private static int answeredFor(Map<JudgedAction, Set<String>> unitsOf) {
        int count = 0;
        for (Set<String> units : unitsOf.values()) {
            count += units.isEmpty() ? 0 : 1;
        }
        return count;
    }

    private static boolean isBelow(int count, RuleContext context, String threshold) {
        return Decimal.of(count).compareTo(context.threshold(threshold)) < 0;
    }

    private static void compare(RuleContext context, String unit, int count, int total) {
        BigDecimal share =
                BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(total), MathContext.DECIMAL32);
        if (share.compareTo(context.threshold(SHARE).toBigDecimal()) > 0) {
            context.finding(context.index().pathOf(unit).orElseThrow())
                    .argument("count", count)
                    .argument("total", total)
                    .argument("share", Decimal.of(share.setScale(0, RoundingMode.HALF_UP)))
                    .report("{place}, with all that belongs to it, is accountable for {count} of {total} actions "
                            + "({share}%).");
        }
    }

    /** For each top-level action the units that answer for it or its parts; "" stands for whoever is in no unit. */
    private static Map<JudgedAction, Set<String>> unitsOfTopLevel(RuleContext context) {
        Units units = Units.in(context);
        Map<JudgedAction, Set<String>> found = new LinkedHashMap<>();
        for (JudgedAction action : JudgedActions.in(context).all()) {
            if (action.isJudged()) {
                Set<String> ofTop = found.get(action.top());
                if (ofTop == null) {
                    ofTop = new HashSet<>(FEW);
                    found.put(action.top(), ofTop);
                }
                for (String party : action.answering().ids()) {
                    ofTop.add(units.unitOf(party).orElse(""));
                }
            }
        }
        return found;
    }
}
