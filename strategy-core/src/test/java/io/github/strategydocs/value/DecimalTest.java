package io.github.strategydocs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.strategydocs.testing.DescribedArbitraries;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @Provide
    Arbitrary<Decimal> decimals() {
        return DescribedArbitraries.decimals();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "1.10", "1e3", "1E+3", "0.0001", "1E-7", "-0.00e5", "12345678901234567890", "1e007"})
    void a_number_is_kept_as_it_was_written(String text) {
        assertThat(Decimal.of(text)).hasToString(text);
        assertThat(Decimal.of(text).toBigDecimal()).isEqualByComparingTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                " 1",
                "1 ",
                "1,5",
                "1_000",
                "١",
                "--1",
                "1e1.5",
                "1\n"
            })
    void what_json_would_not_take_is_refused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.of(text));
    }

    @Test
    void digits_and_exponent_have_a_limit() {
        String most = "1".repeat(Decimal.MAX_DIGITS);
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Decimal.of("1".repeat(2 * Decimal.MAX_DIGITS + 1)))
                .withMessageStartingWith("more than 20000 characters: 1111");

        assertThat(Decimal.of(most).digits()).isEqualTo(Decimal.MAX_DIGITS);
        assertThat(Decimal.of("1e10000").exponent()).isEqualTo(10_000);
        assertThat(Decimal.of("1e-10000").exponent()).isEqualTo(-10_000);
        for (String tooMuch :
                new String[] {most + "1", "1e10001", "1e-10001", "10e10000", "0.1e-10000", "1e999999999999"}) {
            assertThatExceptionOfType(NumberFormatException.class)
                    .isThrownBy(() -> Decimal.of(tooMuch))
                    .satisfies(e -> assertThat(e.getMessage()).contains("10000").hasSizeLessThan(100));
        }
    }

    @Test
    void a_hostile_number_is_refused_at_once() {
        String zeros = "1e" + "0".repeat(19_000) + "x";

        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.of(zeros)));
    }

    @Property(seed = "1", tries = 1000)
    void numbers_are_equal_when_their_values_are(@ForAll("decimals") Decimal one, @ForAll("decimals") Decimal other) {
        int comparison = one.toBigDecimal().compareTo(other.toBigDecimal());

        assertThat(one.equals(other)).isEqualTo(comparison == 0);
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(comparison);
        assertThat(one.canonicalText().equals(other.canonicalText())).isEqualTo(comparison == 0);
        if (comparison == 0) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Property(seed = "1", tries = 1000)
    void the_canonical_text_denotes_the_same_number_and_is_its_own(@ForAll("decimals") Decimal number) {
        Decimal canonical = Decimal.of(number.canonicalText());

        assertThat(canonical).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(canonical.canonicalText()).isEqualTo(number.canonicalText());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00e5, 0",
        "1.10, 1.1",
        "100, 100",
        "1e3, 1000",
        "-12.50, -12.5",
        "4.50, 4.5",
        "2e-3, 0.002",
        "1E30, 1e+30",
        "0.000000000000000000000000001, 1e-27",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "123456789012345678901, 123456789012345678901",
        "1234567890123456789012, 1.234567890123456789012e+21",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "0.00000123, 0.00000123",
        "0.000000123, 1.23e-7",
        "333333333.33333329, 333333333.33333329",
        "9007199254740993, 9007199254740993",
        "1.5e2, 150",
    })
    void the_canonical_text_is_exact_and_laid_out_as_rfc_8785_does(String text, String canonical) {
        assertThat(Decimal.of(text).canonicalText()).isEqualTo(canonical);
    }

    /** The samples of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void what_rfc_8785_writes_is_canonical_already(String bits, String text) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(EcmaScriptNumber.text(number)).isEqualTo(text);
        assertThat(Decimal.of(text).canonicalText()).isEqualTo(text);
    }

    @Property(seed = "1", tries = 2000)
    void the_text_of_any_double_is_canonical_already(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(number));
        String text = EcmaScriptNumber.text(number);

        assertThat(Decimal.of(text).canonicalText()).isEqualTo(text);
    }

    @Property(seed = "1", tries = 1000)
    void a_number_that_a_double_writes_exactly_gets_that_text_however_it_was_spelt(
            @ForAll int numerator, @ForAll byte shift) {
        double number = numerator / (double) (1L << (shift & 15));
        BigDecimal exact = new BigDecimal(number);

        String expected = EcmaScriptNumber.text(number);
        if (new BigDecimal(expected).compareTo(exact) == 0) {
            assertThat(Decimal.of(exact).canonicalText()).isEqualTo(expected);
            assertThat(Decimal.of(exact.setScale(exact.scale() + 3)).canonicalText())
                    .isEqualTo(expected);
        }
    }

    @Test
    void digits_and_exponent_are_those_of_the_text_and_of_the_value() {
        assertThat(Decimal.of("-1.50e7").digits()).isEqualTo(3);
        assertThat(Decimal.of("314").exponent()).isEqualTo(2);
        assertThat(Decimal.of("0.5").exponent()).isEqualTo(-1);
        assertThat(Decimal.of("0.000").exponent()).isZero();
        assertThat(Decimal.of(-7L)).hasToString("-7");
        assertThat(Decimal.of(new BigDecimal("1E+3"))).hasToString("1E+3").isEqualTo(Decimal.of(1000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "0 0",
                "100 100",
                "-100 -100",
                "1000 1,000",
                "-1000 -1,000",
                "355000.50 355,000.50",
                "1234567.1234567 1,234,567.1234567",
                "0.0001234 0.0001234",
                "1e21 1e21",
                "12345E-2 12345E-2"
            })
    void people_read_a_long_number_in_groups_of_three(String number, String grouped) {
        assertThat(Decimal.of(number).groupedText()).isEqualTo(grouped);
    }
}
