package io.github.strategydocs.cli;

import io.github.strategydocs.report.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Two texts in two columns, for the eye to go from one to the other. */
final class SideBySide {

    private SideBySide() {}

    /** Lines that end with a line feed each. */
    static String of(String left, String right, int width, String indent) {
        List<String> ours = wrapped(left, width);
        List<String> theirs = wrapped(right, width);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < Math.max(ours.size(), theirs.size()); line++) {
            String here = line < ours.size() ? ours.get(line) : "";
            String there = line < theirs.size() ? theirs.get(line) : "";
            String blanks = " ".repeat(width - here.codePointCount(0, here.length()));
            text.append((indent + here + blanks + " | " + there).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    /** Words that are longer than a line are cut. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : PlainText.line(text).split(" +", -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                int size = rest.codePointCount(0, rest.length());
                int gap = length == 0 ? 0 : 1;
                if (length + gap + size <= width) {
                    line.append(" ".repeat(gap)).append(rest);
                    length += gap + size;
                    rest = "";
                } else if (length > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    length = 0;
                } else {
                    int cut = rest.offsetByCodePoints(0, width);
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
