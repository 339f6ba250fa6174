package io.github.strategydocs.metamodel.spi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * An English sentence with the names of arguments in braces, and with it all that is to be known of these: which always come,
 * and which only sometimes. So the sentence, and the list for those who write it in another language, cannot disagree.
 *
 * <pre>{@code
 * MessageTemplate template = new MessageTemplate("{element} has no {attribute}{more?}.", "type", "title?");
 * template.text();                  // "{element} has no {attribute}{more}."
 * template.arguments();             // [element, attribute, type]
 * template.optionalArguments();     // [more, title]
 * }</pre>
 *
 * <p>Braces around anything but a name are braces. Immutable and safe to share between threads.
 */
public final class MessageTemplate {

    private static final char OPTIONAL = '?';

    private final String text;

    /** What stands between the names, one more than there are names. */
    private final List<String> between = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final Set<String> always = new LinkedHashSet<>();
    private final Set<String> sometimes = new LinkedHashSet<>();

    /**
     * Takes a sentence apart.
     *
     * @param sentence a text with the names of arguments in braces, those with a question mark that do not always come
     * @param beside the names of further arguments, marked alike
     */
    public MessageTemplate(String sentence, String... beside) {
        StringBuilder shown = new StringBuilder();
        int start = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = sentence.indexOf('}', open);
            String declared = close < 0 ? "" : sentence.substring(open + 1, close);
            if (isName(declared)) {
                String name = declare(declared);
                between.add(sentence.substring(start, open));
                names.add(name);
                shown.append(sentence, start, open).append('{').append(name).append('}');
                start = close + 1;
            }
        }
        between.add(sentence.substring(start));
        this.text = shown.append(sentence, start, sentence.length()).toString();
        for (String declared : beside) {
            declare(declared);
        }
    }

    private static boolean isName(String declared) {
        String name = nameIn(declared);
        return !name.isEmpty() && name.chars().allMatch(Character::isLetter);
    }

    private static String nameIn(String declared) {
        int last = declared.length() - 1;
        return last >= 0 && declared.charAt(last) == OPTIONAL ? declared.substring(0, last) : declared;
    }

    private String declare(String declared) {
        String name = nameIn(declared);
        (name.equals(declared) ? always : sometimes).add(name);
        return name;
    }

    /**
     * The sentence, with the names of arguments in braces.
     *
     * @return a text for people
     */
    public String text() {
        return text;
    }

    /**
     * The arguments that always come.
     *
     * @return their names, unmodifiable
     */
    public List<String> arguments() {
        return List.copyOf(always);
    }

    /**
     * The arguments that come only where there is something to say.
     *
     * @return their names, unmodifiable
     */
    public List<String> optionalArguments() {
        return List.copyOf(sometimes);
    }

    /**
     * Writes the sentence.
     *
     * @param words what to write for each name
     * @return the sentence
     */
    public String fill(Function<String, String> words) {
        StringBuilder filled = new StringBuilder(between.get(0));
        for (int i = 0; i < names.size(); i++) {
            filled.append(Objects.requireNonNull(words.apply(names.get(i)))).append(between.get(i + 1));
        }
        return filled.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
