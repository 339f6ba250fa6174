package io.github.strategydocs.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a document, to be shown line by line. Lines end at a line feed, a carriage return, or both together. */
final class SourceText {

    private static final int WIDTH = 100;
    private static final int BEFORE = 60;

    private final byte[] text;
    private int[] starts = new int[0];
    private int knownLine;
    private String knownContent = "";

    SourceText(byte[] text) {
        this.text = text;
    }

    /** Whether the text is the same, byte for byte. */
    boolean isExactly(byte[] other) {
        return Arrays.equals(text, other);
    }

    /**
     * A line with a caret under one of its columns; of a very long line, the part around it.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @return two lines without a line feed at the end, or nothing if the text has no such line
     */
    String excerpt(int line, int column) {
        if (line < 1 || line > starts().length) {
            return "";
        }
        String content = content(line);
        int at = Math.min(Math.max(column - 1, 0), content.length());
        int from = at > WIDTH - 1 ? boundary(content, at - BEFORE) : 0;
        int to = boundary(content, Math.min(content.length(), from + WIDTH));
        String shown = Plain.line(content.substring(from, to));
        String indent = " ".repeat(shown.codePointCount(0, Math.min(at - from, shown.length())));
        return "    " + shown.stripTrailing() + "\n    " + indent + "^";
    }

    /** Keeps the last line: a document may be one very long line with many problems in it. */
    private String content(int line) {
        if (line != knownLine) {
            int end = line < starts().length ? starts()[line] : text.length;
            int start = starts()[line - 1];
            knownContent = new String(text, start, end - start, StandardCharsets.UTF_8);
            knownLine = line;
        }
        return knownContent;
    }

    /** Not between the halves of a surrogate pair. */
    private static int boundary(String content, int at) {
        return at > 0 && at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at - 1 : at;
    }

    private int[] starts() {
        if (starts.length == 0) {
            int[] found = new int[16];
            int lines = 1;
            for (int i = 0; i < text.length; i++) {
                if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n'))) {
                    found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
                    found[lines++] = i + 1;
                }
            }
            found[0] = hasByteOrderMark() ? 3 : 0;
            starts = Arrays.copyOf(found, lines);
        }
        return starts;
    }

    private boolean hasByteOrderMark() {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }
}
