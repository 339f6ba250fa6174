package io.github.strategydocs.diff.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open Data|open data",
                "the \"register\"|the “register”",
                "well-being|well being",
                "Publish it.|publish  it",
                "it's ours|its ours",
                "2026–27|2026-27",
                "open - data|open data",
                "- open data -|open data",
                "in 5. or so|in 5 or so",
                "number .5|number 5",
                "see page v-5|see page v 5",
                "the ﬁrst oﬃce|the first office",
                "ＡＢＣ　１２|abc 12",
                "cafe\u0301|caf\u00e9",
                "the plan (of 5 years)|the plan of 5 years",
                "a [small] step|a small step",
                "well-5 known|well 5 known",
                "?|\"?\""
            })
    void form_is_not_content(String one, String other) {
        assertThat(NormalizedText.areAlike(one, other)).isTrue();
        assertThat(NormalizedText.areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5 days|35 days",
                "-5 degrees|5 degrees",
                "5%|5",
                "3.5 days|3 5 days",
                "10:30|10 30",
                "5-7 days|5 7 days",
                "about -5|about 5",
                "opendata|open data",
                "£5|5",
                "10² boats|102 boats",
                "H₂O|H2O",
                "1½|11⁄2",
                "½|1/2",
                "Profit (5)|Profit 5",
                "Profit (£1,000.50)|Profit £1,000.50",
                "Profit [5 %]|Profit 5 %",
                "1,000|1 000 x",
                "!!!|???",
                "open data|open data is"
            })
    void what_belongs_to_a_number_or_a_word_is_content(String one, String other) {
        assertThat(NormalizedText.areAlike(one, other)).isFalse();
    }
}
