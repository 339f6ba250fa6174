package io.github.strategydocs.metamodel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An attribute as the page of the format lists it: {@code `kind!` (`agree`, `disagree`)}.
 *
 * @param name its name
 * @param mandatory whether it is marked so
 * @param note what stands in parentheses behind it, or nothing
 * @param constants the names within the note
 */
record DocumentedAttribute(String name, boolean mandatory, String note, List<String> constants) {

    private static final Pattern NAME = Pattern.compile("\\$?[a-z]\\w*!?");
    private static final Pattern INNER_PARENTHESES = Pattern.compile("\\([^()]*\\)");

    /** Names stand in backticks outside parentheses; what follows in parentheses belongs to the name before. */
    static List<DocumentedAttribute> readAll(String text) {
        List<DocumentedAttribute> attributes = new ArrayList<>();
        int depth = 0;
        int noteStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && depth++ == 0) {
                noteStart = i + 1;
            } else if (c == ')' && --depth == 0 && !attributes.isEmpty()) {
                int last = attributes.size() - 1;
                attributes.set(last, attributes.get(last).withNote(text.substring(noteStart, i)));
            } else if (c == '`' && depth == 0) {
                int end = text.indexOf('`', i + 1);
                String marked = text.substring(i + 1, end);
                if (NAME.matcher(marked).matches()) {
                    attributes.add(of(marked));
                }
                i = end;
            }
        }
        return attributes;
    }

    /** All names in backticks. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        String[] parts = text.split("`");
        for (int i = 1; i < parts.length; i += 2) {
            names.add(parts[i]);
        }
        return names;
    }

    private static DocumentedAttribute of(String marked) {
        boolean mandatory = marked.endsWith("!");
        String name = mandatory ? marked.substring(0, marked.length() - 1) : marked;
        return new DocumentedAttribute(name, mandatory, "", List.of());
    }

    private DocumentedAttribute withNote(String text) {
        String ownNote = INNER_PARENTHESES.matcher(text).replaceAll("");
        return new DocumentedAttribute(name, mandatory, ownNote.strip(), names(ownNote));
    }
}
