package io.github.strategydocs.diff.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextWordsTest {

    private static final String LONG = "The harbour board keeps a register of every channel on which it speaks,"
            + " and publishes that register twice a year for everybody to read.";

    private static final String SEVENTY = "so many words as it takes, and still more words for seventy character";

    private static final String SHIP = "\uD83D\uDEA2";

    static Stream<Arguments> changes() {
        String at = "x".repeat(70);
        return Stream.of(
                Arguments.of(" Open\n data ", "Free data", "\"Open data\" → \"Free data\""),
                Arguments.of(at, "y", quoted(at, "y")),
                Arguments.of("y", at, quoted("y", at)),
                Arguments.of(at + "x", "x", quoted("x".repeat(71), "x")),
                // seventy characters are shown as a whole, and one more is not
                Arguments.of(SEVENTY + "s", SEVENTY + "z", quoted(SEVENTY + "s", SEVENTY + "z")),
                Arguments.of(
                        SEVENTY + "s", SEVENTY + "zz", quoted("…for seventy characters", "…for seventy characterzz")),
                Arguments.of(
                        SEVENTY + "zz", SEVENTY + "s", quoted("…for seventy characterzz", "…for seventy characters")),
                // at the beginning, in the middle and at the end of a longer text
                Arguments.of(
                        LONG,
                        LONG.replace("The harbour", "Our harbour"),
                        quoted("The harbour board…", "Our harbour board…")),
                Arguments.of(
                        LONG,
                        LONG.replace("twice", "once"),
                        quoted(
                                "…publishes that register twice a year for…",
                                "…publishes that register once a year for…")),
                Arguments.of(
                        LONG,
                        LONG.replace("to read.", "to see."),
                        quoted("…year for everybody to read.", "…year for everybody to see.")),
                Arguments.of(
                        LONG,
                        LONG + " And soon.",
                        quoted("…for everybody to read.", "…for everybody to read. And soon.")),
                Arguments.of(
                        LONG + " And soon.",
                        LONG,
                        quoted("…for everybody to read. And soon.", "…for everybody to read.")),
                Arguments.of(
                        LONG,
                        LONG.replace("every channel", "channel"),
                        quoted("…keeps a register of every channel on…", "…keeps a register of channel on…")),
                // repeated words: what is alike at the end is not counted twice
                Arguments.of(
                        "so ".repeat(30) + "it is",
                        "so ".repeat(31) + "it is",
                        quoted("…so so so so so so so it is", "…so so so so so so so so it is")),
                // no word begins near
                Arguments.of(
                        "x".repeat(100) + "a",
                        "x".repeat(100) + "b",
                        quoted("…" + "x".repeat(40) + "a", "…" + "x".repeat(40) + "b")),
                Arguments.of(
                        "a" + "x".repeat(100),
                        "b" + "x".repeat(100),
                        quoted("a" + "x".repeat(89) + "…", "b" + "x".repeat(89) + "…")),
                Arguments.of(
                        SHIP.repeat(60) + "a",
                        SHIP.repeat(60) + "b",
                        quoted("…" + SHIP.repeat(20) + "a", "…" + SHIP.repeat(20) + "b")),
                Arguments.of(
                        "x" + SHIP.repeat(60) + "a",
                        "x" + SHIP.repeat(60) + "b",
                        quoted("…" + SHIP.repeat(20) + "a", "…" + SHIP.repeat(20) + "b")),
                // all of it
                Arguments.of(
                        LONG,
                        "Something else.",
                        quoted(
                                "The harbour board keeps a register of every channel on which it speaks, and publishes that…",
                                "Something else.")));
    }

    private static String quoted(String before, String after) {
        return "\"" + before + "\" → \"" + after + "\"";
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_differs_between_two_texts_stands_between_a_few_words(String before, String after, String words) {
        assertThat(TextWords.change(before, after)).isEqualTo(words);
    }
}
