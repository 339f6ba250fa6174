package io.github.strategydocs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.testing.DescribedArbitraries;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    private static final Pattern PATTERN = Pattern.compile(Span.PATTERN);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Provide
    Arbitrary<Span> spans() {
        return DescribedArbitraries.spans();
    }

    @Property(seed = "1")
    void a_span_is_kept_as_it_was_written(@ForAll("spans") Span span) {
        assertThat(Span.isSpan(span.toString())).isTrue();
        assertThat(Span.parse(span.toString()))
                .isEqualTo(span)
                .hasSameHashCodeAs(span)
                .hasToString(span.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1",
                "1D",
                "p1d",
                "P1D ",
                "P1D\n",
                "-P1D",
                "P-1D",
                "P+1D",
                "P1.5D",
                "P1H",
                "PT1D",
                "P1DT",
                "P1D1M",
                "PT1S1H",
                "P1Y1Y",
                "PT1.5H",
                "PT.5S",
                "PT1.S",
                "PT1.0000000001S",
                "P1234567890D",
                "P١D",
                "P1M1W1Y"
            })
    void what_is_no_span_is_refused(String text) {
        assertThat(Span.isSpan(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text)).withMessageContaining("P3M");
    }

    @Property(seed = "1", tries = 5000)
    void what_is_a_span_is_what_the_pattern_says(@ForAll("almostSpans") String text) {
        assertThat(Span.isSpan(text)).as(text).isEqualTo(PATTERN.matcher(text).matches());
    }

    @Provide
    Arbitrary<String> almostSpans() {
        Arbitrary<String> parts = Arbitraries.of(
                "P", "T", "Y", "M", "W", "D", "H", "S", ".", "0", "7", "12", "123456789", "1234567890", "\n");
        Arbitrary<String> muddled = parts.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> ordered = parts.list()
                .uniqueElements()
                .ofMaxSize(7)
                .map(list -> "P1Y2M3W4DT5H6M7.8S"
                        .replaceAll("[" + String.join("", list).replace("\n", "") + "z]", ""));
        return Arbitraries.oneOf(muddled, muddled.map(text -> "P" + text), ordered, spans().map(Span::toString));
    }

    @Test
    void spans_are_equal_only_when_written_alike() {
        assertThat(Span.parse("P1Y")).isNotEqualTo(Span.parse("P12M"));
        assertThat(Span.parse("P1Y").compareFrom(NEW_YEAR, Span.parse("P12M"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "P3M, 2027-01-31, 2027-04-30T00:00",
        "P1Y, 2028-02-29, 2029-02-28T00:00",
        "P1M1D, 2027-01-31, 2027-03-01T00:00",
        "P2W, 2027-01-01, 2027-01-15T00:00",
        "PT4H, 2027-01-01, 2027-01-01T04:00",
        "P1DT12H, 2027-01-01, 2027-01-02T12:00",
        "PT36H, 2027-01-01, 2027-01-02T12:00",
        "PT0.5S, 2027-01-01, 2027-01-01T00:00:00.500",
        "P1Y2M3W4DT5H6M7.000000008S, 2027-01-01, 2028-03-26T05:06:07.000000008",
    })
    void a_span_is_over_after_years_and_months_then_days_then_hours(String span, LocalDate start, LocalDateTime end) {
        assertThat(Span.parse(span).after(start)).isEqualTo(end);
    }

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
    void a_span_of_calendar_and_clock_is_what_the_jdk_makes_of_its_halves(
            @ForAll @IntRange(max = 99) int years,
            @ForAll @IntRange(max = 99) int months,
            @ForAll @IntRange(max = 999) int days,
            @ForAll @IntRange(max = 99_999) int minutes) {
        Span span = Span.parse("P" + years + "Y" + months + "M" + days + "DT" + minutes + "M");

        assertThat(span.after(NEW_YEAR))
                .isEqualTo(NEW_YEAR.plus(Period.of(years, months, days))
                        .atStartOfDay()
                        .plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void which_span_is_longer_depends_on_the_day_it_starts() {
        Span month = Span.parse("P1M");
        Span thirtyDays = Span.parse("P30D");

        assertThat(month.compareFrom(LocalDate.of(2027, 1, 1), thirtyDays)).isPositive();
        assertThat(month.compareFrom(LocalDate.of(2027, 2, 1), thirtyDays)).isNegative();
        assertThat(month.compareFrom(LocalDate.of(2027, 4, 1), thirtyDays)).isZero();
    }

    @Test
    void a_span_beyond_the_calendar_says_so() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Span.parse("P999999999Y").after(NEW_YEAR));
    }
}
