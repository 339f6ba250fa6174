package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Reckoning;
import java.time.LocalDate;

/** How far ahead of a version a rule looks. */
final class Horizon {

    private Horizon() {}

    /** The last day that lies within so many months, a threshold of the rule, of the version's date. */
    static LocalDate of(RuleContext context, String threshold) {
        return Reckoning.after(context.strategy().version().date().lastDay(), context.threshold(threshold));
    }
}
