package io.github.strategydocs.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpreadsheetTextTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("'=+-@\t\r\nab \u00e9\uFF1D\uFEFF")
                .ofMaxLength(6);
    }

    @Property(tries = 2000, seed = "1")
    void each_text_comes_back(@ForAll("texts") String text) {
        assertThat(SpreadsheetText.textOf(SpreadsheetText.harmless(text))).isEqualTo(text);
    }

    @Property(tries = 2000, seed = "2")
    void no_cell_begins_like_a_formula(@ForAll("texts") String text) {
        assertThat(SpreadsheetText.harmless(text)).doesNotMatch("(?s)[ \uFEFF]*[=+\\-@\t\r\n\uFF1D].*");
    }

    @Test
    void only_what_would_be_run_gets_an_apostrophe() {
        assertThat(SpreadsheetText.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(SpreadsheetText.harmless("'=1+1")).isEqualTo("''=1+1");
        assertThat(SpreadsheetText.harmless(" =1+1")).isEqualTo("' =1+1");
        assertThat(SpreadsheetText.harmless("\uFF1D1")).isEqualTo("'\uFF1D1");
        assertThat(SpreadsheetText.harmless("'tis the season")).isEqualTo("'tis the season");
        assertThat(SpreadsheetText.harmless("3-2")).isEqualTo("3-2");
    }

    @Test
    void it_comes_back_where_a_spreadsheet_changes_the_kind_of_line_breaks() {
        assertThat(SpreadsheetText.textOf(SpreadsheetText.harmless("\r=1").replace('\r', '\n')))
                .isEqualTo("\n=1");
    }

    @Test
    void what_people_type_is_taken_as_it_stands() {
        assertThat(SpreadsheetText.textOf("-5")).isEqualTo("-5");
        assertThat(SpreadsheetText.textOf("'tis the season")).isEqualTo("'tis the season");
        assertThat(SpreadsheetText.textOf("'")).isEqualTo("'");
    }
}
