package io.github.strategydocs.report.picture.internal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a width, and says with an ellipsis where it had to stop. */
public final class TextWrap {

    private static final String ELLIPSIS = "\u2026";

    private final double size;
    private final double width;
    private final int maxLines;
    private final boolean isBold;

    /** Lines of letters of a size, at most so wide and so many. */
    public TextWrap(double size, double width, int maxLines) {
        this(size, width, maxLines, false);
    }

    private TextWrap(double size, double width, int maxLines, boolean isBold) {
        this.size = size;
        this.width = width;
        this.maxLines = maxLines;
        this.isBold = isBold;
    }

    /** The same in bold letters. */
    public TextWrap bold() {
        return new TextWrap(size, width, maxLines, true);
    }

    /** The lines of a text; none if it is blank. */
    public List<String> lines(String text) {
        String clean = XmlText.clean(text).strip();
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < clean.length() && lines.size() < maxLines) {
            boolean isLast = lines.size() == maxLines - 1;
            int end = lineEnd(clean, start);
            lines.add(isLast && end < clean.length() ? cut(clean, start) : clean.substring(start, end));
            start = skipBlanks(clean, end);
        }
        lines.replaceAll(String::strip);
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Where the line ends that starts there: after the last word that fits, or within a word that alone is too long. */
    private int lineEnd(String text, int start) {
        double used = 0;
        int lastBreak = -1;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c)) {
                lastBreak = i;
            }
            used += TextWidth.of(c, size, isBold);
            if (used > width) {
                return lastBreak > start ? lastBreak : Math.max(i, start + Character.charCount(c));
            }
            i += Character.charCount(c);
            if (c == '-' || c == '/' || c == '\u2013') {
                lastBreak = i;
            }
        }
        return text.length();
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The last line takes as many letters as fit beside the ellipsis. */
    private String cut(String text, int start) {
        double used = TextWidth.of(ELLIPSIS, size, isBold);
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += TextWidth.of(c, size, isBold);
            if (used > width) {
                break;
            }
            i += Character.charCount(c);
        }
        return text.substring(start, i).stripTrailing() + ELLIPSIS;
    }
}
