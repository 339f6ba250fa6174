package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.List;
import java.util.Locale;

/** The plain words of tables: for what the format says in camelCase and in kebab-case. */
final class CellWords {

    private static final int SHOWN = 60;
    private static final int LOOKED_AT = 1000;

    private CellWords() {}

    /** The heading of an attribute, such as "Status note". */
    static String heading(Attribute attribute) {
        String label = attribute.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** The name of a constant, such as "in progress". */
    static String of(Enum<?> constant) {
        return words(Constants.nameOf(constant));
    }

    /** The name of a type, such as "skill need". */
    static String of(TypeDescription type) {
        return words(type.label());
    }

    /** The names of constants. */
    static List<String> of(Constants constants) {
        return constants.names().stream().map(CellWords::words).toList();
    }

    static String words(String kebabCase) {
        return kebabCase.replace('-', ' ');
    }

    /** Whether two names are the same but for case and the way in which their words are joined. */
    static boolean areSame(String one, String other) {
        return simple(one).equals(simple(other));
    }

    /** A name without case, and without what joins its words. */
    static String simple(String name) {
        StringBuilder simple = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_' && !Character.isWhitespace(c) && c != '\u00a0') {
                simple.append(Character.toLowerCase(c));
            }
        }
        return simple.toString();
    }

    /** A text in quotation marks, on one line and not too long. */
    static String quote(String text) {
        return "\"" + shorten(text) + "\"";
    }

    /** A text on one line, and not too long. */
    static String shorten(String text) {
        // Of a text that may be very long, no more than what is shown.
        String line =
                text.substring(0, Math.min(text.length(), LOOKED_AT)).strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN && text.length() <= LOOKED_AT) {
            return line;
        }
        int end = Math.min(SHOWN, line.length());
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The word with its article. */
    static String a(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
