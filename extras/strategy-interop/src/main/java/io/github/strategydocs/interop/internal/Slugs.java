package io.github.strategydocs.interop.internal;

import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.model.Sections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives ids of which no two are alike, made from names where the source has none. Not safe to share between threads. */
public final class Slugs {

    private static final int MAX_LENGTH = 60;

    private final Set<String> taken = new HashSet<>();
    // Where to go on counting, so that many elements of one name cost no more than as many of different names.
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An empty set of ids. */
    public Slugs() {}

    /** Takes an id as it is, if it is one, and free. */
    public boolean take(String id) {
        return TextSyntax.ID.matches(id) && !Sections.isName(id) && taken.add(id);
    }

    /**
     * Makes a free id.
     *
     * @param name what it is made from
     * @param otherwise what it is made from if the name has neither letters nor digits
     */
    public String make(String name, String otherwise) {
        String slug = slug(name);
        String base = slug.isEmpty() ? otherwise : slug;
        int number = numbers.getOrDefault(base, 1);
        String id = numbered(base, number);
        while (!take(id)) {
            number++;
            id = numbered(base, number);
        }
        numbers.put(base, number);
        return id;
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + "-" + number;
    }

    /** A text as an id: letters and digits, in lower case, joined by hyphens; empty if it has neither. */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        boolean isApart = false;
        int count = 0;
        int word = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                isApart |= c != '\'' && c != '’';
                continue;
            }
            if (isApart && !slug.isEmpty()) {
                word = slug.length();
                slug.append('-');
                count++;
            }
            if (count >= MAX_LENGTH) {
                // Between words, where there is a place to cut.
                return slug.substring(0, word > 0 ? word : slug.length());
            }
            isApart = false;
            slug.appendCodePoint(Character.toLowerCase(c));
            count++;
        }
        return slug.toString();
    }
}
