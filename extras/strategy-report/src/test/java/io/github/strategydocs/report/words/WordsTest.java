package io.github.strategydocs.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Numbers and dates are said by hand, since a page has thousands; what the platform says of them is the measure. */
class WordsTest {

    @Property(seed = "1")
    void a_number_is_said_as_the_platform_says_it(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long digits,
            @ForAll @IntRange(max = 6) int fraction) {
        Decimal number = Decimal.of(BigDecimal.valueOf(digits, fraction));
        BigDecimal value = number.toBigDecimal();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));

        assertThat(Words.number(number)).isEqualTo(format.format(value));
    }

    @Property(seed = "1")
    void a_date_is_said_as_the_platform_says_it(@ForAll @IntRange(min = -700_000, max = 4_000_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(Words.date(day)).isEqualTo(english("d MMM uuuu").format(day));
        if (day.getYear() > 0 && day.getYear() < 10_000) {
            assertThat(Words.date(PartialDate.of(day)))
                    .isEqualTo(english("d MMM uuuu").format(day));
            PartialDate month = PartialDate.parse(YearMonth.from(day).toString());
            assertThat(Words.date(month)).isEqualTo(english("MMM uuuu").format(day));
        }
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    @Test
    void what_is_cut_is_cut_between_letters() {
        String ship = "\uD83D\uDEA2";

        assertThat(Words.clip("abc", 3)).isEqualTo("abc");
        assertThat(Words.clip("abcd", 3)).isEqualTo("abc…");
        assertThat(Words.clip("ab d", 3)).isEqualTo("ab…");
        assertThat(Words.clip(ship.repeat(3), 3)).isEqualTo(ship.repeat(3));
        assertThat(Words.clip(ship.repeat(4), 3)).isEqualTo(ship.repeat(3) + "…");
    }
}
