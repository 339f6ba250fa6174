package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Arrays;

/**
 * Turns byte offsets of a UTF-8 text into lines and columns, counted from 1 in UTF-16 units. A line ends at a line feed,
 * a carriage return, or both together. The text is looked at once, when the first place is asked for; from then on a
 * place costs the same wherever it is, even if the whole text is one line.
 */
final class TextPositions {

    private static final int BOM_LENGTH = 3;

    /** After how many bytes, as a power of two, it is noted how many UTF-16 units came before. */
    private static final int BLOCK_BITS = 10;

    private final byte[] text;
    private final int start;
    private final int firstLine;
    private int[] lineStarts = {};
    private int lines;
    private int[] unitsBeforeBlock = {};

    TextPositions(byte[] text, long firstLine) {
        this.text = text;
        this.firstLine = (int) Math.min(firstLine, Integer.MAX_VALUE / 2);
        this.start = Input.hasByteOrderMark(text) ? BOM_LENGTH : 0;
    }

    synchronized SourcePosition at(long offset) {
        int target = (int) Math.max(start, Math.min(offset, text.length));
        if (lines == 0) {
            look();
        }
        int found = Arrays.binarySearch(lineStarts, 0, lines, target);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(firstLine + line, 1 + unitsBefore(target) - unitsBefore(lineStarts[line]));
    }

    private void look() {
        lineStarts = new int[Math.max(16, text.length / 32)];
        unitsBeforeBlock = new int[Math.max(1, (text.length + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS)];
        addLine(start);
        int units = 0;
        for (int i = 0; i < text.length; i++) {
            if ((i & (1 << BLOCK_BITS) - 1) == 0) {
                unitsBeforeBlock[i >> BLOCK_BITS] = units;
            }
            units += units(text[i]);
            boolean carriageReturn = text[i] == '\r' && !(i + 1 < text.length && text[i + 1] == '\n');
            if (i >= start && (text[i] == '\n' || carriageReturn)) {
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

    private int unitsBefore(int target) {
        int block = Math.min(target >> BLOCK_BITS, unitsBeforeBlock.length - 1);
        int units = unitsBeforeBlock[block];
        for (int i = block << BLOCK_BITS; i < target; i++) {
            units += units(text[i]);
        }
        return units;
    }

    /** How many UTF-16 units the character has that this byte begins; none if it continues one. */
    private static int units(byte b) {
        if ((b & 0xC0) == 0x80) {
            return 0;
        }
        return (b & 0xF8) == 0xF0 ? 2 : 1;
    }
}
