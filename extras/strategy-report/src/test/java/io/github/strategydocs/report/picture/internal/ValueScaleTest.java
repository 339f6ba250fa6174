package io.github.strategydocs.report.picture.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    private static final double TOP = 10;
    private static final double HEIGHT = 100;

    @Test
    void it_starts_at_zero_and_counts_in_round_numbers() {
        ValueScale scale = new ValueScale(List.of(BigDecimal.valueOf(46_100), BigDecimal.valueOf(47_900)), TOP, HEIGHT);

        assertThat(scale.ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(20_000),
                        BigDecimal.valueOf(40_000),
                        BigDecimal.valueOf(60_000));
        assertThat(scale.y(BigDecimal.ZERO)).isEqualTo(TOP + HEIGHT);
        assertThat(scale.y(BigDecimal.valueOf(30_000))).isEqualTo(TOP + HEIGHT / 2);
    }

    @Test
    void zero_is_in_between_where_there_is_more_and_less() {
        ValueScale scale = new ValueScale(List.of(BigDecimal.valueOf(-5), BigDecimal.valueOf(5)), TOP, HEIGHT);

        assertThat(scale.y(BigDecimal.ZERO)).isCloseTo(TOP + HEIGHT / 2, within(0.001));
    }

    @Property(seed = "1")
    void every_number_has_a_place(
            @ForAll @Size(min = 1, max = 5) List<BigDecimal> numbers,
            @ForAll @IntRange(min = -9999, max = 9999) int exponent) {
        List<BigDecimal> values = numbers.stream()
                .map(number -> number.scaleByPowerOfTen(exponent))
                .toList();
        ValueScale scale = new ValueScale(values, TOP, HEIGHT);

        assertThat(values).allSatisfy(value -> assertThat(scale.y(value)).isBetween(TOP - 0.01, TOP + HEIGHT + 0.01));
        assertThat(scale.ticks()).hasSizeBetween(2, 7).isSorted();
    }
}
