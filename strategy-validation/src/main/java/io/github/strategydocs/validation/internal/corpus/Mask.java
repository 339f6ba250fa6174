package io.github.strategydocs.validation.internal.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the names of organisations out of texts, since whoever copies a text puts in another name. */
final class Mask {

    private final List<NameFinder> finders;

    Mask(NameFinder... finders) {
        this.finders = List.of(finders);
    }

    /** The words of a text, each name of an organisation as one word that is the same for all. */
    List<Word> wordsOf(String text) {
        List<Word> words = Word.in(text);
        List<Word> masked = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int length = longest(words, i);
            masked.add(length == 0 ? words.get(i) : Word.name(words.get(i), words.get(i + length - 1)));
            i += Math.max(length, 1);
        }
        return masked;
    }

    private int longest(List<Word> words, int at) {
        int longest = 0;
        for (NameFinder finder : finders) {
            Optional<NameFinder.Hit> hit = finder.at(words, at, false);
            longest = Math.max(longest, hit.isPresent() ? hit.get().words() : 0);
        }
        return longest;
    }
}
