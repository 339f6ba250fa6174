package io.github.strategydocs.report.words;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says things of a document in few words.
 *
 * <pre>{@code
 * Words.of(Quadrant.MANAGE_CLOSELY);                         // "manage closely"
 * Words.date(PartialDate.parse("2027-03-31"));               // "31 Mar 2027"
 * Words.list(List.of("Ansel", "Ostra", "Elme", "Tidd"), 2);  // "Ansel, Ostra and 2 more"
 * }</pre>
 */
public final class Words {

    private static final int NAME_LENGTH = 80;
    private static final int MAX_WHOLE_DIGITS = 15;
    private static final int MAX_FRACTION_DIGITS = 6;
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Words() {}

    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    public static String count(long count, String thing) {
        return count(count, thing, thing + "s");
    }

    /** A constant as words: {@code manage closely}. */
    public static String of(Enum<?> constant) {
        return Constants.nameOf(constant).replace('-', ' ');
    }

    public static String of(Optional<? extends Enum<?>> constant) {
        return constant.map(Words::of).orElse("");
    }

    public static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String date(PartialDate date) {
        LocalDate day = date.lastDay();
        return switch (date.precision()) {
            case DAY -> date(day);
            case MONTH -> month(day);
            case YEAR -> year(day);
        };
    }

    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** For example {@code Mar 2027}. */
    public static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + year(date);
    }

    public static String year(LocalDate date) {
        return YEAR.format(date);
    }

    public static String date(Optional<PartialDate> date) {
        return date.map(Words::date).orElse("");
    }

    /** A stretch of time by its name, or else by its ends. */
    public static String period(Timeframe period) {
        return period.label().orElseGet(() -> {
            String start = date(period.start());
            String end = date(period.end());
            return start.isEmpty() || end.isEmpty() ? start + end : start + " \u2013 " + end;
        });
    }

    /** A number with its thousands set apart, or as it was written where that would be too long. */
    public static String number(Decimal number) {
        BigDecimal value = number.toBigDecimal();
        int fraction = Math.max(0, value.scale());
        if (Math.abs(number.exponent()) >= MAX_WHOLE_DIGITS || fraction > MAX_FRACTION_DIGITS) {
            return number.digits() <= MAX_WHOLE_DIGITS ? number.canonicalText() : shortened(value);
        }
        return Decimal.of(value.toPlainString()).groupedText();
    }

    private static String shortened(BigDecimal value) {
        return "about "
                + Decimal.of(value.round(new MathContext(MAX_FRACTION_DIGITS))).canonicalText();
    }

    /** A name as it fits into a sentence. */
    public static String name(String name) {
        return clip(name.strip(), NAME_LENGTH);
    }

    /** As many letters of a line as there is room for, none of them halved, and a sign where some are left out. */
    public static String clip(String line, int most) {
        if (line.length() <= most || line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most)).stripTrailing() + "\u2026";
    }

    /** What ends a sentence, which has a full stop of its own. */
    public static String withoutFullStop(String line) {
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }

    /** The first of some names, and how many more there are. */
    public static String list(List<String> names, int shown) {
        if (names.size() <= shown + 1) {
            return and(names);
        }
        return String.join(", ", names.subList(0, shown)) + " and " + (names.size() - shown) + " more";
    }

    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
