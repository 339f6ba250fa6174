package io.github.strategydocs.report.words;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.Span;
import java.util.Map;
import java.util.Objects;

/**
 * Says in few words when something is due.
 *
 * <pre>{@code
 * DeadlineWords words = new DeadlineWords(new Names(strategy));
 * words.of(Deadline.on("2027-03"));             // "Mar 2027"
 * DeadlineWords.span(Span.parse("P1Y6M"));      // "1 year 6 months"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DeadlineWords {

    private static final Map<Character, String> CALENDAR = Map.of('Y', "year", 'M', "month", 'W', "week", 'D', "day");
    private static final Map<Character, String> CLOCK = Map.of('H', "hour", 'M', "minute", 'S', "second");

    private final Names names;

    public DeadlineWords(Names names) {
        this.names = Objects.requireNonNull(names, "names");
    }

    /** The date, or how the deadline is said where there is none. */
    public String of(Deadline deadline) {
        if (deadline instanceof Deadline.Recurring recurring) {
            return "every " + every(recurring.every());
        }
        return deadline.dueDate().map(Words::date).orElseGet(() -> withoutDate(deadline));
    }

    /** The same with all that is known of it. */
    public String inFull(Deadline deadline) {
        if (deadline instanceof Deadline.Recurring recurring) {
            return of(deadline)
                    + recurring
                            .after()
                            .map(event -> " after " + names.of(event))
                            .orElse("")
                    + recurring.first().map(date -> " from " + Words.date(date)).orElse("")
                    + recurring
                            .until()
                            .map(date -> " until " + Words.date(date))
                            .orElse("");
        }
        String date = deadline.dueDate().map(Words::date).orElse("");
        String words = deadline instanceof Deadline.On ? "" : withoutDate(deadline);
        return words.isEmpty() || date.isEmpty() ? date + words : date + " (" + words + ")";
    }

    private String withoutDate(Deadline deadline) {
        if (deadline instanceof Deadline.Within within) {
            return "within " + span(within.duration())
                    + within.of().map(start -> " of " + names.of(start)).orElse("");
        }
        if (deadline instanceof Deadline.AfterEvent after) {
            return after.offset().map(offset -> span(offset) + " ").orElse("") + "after " + names.of(after.event());
        }
        if (deadline instanceof Deadline.Elsewhere) {
            return "as stated elsewhere";
        }
        return deadline.text().orElse("no date stated");
    }

    private static String every(Span span) {
        String words = span(span);
        return words.startsWith("1 ") && words.indexOf(' ', 2) < 0 ? words.substring(2) : words;
    }

    /** A stretch of time: {@code P1Y6M} is "1 year 6 months". */
    public static String span(Span span) {
        StringBuilder words = new StringBuilder();
        Map<Character, String> units = CALENDAR;
        String text = span.toString();
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'T') {
                units = CLOCK;
                start = i + 1;
            } else if (units.containsKey(c)) {
                String number = text.substring(start, i);
                words.append(words.isEmpty() ? "" : " ")
                        .append(number)
                        .append(' ')
                        .append(units.get(c));
                words.append(number.equals("1") ? "" : "s");
                start = i + 1;
            }
        }
        return words.toString();
    }
}
