package io.github.strategydocs.report.picture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    private static final double SIZE = 12;

    @Property(seed = "1")
    void no_line_is_wider_than_it_may_be(
            @ForAll String text,
            @ForAll @IntRange(min = 40, max = 400) int width,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        List<String> lines = new TextWrap(SIZE, width, most).lines(text);

        assertThat(lines).hasSizeLessThanOrEqualTo(most).allMatch(line -> TextWidth.of(line, SIZE) <= width);
    }

    @Property(seed = "1")
    void what_fits_is_there_to_the_last_letter(@ForAll String text) {
        List<String> lines = new TextWrap(SIZE, 400, Integer.MAX_VALUE).lines(text);

        assertThat(withoutBlanks(String.join("", lines))).isEqualTo(withoutBlanks(XmlText.clean(text)));
    }

    @Test
    void lines_end_between_words_and_after_hyphens() {
        assertThat(new TextWrap(SIZE, 90, 9).lines("Lock, ferry and Venish-speaking households"))
                .containsExactly("Lock, ferry", "and Venish-", "speaking", "households");
    }

    @Test
    void a_word_that_is_too_long_is_broken() {
        assertThat(new TextWrap(SIZE, 60, 9).lines("WWWWWWWWWW")).containsExactly("WWWWW", "WWWWW");
    }

    @Test
    void what_is_left_out_leaves_an_ellipsis() {
        assertThat(new TextWrap(SIZE, 90, 1).lines("Lock, ferry and harbour staff"))
                .containsExactly("Lock, ferry a\u2026");
        assertThat(new TextWrap(SIZE, 90, 2).lines("Lock, ferry and harbour staff"))
                .containsExactly("Lock, ferry", "and harbour\u2026");
    }

    @Test
    void a_very_long_text_costs_no_more_than_the_lines_that_are_shown() {
        String text = "word ".repeat(2_000_000);

        assertThat(new TextWrap(SIZE, 200, 3).lines(text)).hasSize(3);
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
