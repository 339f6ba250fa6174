package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How far ahead of a version a rule looks. */
final class Horizon {

    private static final long FARTHEST = 100_000;

    private Horizon() {}

    /** The last day that lies within so many months, a threshold of the rule, of the version's date. */
    static LocalDate of(RuleContext context, String threshold) {
        long months = context.threshold(threshold)
                .toBigDecimal()
                .min(BigDecimal.valueOf(FARTHEST))
                .longValue();
        return context.strategy().version().date().lastDay().plusMonths(months);
    }
}
