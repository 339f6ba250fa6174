package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.Nullable;

/** An English text with the names of arguments in braces, taken apart once for all findings that are told with it. */
final class Template {

    /** The name under which a template speaks of where the finding is. */
    static final String PLACE = "place";

    /** What follows a list of which only the first few are shown. */
    private static final String GOES_ON = ", and ";

    private final String text;

    /** What stands between the names, one more than there are names. */
    private final List<String> between = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    /**
     * Takes a template apart.
     *
     * @param text a text with the names of arguments in braces
     */
    Template(String text) {
        this.text = text;
        int position = 0;
        while (position < text.length()) {
            int open = text.indexOf('{', position);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            between.add(text.substring(position, open));
            names.add(text.substring(open + 1, close));
            position = close + 1;
        }
        between.add(text.substring(position));
    }

    /** The template itself. */
    String text() {
        return text;
    }

    /** Makes sure that all is there of which it speaks, so that a slip in a rule shows at once and not to a reader. */
    void check(Arguments arguments) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(PLACE) && !arguments.has(names.get(i))) {
                throw new IllegalArgumentException("the message \"" + text + "\" has no argument " + names.get(i));
            }
        }
    }

    /**
     * Puts arguments in.
     *
     * @param arguments the arguments, which were {@linkplain #check checked}
     * @param place the name of the place, for {@code {place}}
     */
    String fill(Arguments arguments, String place) {
        StringBuilder filled = new StringBuilder(between.get(0));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String after = between.get(i + 1);
            boolean goesOn = after.startsWith(GOES_ON) || arguments.isWhole(names.get(i));
            filled.append(name.equals(PLACE) ? place : plain(arguments.get(name), arguments.isWhole(name), goesOn));
            filled.append(after);
        }
        return sentence(filled.toString());
    }

    private static String plain(@Nullable Object argument, boolean isWhole, boolean goesOn) {
        if (argument instanceof List<?> list) {
            return joined(list, isWhole, goesOn);
        }
        return plain(argument, isWhole);
    }

    /** A list as it is said: {@code a}, {@code a and b}, {@code a, b and c}; unless more of it follows; and with commas alone where each is a sentence. */
    private static String joined(List<?> list, boolean isWhole, boolean goesOn) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            String member = plain(list.get(i), isWhole, goesOn);
            boolean isLast = i > 0 && i == list.size() - 1;
            if (i > 0) {
                joined.append(isLast && !goesOn && !member.startsWith("and ") ? " and " : ", ");
            }
            joined.append(member);
        }
        return joined.toString();
    }

    private static String plain(@Nullable Object argument, boolean isWhole) {
        if (argument instanceof String words) {
            return isWhole ? Naming.onOneLine(words) : Naming.shortened(words);
        }
        if (argument instanceof PartialDate date) {
            return DateWords.of(date);
        }
        if (argument instanceof Enum<?> constant) {
            return Constants.nameOf(constant).replace('-', ' ');
        }
        return argument instanceof LocalDate day ? DateWords.of(PartialDate.of(day)) : String.valueOf(argument);
    }

    /** A message may begin with the name of a place, which is written small. */
    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
