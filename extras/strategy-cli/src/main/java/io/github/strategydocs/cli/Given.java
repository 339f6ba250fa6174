package io.github.strategydocs.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that were given to a command. */
final class Given {

    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    /** Takes down an option; a flag has no words. */
    void add(String option, List<String> words) {
        List<String> all = new ArrayList<>(list(option));
        all.addAll(words);
        options.put(option, all);
    }

    void addFile(String file) {
        files.add(file);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        List<String> words = list(option);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
    }

    String value(String option, String otherwise) {
        return value(option).orElse(otherwise);
    }

    List<String> list(String option) {
        return Collections.unmodifiableList(options.getOrDefault(option, List.of()));
    }

    List<String> files() {
        return Collections.unmodifiableList(files);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Given given && options.equals(given.options) && files.equals(given.files);
    }

    @Override
    public int hashCode() {
        return 31 * options.hashCode() + files.hashCode();
    }

    @Override
    public String toString() {
        return options + " " + files;
    }
}
