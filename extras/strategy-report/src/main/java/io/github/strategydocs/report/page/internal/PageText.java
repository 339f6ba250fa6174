package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.report.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** Words as a page can hold them. */
final class PageText {

    private static final char REPLACEMENT = '\uFFFD';

    /** Code points whose last sixteen bits are these are no characters, and no page may hold them. */
    private static final int NO_CHARACTER = 0xFFFE;

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

    private PageText() {}

    /** One line, with blanks for what controls or turns it, and replacement characters for what is no character. */
    static String clean(String words) {
        return isPlain(words) ? words : cleaned(words);
    }

    /** Most words are, and this is the one look at each letter that they cost. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String words) {
        String line = PlainText.line(words);
        StringBuilder clean = null;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int codePoint = line.codePointAt(i);
            if (isNone(codePoint)) {
                clean = clean == null ? new StringBuilder(line) : clean;
                for (int at = i; at < i + Character.charCount(codePoint); at++) {
                    clean.setCharAt(at, REPLACEMENT);
                }
            }
        }
        return clean == null ? line : clean.toString();
    }

    private static boolean isNone(int codePoint) {
        return (codePoint & NO_CHARACTER) == NO_CHARACTER
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** The paragraphs of a text, which blank lines set apart. */
    static List<String> paragraphs(String text) {
        if (isPlain(text)) {
            String only = text.strip();
            return only.isEmpty() ? List.of() : List.of(only);
        }
        return BLANK_LINES
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> clean(paragraph.strip()))
                .toList();
    }
}
