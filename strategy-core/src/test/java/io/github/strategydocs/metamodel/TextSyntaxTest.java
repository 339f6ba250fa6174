package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.DescribedArbitraries;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextSyntaxTest {

    private static final Pattern ID = Pattern.compile(TextSyntax.ID.pattern());

    @Provide
    Arbitrary<String> texts() {
        return DescribedArbitraries.texts();
    }

    @Provide
    Arbitrary<String> ids() {
        return DescribedArbitraries.ids();
    }

    @Test
    void an_id_holds_any_character_but_blanks_controls_and_five_marks() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean excluded = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || "/#@[]".indexOf(c) >= 0;
            String text = "a" + c + "b";
            assertThat(TextSyntax.ID.matches(text)).as("U+%04X", (int) c).isEqualTo(!excluded);
            assertThat(ID.matcher(text).matches())
                    .as("U+%04X in the pattern", (int) c)
                    .isEqualTo(!excluded);
        }
    }

    @Property(seed = "1", tries = 2000)
    void the_check_by_hand_says_of_any_text_what_the_pattern_says(@ForAll("texts") String text) {
        assertThat(TextSyntax.ID.matches(text)).isEqualTo(ID.matcher(text).matches());
    }

    @Property(seed = "1", tries = 1000)
    void the_check_by_hand_takes_every_id_that_the_pattern_takes(@ForAll("ids") String id) {
        assertThat(TextSyntax.ID.matches(id)).isTrue();
        assertThat(ID.matcher(id).matches()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a", "é", "\uD83D\uDE00"})
    void an_id_has_1_to_128_characters_and_a_pair_of_surrogates_is_one(String character) {
        for (int length : new int[] {0, 1, 127, 128, 129, 256}) {
            String text = character.repeat(length);
            boolean allowed = length >= 1 && length <= 128;
            assertThat(TextSyntax.ID.matches(text))
                    .as("%s of %s", length, character)
                    .isEqualTo(allowed);
            assertThat(ID.matcher(text).matches()).isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "URI, https://example.org/plan, true",
        "URI, mailto:a@example.org, true",
        "URI, urn:isbn:9780141036144, true",
        "URI, https://example.org/with space, false",
        "URI, example.org, false",
        "URI, //example.org, false",
        "URI, https:, false",
        "URI, 1https://example.org, false",
        "LANGUAGE_TAG, en, true",
        "LANGUAGE_TAG, zh-Hant-TW, true",
        "LANGUAGE_TAG, english-language, true",
        "LANGUAGE_TAG, en_GB, false",
        "LANGUAGE_TAG, en-, false",
        "LANGUAGE_TAG, '', false",
        "VERSION_LABEL, March 2027, true",
        "VERSION_LABEL, '', true",
        "VERSION_LABEL, draft @ 3, true",
        "VERSION_LABEL, draft #3, false",
        "FORMAT_VERSION, 1.0, true",
        "FORMAT_VERSION, 1.12, true",
        "FORMAT_VERSION, 1, false",
        "FORMAT_VERSION, 2.0, false",
        "FORMAT_VERSION, 1.0.0, false",
    })
    void each_form_takes_what_it_should(TextSyntax syntax, String text, boolean expected) {
        assertThat(syntax.matches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FREE", "VERSION_LABEL"})
    void a_line_feed_at_the_end_is_no_part_of_any_form(TextSyntax syntax) {
        String valid =
                syntax == TextSyntax.URI ? "https://example.org" : syntax == TextSyntax.FORMAT_VERSION ? "1.0" : "en";

        assertThat(syntax.matches(valid)).isTrue();
        // In Java, $ alone also matches before a last line feed; in JSON Schema it does not.
        assertThat(syntax.matches(valid + "\n")).isFalse();
    }

    @Property(seed = "1", tries = 5000)
    void what_has_a_form_is_what_its_pattern_says(@ForAll("almostFormed") String text) {
        for (TextSyntax syntax : TextSyntax.values()) {
            boolean expected = syntax == TextSyntax.FREE
                    || Pattern.compile(syntax.pattern()).matcher(text).matches();
            assertThat(syntax.matches(text)).as("%s: %s", syntax, text).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<String> almostFormed() {
        return Arbitraries.of(
                        "a",
                        "en",
                        "GB",
                        "-",
                        "https",
                        ":",
                        "//",
                        "x+y.z",
                        "1",
                        "1.",
                        "1.0",
                        ".",
                        "12345",
                        "abcdefghi",
                        " ",
                        "#",
                        "é",
                        "\uD83D\uDE00",
                        "\u00a0",
                        "\u2028",
                        "\n",
                        "\u0000",
                        "s".repeat(63),
                        "[",
                        "@",
                        "_")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Test
    void every_form_says_what_it_expects() {
        for (TextSyntax syntax : TextSyntax.values()) {
            assertThat(syntax.expectation()).isNotBlank();
        }
    }
}
