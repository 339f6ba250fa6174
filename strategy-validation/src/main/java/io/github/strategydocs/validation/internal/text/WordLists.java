package io.github.strategydocs.validation.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lists of words, which stand in files so that people can read and replace them. */
public final class WordLists {

    private WordLists() {}

    /**
     * The lines of a list.
     *
     * @param name the name of the file, without its ending
     * @return its lines without blank ones and without comments, which begin with #
     */
    public static List<String> lines(String name) {
        String file = name + ".txt";
        try (InputStream stream = WordLists.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            for (String line : text.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
