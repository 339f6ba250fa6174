package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "ship, ship",
        "ships, ship…",
        "abc\uD83D\uDEA2, abc\uFFFD…",
        "ab\uD83D\uDEA2, ab\uD83D\uDEA2",
        "\uD83D\uDEA2\uD83D\uDEA2, \uD83D\uDEA2\uD83D\uDEA2",
        "'a\uD83D b', 'a\uFFFD b'",
        "a\uDEA2b, a\uFFFDb",
        "\uDEA2\uD83D, \uFFFD\uFFFD",
        "a\u0007\u009Bb, a\uFFFD\uFFFDb"
    })
    void a_message_shows_so_much_of_a_text_on_one_line_and_no_half_of_a_character(String text, String shown) {
        assertThat(Tokens.shorten(text, 4)).isEqualTo(shown);
    }
}
