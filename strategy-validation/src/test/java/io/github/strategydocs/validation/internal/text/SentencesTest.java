package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "– …", "***"})
    void what_has_no_word_has_no_sentence(String text) {
        assertThat(Sentences.in(text)).isEqualTo(new Sentences(0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One two. Three four.",
                "One two! Three four",
                "  One two?\nThree four? ",
                "One \"two.\" Three (four.)",
                "One two\n\nThree four",
                "One two\n- Three four",
                "One two\n• Three – four",
                "One two ... Three four ...",
            })
    void sentences_end_with_marks_blank_lines_and_the_items_of_a_list(String text) {
        assertThat(Sentences.in(text)).isEqualTo(new Sentences(4, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"One two\nthree 4.5", "One (two!), three four", "www.one.example two - three four."})
    void a_line_a_number_and_a_dash_end_no_sentence(String text) {
        assertThat(Sentences.in(text)).isEqualTo(new Sentences(4, 1));
    }

    @Test
    void a_text_of_nothing_but_marks_is_read_in_no_time() {
        assertThat(Sentences.in("(.)\n".repeat(500_000)).sentences()).isZero();
    }
}
