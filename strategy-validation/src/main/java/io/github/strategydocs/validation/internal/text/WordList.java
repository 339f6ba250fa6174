package io.github.strategydocs.validation.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a list of words or phrases from a file beside a class: one a line, lines that begin with {@code #} apart. */
public final class WordList {

    private WordList() {}

    /**
     * Reads a list.
     *
     * @param owner the class beside which the file stands
     * @param name the name of the file
     * @return an unmodifiable list
     */
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + name + " is not beside " + owner);
            }
            List<String> words = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String word = line.strip();
                if (!word.isEmpty() && !word.startsWith("#")) {
                    words.add(word);
                }
            }
            return Collections.unmodifiableList(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
