package io.github.strategydocs.cli;

import io.github.strategydocs.cli.Syntax.Sort;
import io.github.strategydocs.cli.Syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Reads words that are well formed, the way picocli does but without its start-up time. Of anything else it says nothing,
 * and picocli is asked, which explains mistakes better.
 */
final class PlainWords {

    private final Syntax syntax;
    private final List<String> words;
    private final Given given = new Given();
    private int next;

    private PlainWords(Syntax syntax, List<String> words) {
        this.syntax = syntax;
        this.words = words;
    }

    /**
     * Reads the words after the name of a command.
     *
     * @return what was given, or empty if the words need another look
     */
    static Optional<Given> read(Syntax syntax, List<String> words) {
        PlainWords reading = new PlainWords(syntax, words);
        return reading.readAll() ? Optional.of(reading.given) : Optional.empty();
    }

    private boolean readAll() {
        while (next < words.size()) {
            String word = words.get(next++);
            if (word.isEmpty() || word.startsWith("@") || word.equals("--")) {
                return false;
            }
            if (!looksLikeOption(word)) {
                given.addFile(word);
            } else if (!readOption(word)) {
                return false;
            }
        }
        int files = given.files().size();
        return files >= syntax.fewestFiles() && files <= syntax.mostFiles();
    }

    private boolean readOption(String word) {
        int equals = word.indexOf('=');
        Word option = option(equals < 0 ? word : word.substring(0, equals));
        boolean isTwice = option != null && option.sort() != Sort.LIST && given.has(option.name());
        if (option == null || isTwice || (option.sort() == Sort.FLAG && equals >= 0)) {
            return false;
        }
        List<String> values = new ArrayList<>();
        if (equals >= 0) {
            values.add(word.substring(equals + 1));
        }
        boolean needsValue = option.sort() != Sort.FLAG && values.isEmpty();
        if (needsValue && next < words.size() && !needsAnotherLook(words.get(next))) {
            values.add(words.get(next++));
        }
        given.add(option.name(), values);
        return option.sort() == Sort.FLAG || !values.isEmpty();
    }

    @Nullable
    private Word option(String name) {
        for (Word option : syntax.options()) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }

    private static boolean needsAnotherLook(String word) {
        return word.isEmpty() || word.startsWith("@") || looksLikeOption(word);
    }

    /** A hyphen alone is standard input. */
    private static boolean looksLikeOption(String word) {
        return word.startsWith("-") && word.length() > 1;
    }
}
