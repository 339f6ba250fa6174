package io.github.strategydocs.validation.internal.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Finds names in texts. Names are kept as a tree of words, so that a text is read once, however many names there are.
 *
 * <p>Names of several words are found in any case; of one word, such as BIS or IT, only as they are written.
 */
final class NameFinder {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final Set<String> forms = new HashSet<>(2);
    }

    /**
     * A name that was found.
     *
     * @param name the name as it was added
     * @param words how many words it has
     */
    record Hit(String name, int words) {}

    private final Node root = new Node();

    /** Adds a name. */
    void add(String name) {
        List<Word> words = wordsOf(name);
        if (words.isEmpty() || (words.size() == 1 && words.get(0).form().length() < 2)) {
            return;
        }
        Node node = root;
        for (Word word : words) {
            Node next = node.next.get(word.key());
            if (next == null) {
                next = new Node();
                node.next.put(word.key(), next);
            }
            node = next;
        }
        node.forms.add(form(words));
    }

    /** How a name is written, but for its article and whatever stands between its words. */
    static String form(String name) {
        return form(wordsOf(name));
    }

    private static List<Word> wordsOf(String name) {
        List<Word> words = Word.in(name);
        return words.size() > 1 && words.get(0).key().equals("the") ? words.subList(1, words.size()) : words;
    }

    private static String form(List<Word> words) {
        StringJoiner form = new StringJoiner(" ");
        for (Word word : words) {
            form.add(word.form());
        }
        return form.toString();
    }

    /**
     * The longest name that begins at a word.
     *
     * @param words the words of a text
     * @param at which of them
     * @param asWritten whether a name must be written as it was added, however many words it has
     */
    Optional<Hit> at(List<Word> words, int at, boolean asWritten) {
        Hit longest = null;
        Node node = root;
        for (int i = at; i < words.size(); i++) {
            node = node.next.get(words.get(i).key());
            if (node == null) {
                break;
            }
            if (!node.forms.isEmpty()) {
                String form = form(words.subList(at, i + 1));
                if (node.forms.contains(form) || (i > at && !asWritten)) {
                    longest = new Hit(form, i + 1 - at);
                }
            }
        }
        return Optional.ofNullable(longest);
    }
}
