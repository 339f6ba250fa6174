package io.github.strategydocs.diff;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the deadline of one element moved from version to version.
 *
 * <pre>{@code
 * for (DeadlineHistory deadline : history.deadlines()) {
 *     System.out.println(deadline.element() + ": " + deadline.slips().size() + " times, "
 *             + deadline.total().orElse(0) + " days in all");
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DeadlineHistory {

    /** The name that the attribute bears in all types that have it. */
    static final String ATTRIBUTE = "deadline";

    private final PartHistory element;
    private final List<Statement> statements;
    private final List<Slip> slips;
    private final Optional<LocalDate> firstDue;
    private final Optional<LocalDate> lastDue;

    private DeadlineHistory(
            PartHistory element,
            List<Statement> statements,
            List<Slip> slips,
            Optional<LocalDate> firstDue,
            Optional<LocalDate> lastDue) {
        this.element = element;
        this.statements = statements;
        this.slips = List.copyOf(slips);
        this.firstDue = firstDue;
        this.lastDue = lastDue;
    }

    static DeadlineHistory of(PartHistory element) {
        List<Statement> statements = element.statements(ATTRIBUTE);
        List<Slip> slips = new ArrayList<>();
        Optional<Deadline> deadline = Optional.empty();
        Optional<LocalDate> firstDue = Optional.empty();
        Optional<LocalDate> lastDue = Optional.empty();
        for (int i = 0; i < statements.size(); i++) {
            Optional<Deadline> now = statements.get(i).value().map(Deadline.class::cast);
            Optional<LocalDate> due = now.flatMap(Deadline::dueDate).map(PartialDate::lastDay);
            if (i > 0 && !now.equals(deadline)) {
                slips.add(new Slip(statements.get(i).version(), deadline, now, daysBetween(lastDue, due)));
            }
            deadline = now;
            firstDue = firstDue.or(() -> due);
            lastDue = due.isPresent() ? due : lastDue;
        }
        return new DeadlineHistory(element, statements, slips, firstDue, lastDue);
    }

    private static OptionalLong daysBetween(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
                : OptionalLong.empty();
    }

    /**
     * The element that has the deadline.
     *
     * @return its history
     */
    public PartHistory element() {
        return element;
    }

    /**
     * What was said of the deadline.
     *
     * @return an unmodifiable list, oldest first; each value is a {@link Deadline}
     */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * Each time that the deadline became another one.
     *
     * @return an unmodifiable list, oldest first, empty if the first deadline held
     */
    public List<Slip> slips() {
        return slips;
    }

    /**
     * Whether some version made it due on another day.
     *
     * @return {@code false} if the first deadline held, and also if a date was only given where there was none, taken back
     *     or said in another way
     */
    public boolean hasMoved() {
        return slips.stream()
                .anyMatch(slip -> slip.kind() == Slip.Kind.SLIPPED || slip.kind() == Slip.Kind.BROUGHT_FORWARD);
    }

    /**
     * The last day of the first date that was ever given.
     *
     * @return the day, or empty if no version gave a date
     */
    public Optional<LocalDate> firstDue() {
        return firstDue;
    }

    /**
     * The last day of the last date that was given.
     *
     * @return the day, or empty if no version gave a date
     */
    public Optional<LocalDate> lastDue() {
        return lastDue;
    }

    /**
     * All slips added up: the days from {@link #firstDue()} to {@link #lastDue()}.
     *
     * @return the days, less than 0 if it was brought forward on the whole; empty if no version gave a date
     */
    public OptionalLong total() {
        return daysBetween(firstDue, lastDue);
    }
}
