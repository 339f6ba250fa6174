package io.github.strategydocs.json;

import java.util.Arrays;

/** Texts with escapes, from the bytes of a document: as bytes again, with what the escapes stand for. */
final class EscapedText {

    private static final int HEX_DIGITS = 4;

    private final byte[] text;
    private byte[] plain = new byte[256];
    private int length;
    private int at;

    EscapedText(byte[] text) {
        this.text = text;
    }

    /** Reads from behind the opening quotation mark. */
    String read(int from) {
        length = 0;
        int start = from;
        at = from;
        while (at < text.length && text[at] != '"' && (text[at] < 0 || text[at] >= ' ')) {
            if (text[at] == '\\') {
                append(start, at);
                escape();
                start = at;
            } else {
                at++;
            }
        }
        if (at == text.length || text[at] != '"') {
            throw new ReadAgain();
        }
        append(start, at);
        return OrderlyText.decode(plain, 0, length);
    }

    /** Where reading ended, at the closing quotation mark. */
    int end() {
        return at;
    }

    private void append(int from, int to) {
        // Room for one character besides.
        if (length + to - from + HEX_DIGITS > plain.length) {
            plain = Arrays.copyOf(plain, 2 * (length + to - from + HEX_DIGITS));
        }
        System.arraycopy(text, from, plain, length, to - from);
        length += to - from;
    }

    /** Passes over an escape and appends what it stands for. */
    private void escape() {
        byte kind = at + 1 < text.length ? text[at + 1] : 0;
        at += 2;
        switch (kind) {
            case '"', '\\', '/' -> plain[length++] = kind;
            case 'b' -> plain[length++] = '\b';
            case 'f' -> plain[length++] = '\f';
            case 'n' -> plain[length++] = '\n';
            case 'r' -> plain[length++] = '\r';
            case 't' -> plain[length++] = '\t';
            case 'u' -> appendUtf8(codePoint());
            default -> throw new ReadAgain();
        }
    }

    /** The character of one escape, or of two that are the halves of a character. */
    private int codePoint() {
        char first = unit();
        if (!Character.isSurrogate(first)) {
            return first;
        }
        if (at + 2 > text.length || text[at] != '\\' || text[at + 1] != 'u') {
            throw new ReadAgain();
        }
        at += 2;
        char second = unit();
        if (!Character.isSurrogatePair(first, second)) {
            throw new ReadAgain();
        }
        return Character.toCodePoint(first, second);
    }

    private char unit() {
        if (at + HEX_DIGITS > text.length) {
            throw new ReadAgain();
        }
        int unit = 0;
        for (int end = at + HEX_DIGITS; at < end; at++) {
            int digit = Character.digit(text[at] & 0xFF, 16);
            if (digit < 0) {
                throw new ReadAgain();
            }
            unit = (unit << 4) | digit;
        }
        return (char) unit;
    }

    private void appendUtf8(int c) {
        if (c < 0x80) {
            plain[length++] = (byte) c;
        } else if (c < 0x800) {
            plain[length++] = (byte) (0xC0 | (c >> 6));
            appendContinuation(c);
        } else if (c < 0x10000) {
            plain[length++] = (byte) (0xE0 | (c >> 12));
            appendContinuation(c >> 6);
            appendContinuation(c);
        } else {
            plain[length++] = (byte) (0xF0 | (c >> 18));
            appendContinuation(c >> 12);
            appendContinuation(c >> 6);
            appendContinuation(c);
        }
    }

    private void appendContinuation(int c) {
        plain[length++] = (byte) (0x80 | (c & 0x3F));
    }
}
