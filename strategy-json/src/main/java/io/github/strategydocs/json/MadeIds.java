package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes ids for elements that have none, from their names. What ids the rest of the document uses is known only at its
 * end, so that such an element bears a provisional id until then.
 */
final class MadeIds {

    private static final int MAX_LENGTH = 60;

    /** Begins provisional ids: no character that anybody types. */
    private static final char MARK = '\uFFFE';

    private final Map<String, Described> elements = new LinkedHashMap<>();
    private final Set<String> pending = new HashSet<>();
    private int count;

    /** A provisional id for an element that is about to be built. */
    String provisional(Set<String> used) {
        String id = MARK + Integer.toString(++count);
        while (used.contains(id)) {
            id = MARK + Integer.toString(++count);
        }
        pending.add(id);
        return id;
    }

    /** Whether an id is one of the provisional ones. */
    boolean isProvisional(String id) {
        return !pending.isEmpty() && pending.contains(id);
    }

    void built(String provisional, Described element) {
        elements.put(provisional, element);
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The id for each provisional one. */
    Map<String, String> settle(Set<String> used, Predicate<String> isReserved) {
        Set<String> taken = new HashSet<>(used);
        // Where to go on counting, so that many elements of one name cost no more than as many of different names.
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> settled = new LinkedHashMap<>();
        elements.forEach((provisional, element) -> {
            TypeDescription type = element.typeDescription();
            String base = slug(type.titleOf(element).orElse(type.label()));
            base = base.isEmpty() ? type.label() : base;
            int number = numbers.getOrDefault(base, 1);
            String id = numbered(base, number);
            while (isReserved.test(id) || !taken.add(id)) {
                number++;
                id = numbered(base, number);
            }
            numbers.put(base, number);
            settled.put(provisional, id);
        });
        return settled;
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + "-" + number;
    }

    /** Puts settled ids in the place of provisional ones. */
    static Described rename(Described value, Map<String, String> settled) {
        return new Rewriter(element -> Optional.of(renamed(element, settled)))
                .rewrite(value)
                .orElseThrow();
    }

    private static Described renamed(Described element, Map<String, String> settled) {
        TypeDescription type = element.typeDescription();
        String id = type.idOf(element).map(settled::get).orElse(null);
        return id == null
                ? element
                : ((TypeBinding) type).with(element, type.id().orElseThrow().index(), id);
    }

    /** A text as an id: letters and digits, in lower case, joined by hyphens; empty if it has neither. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.codePoints().limit(4L * MAX_LENGTH).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && c != '\'' && c != '’') {
                slug.append('-');
            }
        });
        int end = slug.codePointCount(0, slug.length()) > MAX_LENGTH ? cut(slug) : slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /** Cuts between words where there is a place to cut. */
    private static int cut(StringBuilder slug) {
        int end = slug.offsetByCodePoints(0, MAX_LENGTH);
        int hyphen = slug.lastIndexOf("-", end);
        return hyphen > 0 ? hyphen : end;
    }
}
