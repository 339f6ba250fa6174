package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Arrays;

/**
 * Turns byte offsets of a UTF-8 text into lines and columns, counted from 1 in UTF-16 units. A line ends at a line feed,
 * a carriage return, or both together. Offsets that come in order are found without looking at any byte twice.
 */
final class TextPositions {

    private static final int BOM_LENGTH = 3;

    private final byte[] text;
    private final int start;
    private final int firstLine;
    private int[] lineStarts = new int[0];
    private int lines;

    // Where the last column was counted to, so that many problems on one long line cost no more than the line.
    private int knownLine = -1;
    private int knownOffset;
    private int knownColumn;

    TextPositions(byte[] text, long firstLine) {
        this.text = text;
        this.firstLine = (int) Math.min(firstLine, Integer.MAX_VALUE / 2);
        this.start = Input.hasByteOrderMark(text) ? BOM_LENGTH : 0;
    }

    synchronized SourcePosition at(long offset) {
        int target = (int) Math.max(start, Math.min(offset, text.length));
        if (lines == 0) {
            findLines();
        }
        int found = Arrays.binarySearch(lineStarts, 0, lines, target);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(firstLine + line, column(line, target));
    }

    private void findLines() {
        lineStarts = new int[Math.max(16, text.length / 32)];
        addLine(start);
        for (int i = start; i < text.length; i++) {
            boolean carriageReturn = text[i] == '\r' && !(i + 1 < text.length && text[i + 1] == '\n');
            if (text[i] == '\n' || carriageReturn) {
                addLine(i + 1);
            }
        }
    }

    private void addLine(int offset) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = offset;
    }

    private int column(int line, int target) {
        boolean known = line == knownLine && knownOffset <= target;
        int offset = known ? knownOffset : lineStarts[line];
        int column = known ? knownColumn : 1;
        for (; offset < target; offset++) {
            column += units(text[offset]);
        }
        knownLine = line;
        knownOffset = target;
        knownColumn = column;
        return column;
    }

    /** How many UTF-16 units the character has that this byte begins; none if it continues one. */
    private static int units(byte b) {
        if ((b & 0xC0) == 0x80) {
            return 0;
        }
        return (b & 0xF8) == 0xF0 ? 2 : 1;
    }
}
