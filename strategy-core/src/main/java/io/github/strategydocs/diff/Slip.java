package io.github.strategydocs.diff;

import io.github.strategydocs.model.Deadline;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A change of the deadline of an element.
 *
 * <p>Days are counted between last days: {@code 2027-06} is due on 30 June. They are counted from the last due date
 * that was known before, so a date that was withdrawn and set again later still counts as a slip.
 *
 * <pre>{@code
 * Slip slip = history.element("register").orElseThrow().deadline().orElseThrow().slips().get(0);
 * slip.version().label();     // "2027"
 * slip.days();                // OptionalLong[91]: from 31 March 2027 to 30 June 2027
 * slip.kind();                // SLIPPED
 * }</pre>
 *
 * @param version the version that changed the deadline
 * @param before the deadline until then; empty if there was none
 * @param after the deadline from then on; empty if there is none
 * @param days how many days later it is due, less than 0 if earlier; empty if the deadline comes to no date, or none was
 *     known before
 */
public record Slip(HistoryVersion version, Optional<Deadline> before, Optional<Deadline> after, OptionalLong days) {

    /** Which way a deadline went. */
    public enum Kind {
        /** It is due later. */
        SLIPPED,
        /** It is due earlier. */
        BROUGHT_FORWARD,
        /** It is due on the same day, said in another way. */
        SAME_DAY,
        /** It is unknown whether it is due earlier or later. */
        UNKNOWN
    }

    /** Checks that nothing is null. */
    public Slip {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(days, "days");
    }

    /**
     * Which way the deadline went.
     *
     * @return the kind
     */
    public Kind kind() {
        if (days.isEmpty()) {
            return Kind.UNKNOWN;
        }
        long count = days.getAsLong();
        return count > 0 ? Kind.SLIPPED : count < 0 ? Kind.BROUGHT_FORWARD : Kind.SAME_DAY;
    }
}
