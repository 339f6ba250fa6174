package io.github.strategydocs.report;

import java.util.ArrayList;
import java.util.List;

/** Shows a text beside another, for the eye to go from one to the other; or above it, where columns would be too narrow. */
final class TwoTexts {

    static final String INDENT = "    ";

    private static final String BETWEEN = " | ";
    private static final String HERE = "here:  ";
    private static final String THERE = "there: ";

    /** In a narrower column most lines hold three words. */
    private static final int NARROWEST_COLUMN = 30;

    private static final int NARROWEST_LINE = 20;

    private final int column;
    private final int line;

    private TwoTexts(int column, int line) {
        this.column = column;
        this.line = line;
    }

    /** Texts that keep within so many characters a line. */
    static TwoTexts within(int width) {
        return new TwoTexts(
                (width - INDENT.length() - BETWEEN.length()) / 2,
                Math.max(NARROWEST_LINE, width - INDENT.length() - HERE.length()));
    }

    /** Lines that end with a line feed each. */
    String show(String here, String there) {
        return column < NARROWEST_COLUMN ? above(here, there) : beside(here, there);
    }

    private String above(String here, String there) {
        StringBuilder text = new StringBuilder();
        add(text, HERE, here);
        add(text, THERE, there);
        return text.toString();
    }

    private void add(StringBuilder text, String label, String words) {
        String before = label;
        for (String each : wrapped(words, line)) {
            text.append(INDENT).append(before).append(each).append('\n');
            before = " ".repeat(label.length());
        }
    }

    private String beside(String here, String there) {
        List<String> left = wrapped(here, column);
        List<String> right = wrapped(there, column);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String ours = i < left.size() ? left.get(i) : "";
            String theirs = i < right.size() ? right.get(i) : "";
            String blanks = " ".repeat(column - ours.codePointCount(0, ours.length()));
            text.append((INDENT + ours + blanks + BETWEEN + theirs).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    /** Words that are longer than a line are cut. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : PlainText.line(text).strip().split(" +", -1)) {
            int size = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + size > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            line.append(length > 0 ? " " : "").append(word);
            length += size + (length > 0 ? 1 : 0);
            while (length > width) {
                int cut = line.offsetByCodePoints(0, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
                length -= width;
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
