package io.github.strategydocs.validation.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void the_first_month_with_a_year_is_found_wherever_it_stands() {
        assertThat(DateWords.firstMonthIn("From April 2014, and by March 2015")).contains("April 2014");
        assertThat(DateWords.firstMonthIn("In May we may, by May 2027.")).contains("May 2027");
        assertThat(DateWords.firstMonthIn("March 20271, March 202, March the 3rd 2027, march 2027"))
                .isEmpty();
        assertThat(DateWords.firstMonthIn("June 2027")).contains("June 2027");
        assertThat(DateWords.firstMonthIn("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2027, the end of 2027",
        "2027-01, January 2027, the end of January 2027",
        "2027-12-03, 3 December 2027, 3 December 2027"
    })
    void a_date_is_said_as_finely_as_it_is_known(String date, String words, String dueBy) {
        assertThat(DateWords.of(PartialDate.parse(date))).isEqualTo(words);
        assertThat(DateWords.last("due", PartialDate.parse(date)).replace("{due}", words))
                .isEqualTo(dueBy);
    }

    @ParameterizedTest
    @CsvSource({
        "58.333333, %, 58.33%",
        "58.996, %, 59%",
        "0.0123456, %, 0.012%",
        "-0.0123456, %, -0.012%",
        "1.004, days, 1 days",
        "1000, services, 1000 services",
        "5, , 5",
        "1E+20, grains, 100000000000000000000 grains",
        "1E+21, grains, 1E+21 grains",
        "1E-21, grains, 1E-21 grains"
    })
    void a_number_is_said_with_no_more_digits_than_people_read(BigDecimal amount, String unit, String words) {
        Measure measure = Measure.builder().id("m").name("M").build();

        assertThat(Amounts.words(amount, unit == null ? measure : measure.withUnit(unit)))
                .isEqualTo(words);
    }

    @Test
    void a_long_name_keeps_its_closing_quotation_mark() {
        String fits = "action \"" + "a".repeat(71) + "\"";
        assertThat(Names.fitted(fits)).isEqualTo(fits).hasSize(80);
        assertThat(Names.fitted("action \"" + "a".repeat(72) + "\""))
                .hasSize(80)
                .endsWith("a…\"");
        assertThat(Names.fitted("action \"" + "a".repeat(68) + " ".repeat(9) + "\""))
                .endsWith("a…\"");
        assertThat(Names.fitted("action \"" + "a".repeat(69) + "\uD83D\uDEA2".repeat(5) + "\""))
                .endsWith("a…\"");
        assertThat(Names.fitted("a".repeat(100))).hasSize(100);
    }
}
