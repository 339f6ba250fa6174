package io.github.strategydocs.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void the_caret_stands_under_the_column() {
        assertThat(text("{\n  \"a\": 1\r\n}\r").excerpt(2, 3)).isEqualTo("      \"a\": 1\n      ^");
        assertThat(text("\uFEFF{\n}").excerpt(1, 1)).isEqualTo("    {\n    ^");
        assertThat(text("one\rtwo").excerpt(2, 1)).isEqualTo("    two\n    ^");
    }

    @Test
    void characters_that_take_two_units_take_one_place() {
        assertThat(text("\"\uD83D\uDE00\", x").excerpt(1, 7)).isEqualTo("    \"\uD83D\uDE00\", x\n         ^");
    }

    @Test
    void of_a_very_long_line_the_part_in_question_is_shown() {
        String excerpt = text("a".repeat(500) + "b" + "c".repeat(500)).excerpt(1, 501);

        assertThat(excerpt.lines().findFirst().orElseThrow()).isEqualTo("    " + "a".repeat(60) + "b" + "c".repeat(39));
        assertThat(excerpt.lines().skip(1).findFirst().orElseThrow()).isEqualTo("    " + " ".repeat(60) + "^");
    }

    @Test
    void a_place_that_is_not_there_shows_nothing_or_the_end() {
        assertThat(text("{}").excerpt(2, 1)).isEmpty();
        assertThat(text("{}").excerpt(0, 0)).isEmpty();
        assertThat(text("{}").excerpt(1, 99)).isEqualTo("    {}\n      ^");
    }

    @Test
    void what_controls_a_terminal_is_not_shown() {
        assertThat(text("\"\u001b[2J\t\u202e\"").excerpt(1, 2)).isEqualTo("    \" [2J  \"\n     ^");
    }

    private static SourceText text(String text) {
        return SourceText.of(text.getBytes(UTF_8));
    }
}
