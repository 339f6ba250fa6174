package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old things are, reckoned from a date of the document and never from the clock. */
public final class Ages {

    private Ages() {}

    /**
     * Whether something is older than so many months. Where a date is known to the month or the year alone, it is taken
     * as the one that makes the age least, so that nothing is called old that may not be.
     *
     * @param months the age in calendar months
     * @param since the date of which the age is asked
     * @param until the date at which it is asked
     * @return whether more than these months lie between
     */
    public static boolean isOver(Decimal months, PartialDate since, PartialDate until) {
        LocalDate from = since.lastDay();
        LocalDate to = until.firstDay();
        long whole = ChronoUnit.MONTHS.between(from, to);
        int comparison = Decimal.of(whole).compareTo(months);
        return comparison > 0 || (comparison == 0 && from.plusMonths(whole).isBefore(to));
    }
}
