package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.internal.LenientDates;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.PartialDate.Precision;
import io.github.strategydocs.value.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an item is due: so long from the start of the strategy, in words, and the day to which that comes.
 *
 * @param words such as "90 days", or null
 * @param day such as "2012/08/21", or null
 */
record DueForm(JsonValue words, JsonValue day) {

    private static final Pattern SPAN =
            Pattern.compile("\\s*([0-9]{1,4})\\s+(day|week|month|year)s?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_SPAN = Pattern.compile("P([0-9]{1,9})([DWMY])");

    /** The deadline that the two make, if they make one. */
    Optional<Deadline> read() {
        Optional<String> text = textOf(words).filter(said -> !said.isBlank());
        Optional<PartialDate> date = dayOf(day);
        Optional<Span> span = text.flatMap(DueForm::span);
        if (span.isPresent()) {
            return Optional.of(Deadline.Within.builder()
                    .duration(span.get())
                    .resolved(date)
                    .text(text)
                    .build());
        } else if (date.isPresent()) {
            return Optional.of(Deadline.On.builder().date(date.get()).text(text).build());
        }
        return text.map(said -> Deadline.Unstated.builder().text(said).build());
    }

    static DueForm of(Optional<Deadline> deadline) {
        Optional<String> words = deadline.flatMap(DueForm::wordsOf);
        Optional<String> day = deadline.flatMap(Deadline::dueDate).map(DueForm::written);
        return new DueForm(orNull(words), orNull(day));
    }

    private static Optional<String> wordsOf(Deadline deadline) {
        Optional<String> span =
                deadline instanceof Deadline.Within within ? words(within.duration()) : Optional.empty();
        return deadline.text().or(() -> span);
    }

    static JsonValue orNull(Optional<String> text) {
        return text.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL);
    }

    private static Optional<Span> span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
        return Optional.of(Span.parse("P" + matcher.group(1) + unit));
    }

    private static Optional<String> words(Span span) {
        Matcher matcher = ISO_SPAN.matcher(span.toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = switch (matcher.group(2)) {
            case "D" -> "days";
            case "W" -> "weeks";
            case "M" -> "months";
            default -> "years";
        };
        return Optional.of(matcher.group(1) + " " + unit);
    }

    /** The day that a text names, however it is written. */
    static Optional<PartialDate> dayOf(JsonValue value) {
        return textOf(value).flatMap(LenientDates::parse).filter(date -> date.precision() == Precision.DAY);
    }

    static String written(PartialDate date) {
        return date.lastDay().toString().replace('-', '/');
    }

    static Optional<String> textOf(JsonValue value) {
        return value instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }
}
