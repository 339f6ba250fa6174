package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ComposedTest {

    @Test
    void every_character_alone_or_with_a_mark_is_composed_as_unicode_says() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String alone = Character.toString(character);

            assertComposed(alone);
            assertComposed(alone + "\u0301");
        }
    }

    @Test
    void a_text_with_nothing_to_compose_is_itself() {
        String text = "Schleusen – „offen“, in Zürich…";

        assertThat(Composed.of(text)).isSameAs(text);
    }

    private static void assertComposed(String text) {
        String expected = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!Composed.of(text).equals(expected)) {
            assertThat(Composed.of(text)).isEqualTo(expected);
        }
    }
}
