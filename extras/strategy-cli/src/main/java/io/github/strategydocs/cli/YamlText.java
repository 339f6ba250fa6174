package io.github.strategydocs.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells YAML from JSON: by the ending of a name, or, where that says nothing, by the first line. Nothing of YAML is loaded
 * for it.
 */
final class YamlText {

    private static final int LOOKED_AT = 1 << 12;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlText() {}

    /** Whether it is YAML: its name says so, or says nothing and the text looks so. */
    static boolean is(String name, byte[] bytes) {
        return isNamed(name) || (!endsIn(name, ".json") && looksLike(bytes));
    }

    /** Whether the ending of a name says so. */
    static boolean isNamed(String name) {
        return endsIn(name, ".yaml") || endsIn(name, ".yml");
    }

    /** What the same document may be called where it is JSON. */
    static String nameInJson(String name) {
        if (name.equals(Results.STANDARD_STREAM)) {
            return "plan.json";
        }
        return (isNamed(name) ? name.substring(0, name.lastIndexOf('.')) : name) + ".json";
    }

    /** Whether the first line that is no comment begins with a property and no bracket or brace. */
    static boolean looksLike(byte[] bytes) {
        if (startsAsJson(bytes)) {
            return false;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        String text = start.startsWith(BYTE_ORDER_MARK) ? start.substring(BYTE_ORDER_MARK.length()) : start;
        for (String line : text.lines().toList()) {
            boolean isContent = !line.isBlank() && !line.startsWith("#") && !line.startsWith("---");
            if (isContent) {
                return Property.LINE.matcher(line).matches();
            }
        }
        return false;
    }

    /** Of nearly all that is read, the first byte that is no blank says enough. */
    private static boolean startsAsJson(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ') {
                return each == '{' || each == '[';
            }
        }
        return false;
    }

    private static boolean endsIn(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Of what is JSON, nobody waits for it. */
    private static final class Property {

        /** A name without quotation marks, and a value after a blank or none in that line. */
        static final Pattern LINE = Pattern.compile("[A-Za-z$][\\w$-]*:([ \\t].*)?");
    }
}
