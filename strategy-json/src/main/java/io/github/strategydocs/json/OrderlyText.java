package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.spi.QuotedNames;
import io.github.strategydocs.value.Decimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of a text of JSON, straight from its bytes. It knows strict JSON in valid UTF-8 and nothing else: at
 * whatever it is not sure of, it gives up with {@link ReadAgain}.
 */
final class OrderlyText {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    /** What the JDK puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] text;
    private final ByteBuffer words;
    private final Limits limits;
    private final AsciiView view;
    private final EscapedText escaped;
    private int at;

    OrderlyText(byte[] text, Limits limits) {
        this.text = text;
        this.words = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        this.view = new AsciiView(text);
        this.escaped = new EscapedText(text);
        this.at = Input.hasByteOrderMark(text) ? 3 : 0;
    }

    /** The first byte of the next token, which is not taken; 0 at the end of the text. */
    byte peek() {
        while (at < text.length) {
            byte b = text[at];
            if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
                return b;
            }
            at++;
        }
        return 0;
    }

    boolean isAtEnd() {
        return peek() == 0 && at == text.length;
    }

    /** Takes a token of one character if it is the next. */
    boolean takes(char token) {
        if (peek() != token) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes a token of one character, which has to be the next. */
    void take(char token) {
        if (!takes(token)) {
            throw new ReadAgain();
        }
    }

    /** Takes what follows a member of an object or a list: whether another one comes, or this was the last. */
    boolean takesComma(char end) {
        byte b = peek();
        if (b != ',' && b != end) {
            throw new ReadAgain();
        }
        at++;
        return b == ',';
    }

    /** Takes a word such as {@code true}; what follows it is looked at by whoever takes that. */
    void takeWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at == text.length || text[at] != word.charAt(i)) {
                throw new ReadAgain();
            }
            at++;
        }
    }

    /**
     * Takes one of some names.
     *
     * @param first the position of the one to try first
     * @return the position of the name, or -1 if the next token is none of them, which is then not taken
     */
    int takeOneOf(QuotedNames names, int first) {
        if (peek() != '"') {
            throw new ReadAgain();
        }
        int found = names.find(text, at + 1, head(at + 1), first);
        if (found >= 0) {
            at += 1 + names.length(found);
        }
        return found;
    }

    /** Eight bytes of the text, the first in the lowest place, and zeros behind its end. */
    private long head(int from) {
        if (from + Long.BYTES <= text.length) {
            return words.getLong(from);
        }
        long head = 0;
        for (int i = text.length - 1; i >= from; i--) {
            head = (head << Byte.SIZE) | (text[i] & 0xFF);
        }
        return head;
    }

    /** Takes a text. */
    String takeText() {
        take('"');
        int from = at;
        long seen = 0;
        int i = from;
        for (; i + Long.BYTES <= text.length; i += Long.BYTES) {
            long word = words.getLong(i);
            long quotes = word ^ QUOTES;
            long backslashes = word ^ BACKSLASHES;
            // The usual trick: the lowest high bit that a term has left is that of the first byte that is meant, be it
            // a
            // quotation mark, a backslash or a control character; bytes above ASCII are none of these.
            long ends =
                    (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - SPACES) & ~word))
                            & HIGH_BITS;
            if (ends != 0) {
                int before = Long.numberOfTrailingZeros(ends) & -Byte.SIZE;
                return finishText(from, i + before / Byte.SIZE, (seen | (word & ~(-1L << before))) & HIGH_BITS);
            }
            seen |= word;
        }
        while (i < text.length && text[i] != '"' && text[i] != '\\' && (text[i] < 0 || text[i] >= ' ')) {
            seen |= text[i++];
        }
        return finishText(from, i, seen & HIGH_BITS);
    }

    /** Makes the text up to what ends it, or goes on behind an escape. */
    private String finishText(int from, int end, long beyondAscii) {
        if (end == text.length || end - from > limits.stringLength()) {
            throw new ReadAgain();
        }
        if (text[end] == '\\') {
            String decoded = escaped.read(from);
            if (decoded.length() > limits.stringLength()) {
                throw new ReadAgain();
            }
            at = escaped.end() + 1;
            return decoded;
        }
        if (text[end] != '"') {
            throw new ReadAgain();
        }
        at = end + 1;
        return beyondAscii == 0
                ? new String(text, from, end - from, StandardCharsets.ISO_8859_1)
                : decode(text, from, end);
    }

    /** Makes a text of bytes that have to be UTF-8; where they hold the replacement character itself, it is not sure. */
    static String decode(byte[] text, int from, int end) {
        String decoded = new String(text, from, end - from, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0) {
            throw new ReadAgain();
        }
        return decoded;
    }

    /** Takes a text that has to be plain ASCII without escapes, if its syntax is to be looked at only. */
    CharSequence takePlainText() {
        take('"');
        int from = at;
        while (at < text.length && text[at] >= ' ' && text[at] != '"' && text[at] != '\\') {
            at++;
        }
        int end = at;
        take('"');
        return view.of(from, end);
    }

    Decimal takeNumber() {
        int from = at;
        while (at < text.length && isOfNumber(text[at])) {
            at++;
        }
        // Each digit is a byte at the least.
        if (at - from > limits.numberDigits()) {
            throw new ReadAgain();
        }
        Decimal number;
        try {
            number = Decimal.of(new String(text, from, at - from, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            throw new ReadAgain();
        }
        if (Math.abs(number.exponent()) > limits.numberExponent()) {
            throw new ReadAgain();
        }
        return number;
    }

    private static boolean isOfNumber(byte b) {
        return (b >= '0' && b <= '9') || b == '.' || b == '-' || b == '+' || b == 'e' || b == 'E';
    }

    /** Takes a number of one digit, which has to be written as such. */
    int takeDigit() {
        int digit = peek() - '0';
        at++;
        if (digit < 0 || digit > 9 || (at < text.length && isOfNumber(text[at]))) {
            throw new ReadAgain();
        }
        return digit;
    }
}
