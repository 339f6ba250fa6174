package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By when something is due.
 *
 * <p>A deadline is a date, or a rule that may come to a date, or an honest "unstated". Each keeps, if it is known, the
 * {@linkplain #text() words} in which it was first written.
 *
 * <pre>{@code
 * Deadline firm = Deadline.on("2027-06");
 * Deadline relative = Deadline.Within.builder()
 *     .duration(Span.parse("P90D"))
 *     .of("publication of the guidance")
 *     .build();
 * firm.dueDate();       // Optional[2027-06]
 * relative.dueDate();   // Optional.empty: nobody has said yet when the guidance comes
 * }</pre>
 *
 * <p>Called, not implemented, by users. All deadlines are immutable and safe to share between threads.
 */
@DescribedType
public sealed interface Deadline {

    /**
     * Creates a deadline that consists only of a date.
     *
     * @param date a year, a month or a day, such as {@code 2027-06}
     * @return the deadline
     * @throws IllegalArgumentException if the text is not a date
     */
    static On on(String date) {
        return on(PartialDate.parse(date));
    }

    /**
     * Creates a deadline that consists only of a date.
     *
     * @param date the date
     * @return the deadline
     */
    static On on(PartialDate date) {
        return On.builder().date(date).build();
    }

    /**
     * Creates a deadline without a date.
     *
     * @return an unstated deadline, such as "as soon as possible"
     */
    static Unstated unstated() {
        return Unstated.builder().build();
    }

    /**
     * The words in which the deadline was first written.
     *
     * @return for example "within 90 days of the guidance"
     */
    Optional<String> text();

    /**
     * The due date, if it is known: the date itself, the resolved date of a relative deadline, the fallback of a
     * conditional deadline, or the last occurrence of a recurring one.
     *
     * @return the date, or empty if it is unknown
     */
    Optional<PartialDate> dueDate();

    /** By a date. */
    @Value.Immutable
    @SuppressWarnings("immutables:subtype")
    @DescribedType(shorthand = "date")
    abstract non-sealed class On extends Described implements Deadline, WithOn {

        On() {}

        /**
         * Starts a value.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** The date by which it is due. */
        @Matters(Significance.COMMITMENT)
        public abstract PartialDate date();

        /** The words in which the deadline was first written. */
        @Override
        public abstract Optional<String> text();

        @Override
        public final Optional<PartialDate> dueDate() {
            return Optional.of(date());
        }

        @Override
        public final TypeDescription typeDescription() {
            return DeadlineOnDescription.INSTANCE;
        }

        /** Builds values step by step; not safe to share between threads. */
        public static final class Builder extends ImmutableOn.Builder {
            Builder() {}
        }
    }

    /** Within a stretch of time of something else. */
    @Value.Immutable
    @SuppressWarnings("immutables:subtype")
    @DescribedType
    abstract non-sealed class Within extends Described implements Deadline, WithWithin {

        Within() {}

        /**
         * Starts a value.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** How long after it. */
        @Matters(Significance.COMMITMENT)
        public abstract Span duration();

        /** After what: an element, or something said in words. */
        @RefersTo(elsewhere = true, orText = true)
        @Matters(Significance.COMMITMENT)
        public abstract Optional<String> of();

        /** The date that this comes to, when it is known. */
        @Matters(Significance.COMMITMENT)
        public abstract Optional<PartialDate> resolved();

        /** The words in which the deadline was first written. */
        @Override
        public abstract Optional<String> text();

        @Override
        public final Optional<PartialDate> dueDate() {
            return resolved();
        }

        @Override
        public final TypeDescription typeDescription() {
            return DeadlineWithinDescription.INSTANCE;
        }

        /** Builds values step by step; not safe to share between threads. */
        public static final class Builder extends ImmutableWithin.Builder {
            Builder() {}
        }
    }

    /** After something that may or may not happen. */
    @Value.Immutable
    @SuppressWarnings("immutables:subtype")
    @DescribedType
    abstract non-sealed class AfterEvent extends Described implements Deadline, WithAfterEvent {

        AfterEvent() {}

        /**
         * Starts a value.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** What has to happen: an element, or something said in words. */
        @RefersTo(elsewhere = true, orText = true)
        @Matters(Significance.COMMITMENT)
        public abstract String event();

        /** How long after it. */
        @Matters(Significance.COMMITMENT)
        public abstract Optional<Span> offset();

        /** The date by which it is due if that has not happened. */
        @Matters(Significance.COMMITMENT)
        public abstract Optional<PartialDate> fallback();

        /** The words in which the deadline was first written. */
        @Override
        public abstract Optional<String> text();

        @Override
        public final Optional<PartialDate> dueDate() {
            return fallback();
        }

        @Override
        public final TypeDescription typeDescription() {
            return DeadlineAfterEventDescription.INSTANCE;
        }

        /** Builds values step by step; not safe to share between threads. */
        public static final class Builder extends ImmutableAfterEvent.Builder {
            Builder() {}
        }
    }

    /** Again and again. */
    @Value.Immutable
    @SuppressWarnings("immutables:subtype")
    @DescribedType
    abstract non-sealed class Recurring extends Described implements Deadline, WithRecurring {

        Recurring() {}

        /**
         * Starts a value.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** How long from one time to the next. */
        @Matters(Significance.COMMITMENT)
        public abstract Span every();

        /** What has to happen first: an element, or something said in words. */
        @RefersTo(elsewhere = true, orText = true)
        @Matters(Significance.COMMITMENT)
        public abstract Optional<String> after();

        /** When it is due for the first time. */
        @Matters(Significance.COMMITMENT)
        public abstract Optional<PartialDate> first();

        /** When it is due for the last time. */
        @Matters(Significance.COMMITMENT)
        public abstract Optional<PartialDate> until();

        /** The words in which the deadline was first written. */
        @Override
        public abstract Optional<String> text();

        @Override
        public final Optional<PartialDate> dueDate() {
            return until();
        }

        @Override
        public final TypeDescription typeDescription() {
            return DeadlineRecurringDescription.INSTANCE;
        }

        /** Builds values step by step; not safe to share between threads. */
        public static final class Builder extends ImmutableRecurring.Builder {
            Builder() {}
        }
    }

    /** A deadline that is stated somewhere else. */
    @Value.Immutable
    @SuppressWarnings("immutables:subtype")
    @DescribedType
    abstract non-sealed class Elsewhere extends Described implements Deadline, WithElsewhere {

        Elsewhere() {}

        /**
         * Starts a value.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Where it is stated. */
        @Syntax(TextSyntax.URI)
        @Matters(Significance.COMMITMENT)
        public abstract Optional<String> uri();

        /** What is to be said about it. */
        public abstract Optional<String> note();

        /** The words in which the deadline was first written. */
        @Override
        public abstract Optional<String> text();

        @Override
        public final Optional<PartialDate> dueDate() {
            return Optional.empty();
        }

        @Override
        public final TypeDescription typeDescription() {
            return DeadlineElsewhereDescription.INSTANCE;
        }

        /** Builds values step by step; not safe to share between threads. */
        public static final class Builder extends ImmutableElsewhere.Builder {
            Builder() {}
        }
    }

    /** No deadline: "as soon as possible", or nothing said. */
    @Value.Immutable
    @SuppressWarnings("immutables:subtype")
    @DescribedType
    abstract non-sealed class Unstated extends Described implements Deadline, WithUnstated {

        Unstated() {}

        /**
         * Starts a value.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** The words in which the deadline was first written. */
        @Override
        public abstract Optional<String> text();

        @Override
        public final Optional<PartialDate> dueDate() {
            return Optional.empty();
        }

        @Override
        public final TypeDescription typeDescription() {
            return DeadlineUnstatedDescription.INSTANCE;
        }

        /** Builds values step by step; not safe to share between threads. */
        public static final class Builder extends ImmutableUnstated.Builder {
            Builder() {}
        }
    }
}
