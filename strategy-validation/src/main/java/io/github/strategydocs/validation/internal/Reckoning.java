package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reckons with dates. */
public final class Reckoning {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

    private Reckoning() {}

    /**
     * A day so many months later.
     *
     * @param day the day
     * @param months how many; fractions are left out
     * @return the later day
     */
    public static LocalDate after(LocalDate day, Decimal months) {
        return day.plusMonths(whole(months));
    }

    /**
     * A day so many months before.
     *
     * @param day the day
     * @param months how many; fractions are left out
     * @return the earlier day
     */
    public static LocalDate before(LocalDate day, Decimal months) {
        return day.minusMonths(whole(months));
    }

    /** A threshold may be any number; one beyond all calendars is as good as the farthest within them. */
    private static long whole(Decimal months) {
        return months.toBigDecimal().max(FARTHEST.negate()).min(FARTHEST).longValue();
    }

    /**
     * The day on which a span is over.
     *
     * @param day the day from which it is counted
     * @param span any span
     * @return the day, or empty if it lies beyond all calendars
     */
    public static Optional<LocalDate> after(LocalDate day, Span span) {
        try {
            return Optional.of(span.after(day).toLocalDate());
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }

    /**
     * Whether a span is no time at all, so that nothing can recur after it.
     *
     * @param span any span
     * @return whether it is, such as P0D
     */
    public static boolean isNothing(Span span) {
        try {
            return span.after(LocalDate.EPOCH).equals(LocalDate.EPOCH.atStartOfDay());
        } catch (DateTimeException beyond) {
            return false;
        }
    }

    /**
     * Whether a version binds anybody by now: it was published, and neither superseded nor withdrawn.
     *
     * @param version the version
     * @return whether it is in force
     */
    public static boolean isInForce(Version version) {
        return version.status() == VersionStatus.PUBLISHED;
    }
}
