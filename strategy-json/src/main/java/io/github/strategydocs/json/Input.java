package io.github.strategydocs.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks a text over before it is parsed: whether it is UTF-8, and whether it spells half surrogates in escapes. Plain
 * ASCII without escapes, which most of a document is, goes by words of eight bytes.
 */
final class Input {

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = ONES * '\\';

    private final byte[] text;
    private final ByteBuffer words;
    private int invalidAt = -1;
    private boolean mayHoldLoneSurrogates;

    Input(byte[] text) {
        this.text = text;
        this.words = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        look();
    }

    static boolean hasByteOrderMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /** The offset of the first byte that is not UTF-8, or -1. */
    int invalidAt() {
        return invalidAt;
    }

    /** Whether an escape of a surrogate occurs, so that texts need a look for halves. */
    boolean mayHoldLoneSurrogates() {
        return mayHoldLoneSurrogates;
    }

    private void look() {
        int i = 0;
        while (i < text.length) {
            i = skipPlain(i);
            if (i == text.length) {
                return;
            }
            byte b = text[i];
            if (b == '\\') {
                mayHoldLoneSurrogates |= isSurrogateEscape(i);
                // What is escaped may be a backslash, which then begins no escape.
                i += i + 1 < text.length && text[i + 1] > 0 ? 2 : 1;
            } else if (b >= 0) {
                i++;
            } else {
                int length = sequenceLength(i);
                if (length == 0) {
                    invalidAt = i;
                    return;
                }
                i += length;
            }
        }
    }

    /** Passes over ASCII without backslashes to the first other byte, eight at a time. */
    private int skipPlain(int from) {
        int i = from;
        for (int end = text.length - Long.BYTES; i <= end; i += Long.BYTES) {
            long word = words.getLong(i);
            long differences = word ^ BACKSLASHES;
            // The usual trick: the lowest high bit of the second term is that of the first backslash.
            long others = (word | ((differences - ONES) & ~differences)) & HIGH_BITS;
            if (others != 0) {
                return i + Long.numberOfTrailingZeros(others) / Byte.SIZE;
            }
        }
        while (i < text.length && text[i] >= 0 && text[i] != '\\') {
            i++;
        }
        return i;
    }

    private boolean isSurrogateEscape(int i) {
        return i + 3 < text.length
                && text[i + 1] == 'u'
                && (text[i + 2] == 'd' || text[i + 2] == 'D')
                && Character.digit(text[i + 3], 16) >= 8;
    }

    /** The length of the well-formed sequence that begins here (Unicode, table 3-7), or 0 if there is none. */
    private int sequenceLength(int i) {
        int first = text[i] & 0xFF;
        int second = i + 1 < text.length ? text[i + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return isContinuation(i + 1) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int most = first == 0xED ? 0x9F : 0xBF;
            return second >= least && second <= most && isContinuation(i + 2) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int least = first == 0xF0 ? 0x90 : 0x80;
            int most = first == 0xF4 ? 0x8F : 0xBF;
            return second >= least && second <= most && isContinuation(i + 2) && isContinuation(i + 3) ? 4 : 0;
        }
        return 0;
    }

    private boolean isContinuation(int i) {
        return i < text.length && (text[i] & 0xC0) == 0x80;
    }
}
