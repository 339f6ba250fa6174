package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private record Limit(String name, IntFunction<Limits> with, ToIntFunction<Limits> value, int greatest) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Limit> limits() {
        return List.of(
                new Limit("inputBytes", Limits.DEFAULT::withInputBytes, Limits::inputBytes, LONGEST),
                new Limit("nesting", Limits.DEFAULT::withNesting, Limits::nesting, JsonValue.MAX_DEPTH),
                new Limit("stringLength", Limits.DEFAULT::withStringLength, Limits::stringLength, LONGEST),
                new Limit(
                        "numberDigits",
                        digits -> Limits.DEFAULT.withNumbers(digits, 1),
                        Limits::numberDigits,
                        Decimal.MAX_DIGITS),
                new Limit(
                        "numberExponent",
                        exponent -> Limits.DEFAULT.withNumbers(1, exponent),
                        Limits::numberExponent,
                        Decimal.MAX_EXPONENT),
                new Limit("elements", Limits.DEFAULT::withElements, Limits::elements, LONGEST));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_limit_is_one_or_more_up_to_what_can_be_kept(Limit limit) {
        for (int value : new int[] {1, limit.greatest()}) {
            assertThat(limit.value().applyAsInt(limit.with().apply(value))).isEqualTo(value);
        }
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, limit.greatest() + 1}) {
            assertThatThrownBy(() -> limit.with().apply(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(limit.name() + " is 1 to " + limit.greatest() + ", not " + value);
        }
    }
}
