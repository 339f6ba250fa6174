package io.github.strategydocs.json;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.nio.charset.StandardCharsets;

/**
 * The run of letters, digits and signs that stands around a place in a text: what somebody took for a word or a number of
 * JSON.
 *
 * @param text the run, cut after a while; empty if something else stands there
 * @param start where it begins
 */
record BrokenWord(String text, int start) {

    private static final int MAX_LENGTH = 200;

    static BrokenWord around(byte[] bytes, int offset) {
        int start = offset;
        while (start > 0 && offset - start < MAX_LENGTH && isPart(bytes[start - 1])) {
            start--;
        }
        int end = offset;
        while (end < bytes.length && end - offset < MAX_LENGTH && isPart(bytes[end])) {
            end++;
        }
        return new BrokenWord(new String(bytes, start, end - start, StandardCharsets.US_ASCII), start);
    }

    private static boolean isPart(byte b) {
        return (b >= '0' && b <= '9')
                || (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || b == '+'
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '$';
    }

    boolean isWord() {
        return !text.isEmpty() && !isNumberLike();
    }

    boolean isNumberLike() {
        return !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    boolean isNumber() {
        return isNumber(text);
    }

    private static boolean isNumber(String text) {
        try {
            Decimal.of(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    String quoted() {
        return Tokens.shorten(text);
    }

    /** How to write the number that was meant. */
    String numberHint() {
        if (PartialDate.tryParse(text).isPresent()) {
            return "put the date in quotation marks: \"" + text + "\"";
        }
        String simpler = text.startsWith("+") ? text.substring(1) : text;
        simpler = simpler.startsWith(".")
                ? "0" + simpler
                : simpler.startsWith("-.") ? "-0" + simpler.substring(1) : simpler;
        simpler = simpler.endsWith(".") ? simpler + "0" : simpler;
        simpler = simpler.replaceFirst("^(-?)0+(?=[0-9])", "$1");
        return isNumber(simpler)
                ? "write " + Tokens.shorten(simpler)
                : "write it like 12, -0.5 or 1.5e3; text belongs in double quotation marks";
    }
}
