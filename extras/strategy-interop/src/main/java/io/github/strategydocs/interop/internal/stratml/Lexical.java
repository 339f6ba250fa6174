package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.value.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simple types of XML Schema that StratML uses. White space around a value of these does not count. */
final class Lexical {

    private static final Pattern DATE = Pattern.compile("-?(?:[1-9][0-9]{4,8}|[0-9]{4})-([0-9]{2})-([0-9]{2})"
            + "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");
    private static final int YEAR = 4;
    private static final int LEAP_YEAR = 2000;
    private static final int COMMON_YEAR = 2001;

    private Lexical() {}

    /** Takes away what the white space facet "collapse" takes away at both ends. */
    static String collapse(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isDate(String text) {
        String date = collapse(text);
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches() || matcher.start(1) < YEAR + 1) {
            return false;
        }
        String year = date.substring(0, matcher.start(1) - 1);
        // XML Schema 1.0 knows no year 0.
        return Long.parseLong(year) != 0
                && PartialDate.tryParse((isLeap(year) ? LEAP_YEAR : COMMON_YEAR) + "-" + matcher.group(1) + "-"
                                + matcher.group(2))
                        .isPresent();
    }

    private static boolean isLeap(String year) {
        return LocalDate.of((int) Long.parseLong(year), 1, 1).isLeapYear();
    }

    /**
     * The day that a date names, if a strategy can name it too: in a year of four digits. A time zone says where the day
     * begins and ends, and not which it is.
     */
    static Optional<PartialDate> day(String text) {
        Matcher matcher = DATE.matcher(collapse(text));
        return isDate(text) && matcher.matches()
                ? PartialDate.tryParse(collapse(text).substring(0, matcher.end(2)))
                : Optional.empty();
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(collapse(text)).matches();
    }

    static boolean isIdentifier(String text) {
        return IdentifierNames.isName(collapse(text));
    }

    /** Whether a text is an address once what may not stand in one is escaped, as XML Schema has it. */
    static boolean isAddress(String text) {
        String escaped = escaped(text);
        try {
            return escaped.isEmpty() || new URI(escaped).toString().length() > 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address that a text of the type anyURI stands for: what may not stand in one is escaped (RFC 3987, 3.1). */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : collapse(text).getBytes(StandardCharsets.UTF_8)) {
            boolean mayStand = octet > ' ' && octet < 0x7F && "<>\"{}|\\^`".indexOf(octet) < 0;
            escaped.append(
                    mayStand ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return escaped.toString();
    }

    /** Whether XML 1.0 can carry a character; half a surrogate pair it cannot. */
    static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    static boolean isText(String text) {
        return text.codePoints().allMatch(Lexical::isCharacter);
    }

    /** A text with a mark in the place of each character that XML cannot carry. */
    static String carried(String text) {
        if (isText(text)) {
            return text;
        }
        StringBuilder carried = new StringBuilder(text.length());
        text.codePoints().forEach(c -> carried.appendCodePoint(isCharacter(c) ? c : '\uFFFD'));
        return carried.toString();
    }
}
