package io.github.strategydocs.interop.internal.stratml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids as identifiers of XML, which begin with a letter or an underscore and hold few other characters. What may not stand in
 * one is written {@code _xHHHH_}, as SQL/XML (ISO 9075-14) does, so that {@code 2.1} comes back from {@code _x0032_.1}.
 */
final class IdentifierNames {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4})_");

    private IdentifierNames() {}

    /** The identifier of an id; no two ids have the same. */
    static String encode(String id) {
        StringBuilder name = new StringBuilder(id.length() + 8);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            // Behind an underscore, an x would begin an escape.
            boolean looksLikeEscape = c == '_' && i + 1 < id.length() && id.charAt(i + 1) == 'x';
            boolean mayStand = i == 0 ? mayBegin(c) : mayStand(c);
            if (mayStand && !looksLikeEscape) {
                name.append(c);
            } else {
                name.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            }
        }
        return name.toString();
    }

    /** The id of an identifier; it may be none, and what is no escape of ours stands for itself. */
    static String decode(String identifier) {
        Matcher matcher = ESCAPE.matcher(identifier);
        StringBuilder id = new StringBuilder(identifier.length());
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(id, Matcher.quoteReplacement(String.valueOf(c)));
        }
        matcher.appendTail(id);
        String decoded = id.toString();
        return encode(decoded).equals(identifier) ? decoded : identifier;
    }

    /** Whether a text may be an identifier: an NCName of XML 1.0 (fifth edition). */
    static boolean isName(String text) {
        return Syntax.NAME.matcher(text).matches();
    }

    /** What every edition of XML takes at the beginning of a name. */
    private static boolean mayBegin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
    }

    private static boolean mayStand(char c) {
        return mayBegin(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    private static final class Syntax {
        private static final String START = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D"
                + "\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF"
                + "\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}";
        private static final Pattern NAME =
                Pattern.compile("[" + START + "][" + START + "\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*+");
    }
}
