package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.metamodel.spi.Message;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Half surrogates in a text that has to become UTF-8, which cannot say them. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** The index of the first, or -1. */
    static int firstIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isLone(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The problem of a text that contains an unpaired surrogate, which UTF-8 cannot express. */
    static Problem problem(String text, int lone) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        SourcePosition position =
                new TextPositions(utf8, 1).at(text.substring(0, lone).getBytes(StandardCharsets.UTF_8).length);
        String half = String.format("\\u%04X", (int) text.charAt(lone));
        Message message = ProblemForm.HALF_CHARACTER.message().with("value", half);
        return new Problem(
                ProblemCode.LONE_SURROGATE,
                Problem.Severity.ERROR,
                ElementPath.ROOT,
                "",
                position.line(),
                position.column(),
                message.text(),
                Optional.of(half),
                Optional.empty(),
                Optional.of("write the whole character, or both of its \\u escapes"),
                message.arguments());
    }

    /** Puts the replacement character in the place of each, for messages. */
    static String replaceIn(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isLone(text, i)) {
                    replaced.setCharAt(i, '\uFFFD');
                } else {
                    i++;
                }
            }
        }
        return replaced.toString();
    }

    private static boolean isLone(CharSequence text, int i) {
        return Character.isLowSurrogate(text.charAt(i))
                || i + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(i + 1));
    }
}
