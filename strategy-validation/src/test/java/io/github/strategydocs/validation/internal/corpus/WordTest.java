package io.github.strategydocs.validation.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @Test
    void words_are_what_stands_between_marks_and_know_where_they_stand() {
        String text = "The Board, (it) pays 20%";

        List<Word> words = Word.in(text);

        assertThat(words).extracting(Word::key).containsExactly("the", "board", "it", "pays", "20");
        assertThat(words)
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("The", "Board", "it", "pays", "20");
    }

    /** An owner is the same word; quotation marks are no part of any. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "board's plan, board",
                "board’s plan, board",
                "boards' plan, boards",
                "boards', boards",
                "it's here, it",
                "'board' plan, board",
                "o'clock, o'clock",
                "x's, x",
                "'s, s",
                "boards, boards",
            })
    void an_apostrophe_belongs_to_a_word_only_within_it(String text, String first) {
        assertThat(Word.in(text).get(0).key()).isEqualTo(first);
    }

    @Test
    void marks_alone_are_no_words() {
        assertThat(Word.in("' – ... '’")).isEmpty();
    }
}
