package io.github.strategydocs.testing;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates, spans, numbers and ratings in all the ways in which they can be written. */
final class RandomScalars {

    /** What every reader takes by default, though the type itself takes more. */
    private static final int MAX_DIGITS = 100;

    private static final int MAX_EXPONENT = 400;

    private final Dice dice;

    RandomScalars(Dice dice) {
        this.dice = dice;
    }

    PartialDate date() {
        if (dice.onceIn(20)) {
            return PartialDate.parse(
                    dice.oneOf("0000", "9999", "0000-01-01", "9999-12-31", "2028-02-29", "0999-12", "2000-02-29"));
        }
        int year = dice.between(2005, 2040);
        YearMonth month = YearMonth.of(year, dice.between(1, 12));
        return switch (dice.below(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(month);
            default -> PartialDate.of(LocalDate.of(year, month.getMonth(), dice.between(1, month.lengthOfMonth())));
        };
    }

    Span span() {
        StringBuilder text = new StringBuilder("P");
        for (String unit : new String[] {"Y", "M", "W", "D"}) {
            if (dice.chance(30)) {
                text.append(amount()).append(unit);
            }
        }
        if (text.length() == 1 || dice.chance(15)) {
            text.append('T')
                    .append(amount())
                    .append(dice.oneOf("H", "M", "H" + amount() + "M", "S", ".5S", ".000000001S"));
        }
        return Span.parse(text.toString());
    }

    private String amount() {
        return dice.onceIn(20) ? dice.oneOf("0", "007", "999999999") : Integer.toString(dice.between(1, 120));
    }

    Decimal decimal() {
        int which = dice.below(100);
        if (which < 40) {
            return Decimal.of(dice.between(-20, 2000));
        } else if (which < 65) {
            return Decimal.of(dice.between(0, 999) + "." + digits(dice.between(1, 4)));
        } else if (which < 85) {
            return Decimal.of(dice.oneOf(
                    "1.10",
                    "1e3",
                    "1E+3",
                    "-0",
                    "0.0",
                    "-0.00e5",
                    "0.0001",
                    "1E-7",
                    "0e-400",
                    "1e400",
                    "-9.99E-400",
                    "1e21",
                    "1e20",
                    "0.000001",
                    "0.0000001",
                    "100",
                    "1.000e2",
                    "9007199254740993",
                    "333333333.33333329",
                    "5e-324",
                    "1.7976931348623157e308",
                    "1e007"));
        } else if (which < 95) {
            return Decimal.of((dice.chance(50) ? "-" : "") + dice.between(1, 9) + "." + digits(dice.between(1, 20))
                    + dice.oneOf("e", "E", "e+", "E-") + dice.below(MAX_EXPONENT));
        }
        String whole = dice.between(1, 9) + digits(dice.below(MAX_DIGITS - 1));
        return Decimal.of(whole + (whole.length() < MAX_DIGITS ? "." + digits(MAX_DIGITS - whole.length()) : ""));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + dice.below(10)));
        }
        return digits.toString();
    }

    Rating rating() {
        return dice.onceIn(4) ? Rating.UNKNOWN : Rating.of(level());
    }

    int level() {
        return dice.between(Rating.LOWEST, Rating.HIGHEST);
    }
}
