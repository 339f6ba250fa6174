package io.github.strategydocs.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells YAML from JSON: by the ending of a name, or, where that says nothing, by the first line. Nothing of YAML is loaded
 * for it.
 */
final class YamlText {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String MARK = "---";

    private YamlText() {}

    /** Whether it is YAML: its name says so, or says nothing and the text looks so. */
    static boolean is(String name, byte[] bytes) {
        return isNamed(name) || (!endsIn(name, ".json") && looksLike(bytes));
    }

    /** Whether the ending of a name says so. */
    static boolean isNamed(String name) {
        return endsIn(name, ".yaml") || endsIn(name, ".yml");
    }

    /**
     * Whether the first line that is no comment begins with a property and no bracket or brace, unless it stands behind the
     * mark with which documents of YAML begin.
     */
    static boolean looksLike(byte[] bytes) {
        if (startsAsJson(bytes)) {
            return false;
        }
        boolean isMarked = false;
        for (Iterator<String> lines = lines(bytes); lines.hasNext(); ) {
            String line = lines.next();
            isMarked |= isMark(line);
            String content = content(line);
            if (!content.isEmpty()) {
                return (isMarked && isFlow(content)) || Property.isAlone(content);
            }
        }
        return false;
    }

    /**
     * Whether one of some names may stand in the outermost object of a text in YAML. It is a quick look: of what is written
     * with braces, and of what is broken, it rather says yes.
     */
    static boolean mayHave(byte[] bytes, Collection<String> names) {
        Pattern property = Property.oneOf(names);
        String indentation = "";
        boolean hasBegun = false;
        boolean isFlow = false;
        for (Iterator<String> lines = lines(bytes); lines.hasNext(); ) {
            String line = lines.next();
            String content = content(line);
            if (content.isEmpty()) {
                continue;
            }
            if (!hasBegun) {
                hasBegun = true;
                isFlow = content.startsWith("{");
                indentation = isMark(line) ? "" : line.substring(0, line.indexOf(content));
            }
            Matcher matcher = property.matcher(content);
            boolean isOutermost = line.startsWith(indentation + content);
            if (isFlow ? matcher.find() : isOutermost && matcher.lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The lines one after another, so that no more is decoded than is looked at. */
    private static Iterator<String> lines(byte[] bytes) {
        boolean isMarked = bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        int start = isMarked ? BYTE_ORDER_MARK.length : 0;
        InputStream text = new ByteArrayInputStream(bytes, start, bytes.length - start);
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))
                .lines()
                .iterator();
    }

    /** Whether a document begins in a line. */
    private static boolean isMark(String line) {
        return line.startsWith(MARK)
                && (line.length() == MARK.length() || Character.isWhitespace(line.charAt(MARK.length())));
    }

    /** What a line says of the document, or nothing. */
    private static String content(String line) {
        String content = (isMark(line) ? line.substring(MARK.length()) : line).strip();
        return content.startsWith("#") || line.startsWith("%") ? "" : content;
    }

    private static boolean isFlow(String content) {
        return content.startsWith("{") || content.startsWith("[");
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

    /** What a property looks like. Of what is JSON, nobody waits for it. */
    private static final class Property {

        /** A name, and behind the colon a blank or nothing. */
        private static final Pattern BEGINNING =
                Pattern.compile("(?:[A-Za-z$][\\w$-]*|\"[^\"]*\"|'[^']*')[ \\t]*:(?:[ \\t]|\\z)");

        private Property() {}

        /** Whether it is a property, and no part of an object in JSON that has lost its brace. */
        static boolean isAlone(String content) {
            boolean isPart = content.startsWith("\"") && ",{[".indexOf(content.charAt(content.length() - 1)) >= 0;
            return !isPart && BEGINNING.matcher(content).lookingAt();
        }

        /** A property with one of some names. */
        static Pattern oneOf(Collection<String> names) {
            String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            return Pattern.compile("(?<![\\w$-])[\"']?(?:" + any + ")[\"']?[ \\t]*:");
        }
    }
}
