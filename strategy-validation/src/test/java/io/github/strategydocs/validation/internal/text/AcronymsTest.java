package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

    @Test
    void acronyms_are_found_once_and_without_the_s_of_a_plural() {
        assertThat(Acronyms.unexplainedIn("The WDS, the APIs and the AB; then the WDS, and an API."))
                .containsExactly("WDS", "API", "AB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Waterways Data Service runs it. Ask the WDS.",
                "Ask the WDS, the waterways data service.",
                "Ask the WDS (waterways data).",
                "Ask the waterways desk (WDS).",
                "The Waterways and Data Service: WDS.",
                "Ask the WDS. It is the Waterways Desk (WDS).",
            })
    void what_is_spelt_out_somewhere_is_explained(String text) {
        assertThat(Acronyms.unexplainedIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Henry VIII", "A", "I am here", "SHOUTED words ALOUD HERE", "ABCDEFGH", "WdS", "4G5", "is", "Is"
            })
    void figures_single_letters_headings_and_long_words_are_no_acronyms(String text) {
        assertThat(Acronyms.unexplainedIn(text))
                .doesNotContain("VIII", "A", "I", "ALOUD", "HERE", "ABCDEFGH", "WdS", "4G");
    }

    @Test
    void two_words_explain_no_acronym_of_two_letters() {
        assertThat(Acronyms.unexplainedIn("All boats use AB.")).containsExactly("AB");
    }

    @Test
    void initials_on_both_sides_of_an_acronym_are_not_read_together() {
        assertThat(Acronyms.unexplainedIn("We do XYQ see the WDS.")).containsExactly("XYQ", "WDS");
    }

    @Test
    void six_letters_are_an_acronym_and_seven_are_not() {
        assertThat(Acronyms.unexplainedIn("ABCDEF, ABCDEFs, ABCDEFG")).containsExactly("ABCDEF");
    }
}
