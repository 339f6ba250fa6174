package io.github.strategydocs.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The source text of a document, from which reports show single lines. A line ends at a line feed, a carriage return,
 * or a carriage return followed by a line feed.
 *
 * <pre>{@code
 * for (Problem problem : result.problems()) {
 *     System.err.println(SourceText.of(bytes).excerpt(problem.line(), problem.column()));
 *     //     "deadine": "2027-06",
 *     //     ^
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to share between threads.
 */
public final class SourceText {

    private static final int WIDTH = 100;
    private static final int BEFORE = 60;

    private final byte[] text;
    private volatile int[] starts = new int[0];
    private volatile Line known = new Line(0, "");

    private record Line(int number, String content) {}

    private SourceText(byte[] text) {
        this.text = text;
    }

    /**
     * Creates a source text from the text that a document was read from.
     *
     * @param utf8 the text in UTF-8; the array is not copied, and must not be changed
     * @return the text
     */
    public static SourceText of(byte[] utf8) {
        return new SourceText(Objects.requireNonNull(utf8, "utf8"));
    }

    /**
     * Whether this text consists of the given bytes.
     *
     * @param other the bytes to compare with
     * @return whether all bytes are equal
     */
    public boolean isExactly(byte[] other) {
        return Arrays.equals(text, Objects.requireNonNull(other, "other"));
    }

    /**
     * A line with a caret under one of its columns. Of a very long line, only the part around the column is returned.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @return two lines without a line feed at the end, or an empty text if there is no such line or the line is blank
     */
    public String excerpt(int line, int column) {
        int[] all = starts();
        if (line < 1 || line > all.length) {
            return "";
        }
        String content = content(all, line);
        if (content.isBlank()) {
            return "";
        }
        int at = Math.min(Math.max(column - 1, 0), content.length());
        int from = at > WIDTH - 1 ? boundary(content, at - BEFORE) : 0;
        int to = boundary(content, Math.min(content.length(), from + WIDTH));
        String shown = PlainText.line(content.substring(from, to));
        String indent = " ".repeat(shown.codePointCount(0, Math.min(at - from, shown.length())));
        return "    " + shown.stripTrailing() + "\n    " + indent + "^";
    }

    /** Keeps the last line: a document may be one very long line with many problems in it. */
    private String content(int[] all, int line) {
        Line last = known;
        if (last.number() != line) {
            int end = line < all.length ? all[line] : text.length;
            int start = all[line - 1];
            last = new Line(line, new String(text, start, end - start, StandardCharsets.UTF_8));
            known = last;
        }
        return last.content();
    }

    /** Not between the halves of a surrogate pair. */
    private static int boundary(String content, int at) {
        return at > 0 && at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at - 1 : at;
    }

    private int[] starts() {
        int[] all = starts;
        if (all.length == 0) {
            all = findStarts();
            starts = all;
        }
        return all;
    }

    private int[] findStarts() {
        int[] found = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n'))) {
                found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
                found[lines++] = i + 1;
            }
        }
        found[0] = hasByteOrderMark() ? 3 : 0;
        return Arrays.copyOf(found, lines);
    }

    private boolean hasByteOrderMark() {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }
}
