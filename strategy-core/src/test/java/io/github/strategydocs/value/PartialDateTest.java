package io.github.strategydocs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.value.PartialDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Provide
    Arbitrary<PartialDate> dates() {
        return DescribedArbitraries.dates();
    }

    @Test
    void every_year_and_month_is_read_and_written_alike() {
        for (int year = 0; year <= 9999; year++) {
            String text = String.format("%04d", year);
            assertThat(PartialDate.parse(text)).isEqualTo(PartialDate.of(year)).hasToString(text);
            for (int month = 1; month <= 12; month += 1 + year % 4) {
                String monthText = String.format("%04d-%02d", year, month);
                PartialDate date = PartialDate.parse(monthText);
                if (!date.toString().equals(monthText) || !date.equals(PartialDate.of(YearMonth.of(year, month)))) {
                    throw new AssertionError(monthText + " is read as " + date);
                }
            }
        }
    }

    @Test
    void every_day_of_two_centuries_is_read_and_written_alike() {
        for (LocalDate day = LocalDate.of(1899, 12, 1); day.getYear() < 2101; day = day.plusDays(1)) {
            PartialDate date = PartialDate.parse(day.toString());
            if (!date.equals(PartialDate.of(day))
                    || !date.toString().equals(day.toString())
                    || !date.lastDay().equals(day)) {
                throw new AssertionError(day + " is read as " + date);
            }
        }
    }

    @Property(seed = "1", tries = 1000)
    void what_is_written_is_read_again(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString()))
                .isEqualTo(date)
                .hasSameHashCodeAs(date)
                .isEqualByComparingTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27",
                "202",
                "20270",
                "2027-",
                "2027-1",
                "2027-13",
                "2027-00",
                "2027/03",
                "202703",
                "2027-03-",
                "2027-03-1",
                "2027-03-32",
                "2027-03-00",
                "2027-04-31",
                "2027-02-29",
                "1900-02-29",
                "2100-02-29",
                "2027-03/31",
                "+2027",
                "-027",
                "-2027-03",
                "2027-03-31T00",
                "٢٠٢٧",
                "2027-03-3\n",
                "2027 03",
                " 2027",
                "abcd",
                "2027-W3"
            })
    void what_is_no_date_is_refused(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("2027-03-31");
    }

    @Test
    void a_year_beyond_four_digits_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(-1, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027, YEAR, 2027-01-01, 2027-12-31",
        "2027-03, MONTH, 2027-03-01, 2027-03-31",
        "2027-02, MONTH, 2027-02-01, 2027-02-28",
        "2028-02, MONTH, 2028-02-01, 2028-02-29",
        "2000-02, MONTH, 2000-02-01, 2000-02-29",
        "1900-02, MONTH, 1900-02-01, 1900-02-28",
        "0000-02, MONTH, 0000-02-01, 0000-02-29",
        "2028-02-29, DAY, 2028-02-29, 2028-02-29",
    })
    void a_date_stands_for_its_first_day_as_a_start_and_its_last_as_an_end(
            String text, Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @Test
    void dates_are_ordered_by_their_last_day_then_the_finer_first() {
        List<PartialDate> ordered = new ArrayList<>();
        for (String text : List.of(
                "2026",
                "2027-03-30",
                "2027-03-31",
                "2027-03",
                "2027-04-01",
                "2027-12-30",
                "2027-12-31",
                "2027-12",
                "2027",
                "2028-01-01")) {
            ordered.add(PartialDate.parse(text));
        }
        List<PartialDate> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(6));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Property(seed = "1", tries = 2000)
    void the_order_is_total_and_agrees_with_equality(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        int expected = Comparator.comparing(PartialDate::lastDay)
                .thenComparing(date -> -date.toString().length())
                .compare(one, other);

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }
}
