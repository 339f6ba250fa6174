package io.github.strategydocs.report;

import java.util.Objects;

/**
 * Makes text from a document safe to print on a terminal, so that a document cannot control the terminal.
 *
 * <pre>{@code
 * System.err.println(PlainText.line(finding.message()));
 * }</pre>
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Replaces characters that control a terminal, break lines or change the direction of text.
     *
     * @param text any text
     * @return the text with a blank in place of each such character, and therefore of the same length
     */
    public static String line(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                line = line == null ? new StringBuilder(text) : line;
                line.setCharAt(i, ' ');
            }
        }
        return line == null ? text : line.toString();
    }

    private static boolean isUnsafe(char c) {
        boolean isPlain = c >= ' ' && c <= '~'; // as most are
        return !isPlain && controls(c);
    }

    private static boolean controls(char c) {
        return Character.isISOControl(c)
                || c == '\u061C'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
