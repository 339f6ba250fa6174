package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "document/unapproved, true",
        "document/unaproved, true",
        "document/unappproved, true",
        "document/unappraved, true",
        "document/unapprvoed, true",
        "document/approved, true",
        "Document/unapproveD, false",
        "document/proved, false",
        "document/placeholder, false",
        "'', false"
    })
    void a_slip_is_in_one_place_and_short(String written, boolean isSlip) {
        assertThat(Spelling.isSlip(written, "document/unapproved")).isEqualTo(isSlip);
        assertThat(Spelling.isSlip("document/unapproved", written)).isEqualTo(isSlip);
    }
}
