package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = Phrases.of(List.of("look", "look at", "aim"));

    @Test
    void phrases_are_found_whatever_their_case_and_white_space() {
        assertThat(phrases.in("We LOOK\n at it, aim high, and look."))
                .containsExactly(
                        new Phrases.Hit(3, 11, "look at"),
                        new Phrases.Hit(16, 19, "aim"),
                        new Phrases.Hit(30, 34, "look"));
    }

    @Test
    void only_whole_words_are_found() {
        assertThat(phrases.in("outlook, looks, aimed, claim, look4")).isEmpty();
        assertThat(phrases.in("(aim)-look")).hasSize(2);
    }

    @Test
    void a_phrase_that_is_cut_short_by_the_end_of_the_text_is_not_found() {
        assertThat(Phrases.of(List.of("look at")).in("look a")).isEmpty();
        assertThat(Phrases.of(List.of("look at")).in("look ")).isEmpty();
        assertThat(Phrases.of(List.of("look at")).in("lookat")).isEmpty();
    }

    @Test
    void letters_that_are_not_of_ascii_are_letters_all_the_same() {
        assertThat(phrases.in("\u00e9aim, aim\u00e9")).isEmpty();
        assertThat(phrases.in("caf\u00e9 aim")).containsExactly(new Phrases.Hit(5, 8, "aim"));
        assertThat(phrases.in("\u0130 look\u00a0at"))
                .extracting(Phrases.Hit::phrase)
                .containsExactly("look");
    }

    @Test
    void a_list_of_no_phrase_finds_nothing() {
        assertThat(Phrases.of(List.of()).in("aim")).isEmpty();
    }

    @Test
    void phrases_that_begin_alike_are_each_found_among_many() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add("word" + i);
            many.add("word" + i + " and more");
        }
        Phrases finder = Phrases.of(many);
        for (int i = 0; i < 500; i++) {
            assertThat(finder.in("Word" + i + " and  MORE, word" + i))
                    .extracting(Phrases.Hit::phrase)
                    .containsExactly("word" + i + " and more", "word" + i);
        }
    }

    @Test
    void phrases_are_found_whether_or_not_somebody_said_beforehand_that_they_are_sought() {
        List<String> texts = List.of("Look at it.", "Nothing.", "We aim to look; we aim.");
        Phrases others = Phrases.of(List.of("nothing", "we aim"));

        SplitTexts told = SplitTexts.of(texts, List.of(phrases, others));

        assertThat(phrases.in(told))
                .isEqualTo(phrases.in(SplitTexts.of(texts, List.of())))
                .extracting(Phrases.Found::text)
                .containsExactly(0, 2);
        assertThat(others.in(told))
                .isEqualTo(others.in(SplitTexts.of(texts, List.of(phrases))))
                .flatExtracting(Phrases.Found::hits)
                .containsExactly(
                        new Phrases.Hit(0, 7, "nothing"),
                        new Phrases.Hit(0, 6, "we aim"),
                        new Phrases.Hit(16, 22, "we aim"));
    }

    @Test
    void words_of_any_language_are_found_whatever_their_case() {
        Phrases german = Phrases.written(List.of("Überlegen", "größer werden"));

        assertThat(german.in("Wir ÜBERLEGEN, ob wir größer  werden.")).hasSize(2);
        assertThat(german.in("überlegend, unüberlegen")).isEmpty();
        assertThat(Phrases.written(List.of("u\u0308berlegen")).in("Zu überlegen"))
                .containsExactly(new Phrases.Hit(3, 12, "überlegen"));
        assertThat(Phrases.written(List.of("στόχος")).in("ΣΤΌΧΟΣ")).hasSize(1);
    }

    @Test
    void a_letter_is_not_parted_from_the_marks_that_belong_to_it() {
        Phrases four = Phrases.of(List.of("चार", "विच"));

        assertThat(four.in("चार")).hasSize(1);
        assertThat(four.in("विचार")).isEmpty();
    }
}
