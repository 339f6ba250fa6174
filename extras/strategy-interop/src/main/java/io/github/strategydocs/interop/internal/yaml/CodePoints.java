package io.github.strategydocs.interop.internal.yaml;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The characters of a text in UTF-8, as SnakeYAML's scanner looks at them. Its own reader copies all that it looks ahead for
 * each thousand characters, which takes minutes for one long line; and marks made here tell a place in bytes, from which
 * lines and columns follow as they do for JSON.
 */
final class CodePoints extends StreamReader {

    private static final int PIECE = 1024;
    private static final int[] NO_SNIPPET = {};

    private final byte[] text;
    private int nextByte;

    // What was decoded and has not been passed is from pointer to end.
    private int[] window = new int[PIECE];
    private int pointer;
    private int end;

    private int offset;
    private int index;
    private int documentIndex;
    private int line;
    private int column;

    CodePoints(byte[] text) {
        super(Reader.nullReader());
        this.text = text;
    }

    /** A character that YAML does not take. */
    static final class NotPrintable extends YAMLException {

        private static final long serialVersionUID = 1L;

        private final int offset;
        private final int codePoint;

        NotPrintable(int offset, int codePoint) {
            super("not printable");
            this.offset = offset;
            this.codePoint = codePoint;
        }

        int offset() {
            return offset;
        }

        int codePoint() {
            return codePoint;
        }
    }

    /** Whether so many characters follow the one at hand. */
    private boolean has(int following) {
        while (end - pointer <= following) {
            if (nextByte >= text.length) {
                return false;
            }
            makeRoom();
            while (end < window.length && nextByte < text.length) {
                window[end++] = decode();
            }
        }
        return true;
    }

    /** Half of the window is free after this at the least, so that each character is moved once on average. */
    private void makeRoom() {
        int ahead = end - pointer;
        int[] target = ahead > window.length / 2 ? new int[window.length * 2] : window;
        System.arraycopy(window, pointer, target, 0, ahead);
        window = target;
        pointer = 0;
        end = ahead;
    }

    private int decode() {
        int start = nextByte;
        int first = text[nextByte++];
        if (first >= 0) {
            return printable(first, start);
        }
        int following = first >= (byte) 0xF0 ? 3 : first >= (byte) 0xE0 ? 2 : 1;
        int codePoint = first & (0x3F >> following);
        for (int i = 0; i < following && nextByte < text.length; i++) {
            codePoint = codePoint << 6 | (text[nextByte++] & 0x3F);
        }
        return printable(codePoint, start);
    }

    private static int printable(int codePoint, int start) {
        if (!isPrintable(codePoint)) {
            throw new NotPrintable(start, codePoint);
        }
        return codePoint;
    }

    @Override
    public Mark getMark() {
        return new Mark("", offset, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && has(0); i++) {
            int c = window[pointer];
            pass(c);
            if (isLineBreak(c) || (c == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private void pass(int c) {
        pointer++;
        index++;
        documentIndex++;
        offset += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int following) {
        return has(following) ? window[pointer + following] : '\0';
    }

    @Override
    public String prefix(int length) {
        int there = has(length - 1) ? length : end - pointer;
        return new String(window, pointer, there);
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        // What is passed like this holds no line break.
        for (int i = 0; i < length; i++) {
            pass(window[pointer]);
        }
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
