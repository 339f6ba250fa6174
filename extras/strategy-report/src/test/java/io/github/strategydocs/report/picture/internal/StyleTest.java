package io.github.strategydocs.report.picture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StyleTest {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;

    static final List<Function<Ink, String>> SCHEMES = List.of(Ink::light, Ink::dark);

    private static final List<Ink> BACKGROUNDS =
            List.of(Ink.PAPER, Ink.SHADE, Ink.MAIN_SOFT, Ink.ALARM_SOFT, Ink.WATCH_SOFT, Ink.CALM_SOFT);

    /** The formula of WCAG 2.2, success criterion 1.4.3. */
    @ParameterizedTest
    @FieldSource("SCHEMES")
    void words_stand_out_from_what_they_are_on(Function<Ink, String> scheme) {
        for (Ink background : BACKGROUNDS) {
            for (Ink words : List.of(Ink.INK, Ink.MUTED)) {
                assertThat(contrast(scheme.apply(words), scheme.apply(background)))
                        .as("%s on %s", words, background)
                        .isGreaterThanOrEqualTo(WORDS);
            }
        }
        assertThat(contrast(scheme.apply(Ink.PAPER), scheme.apply(Ink.MAIN))).isGreaterThanOrEqualTo(WORDS);
        assertThat(contrast(scheme.apply(Ink.ALARM), scheme.apply(Ink.PAPER))).isGreaterThanOrEqualTo(WORDS);
    }

    /** Success criterion 1.4.11. */
    @ParameterizedTest
    @FieldSource("SCHEMES")
    void shapes_stand_out_from_what_they_are_on(Function<Ink, String> scheme) {
        for (Ink background : BACKGROUNDS) {
            assertThat(contrast(scheme.apply(Ink.MAIN), scheme.apply(background)))
                    .as("%s", background)
                    .isGreaterThanOrEqualTo(SHAPES);
        }
        assertThat(contrast(scheme.apply(Ink.ALARM), scheme.apply(Ink.ALARM_SOFT)))
                .isGreaterThanOrEqualTo(SHAPES);
    }

    @Test
    void it_touches_nothing_outside_a_picture() {
        String rules = Style.TEXT.replaceAll("@media \\([a-z-]+:[a-z]+\\)\\{((?:[^{}]+\\{[^{}]*\\})*)\\}", "$1");

        assertThat(Pattern.compile("([^{}]+)\\{[^{}]*\\}")
                        .matcher(rules)
                        .results()
                        .map(rule -> rule.group(1)))
                .isNotEmpty()
                .allMatch(selector ->
                        selector.matches("\\.strategy-picture(\\.strategy-picture-wide)?( \\.sp-[a-z-]+)?"));
        assertThat(rules.replaceAll("[^{}]+\\{[^{}]*\\}", "")).isEmpty();
    }

    @Test
    void it_can_stand_in_a_page_as_it_is() {
        assertThat(Style.TEXT).doesNotContain("<", "&", "url(", "@import");
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
