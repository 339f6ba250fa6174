package io.github.strategydocs.validation.internal.text;

import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words and phrases to look for, from a resource: one on each line, in small letters. Lines that begin with {@code #}
 * are comments.
 */
public final class WordList {

    private final Phrases phrases;

    private WordList(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads a list.
     *
     * @param neighbour a class in the package of the resource
     * @param name the name of the resource
     * @return the list
     */
    public static WordList of(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            return parse(new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordList parse(String text) {
        List<String> phrases = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(line.strip());
            }
        }
        return new WordList(Phrases.of(phrases));
    }

    /**
     * Finds all words of the list in a text.
     *
     * @param text any text
     * @return where they stand, in order
     */
    public List<Hit> in(String text) {
        return phrases.in(text);
    }
}
