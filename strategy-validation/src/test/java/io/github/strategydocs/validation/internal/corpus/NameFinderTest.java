package io.github.strategydocs.validation.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.validation.internal.corpus.NameFinder.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour Board, Harbour Board acts, Harbour Board, 2",
        "The Harbour Board, Harbour Board acts, Harbour Board, 2",
        "Harbour Board, harbour board acts, harbour board, 2",
        "The, The board acts, The, 1",
        "IT, IT acts, IT, 1",
    })
    void a_name_is_found_with_or_without_its_article(String name, String text, String found, int words) {
        assertThat(at(name, text, false)).isEqualTo(new Hit(found, words));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Board, The Harbour Board",
        "Harbour Board, Harbour master",
        "Harbour Board, Harbour",
        "IT, it acts",
        "X, X acts",
        "'.', Nothing",
    })
    void what_begins_another_way_or_is_one_letter_is_no_name(String name, String text) {
        assertThat(at(name, text, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Harbour Board, harbour board acts, false", "Harbour Board, Harbour Board acts, true"})
    void a_name_can_be_wanted_as_it_is_written(String name, String text, boolean isFound) {
        assertThat(at(name, text, true) != null).isEqualTo(isFound);
    }

    private static Hit at(String name, String text, boolean asWritten) {
        NameFinder finder = new NameFinder();
        finder.add(name);
        return finder.at(Word.in(text), 0, asWritten).orElse(null);
    }
}
