package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pairs of versions, each with what is said of what differs between them. */
final class ChangeSentences {

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Two versions.
     *
     * @param told the changes between them as {@link #told} gives them
     */
    record Pair(Strategy before, Strategy after, List<String> told) {

        @Override
        public String toString() {
            return String.join(" / ", told);
        }
    }

    ChangeSentences says(Strategy before, Strategy after, String... told) {
        pairs.add(new Pair(before, after, List.of(told)));
        return this;
    }

    List<Pair> all() {
        return List.copyOf(pairs);
    }

    /** Each change with how much it matters, its sentence, what it means, and whether a summary leaves the telling to another one. */
    static List<String> told(Strategy before, Strategy after) {
        return StrategyDiff.between(before, after).changes().stream()
                .map(change -> Constants.nameOf(change.significance()) + ": " + change.sentence() + meanings(change)
                        + (change.phrase().isEmpty() ? " (told elsewhere)" : ""))
                .toList();
    }

    private static String meanings(Change change) {
        return change.meanings().stream()
                .map(meaning -> " [" + meaning.kind().label() + arguments(meaning) + "]")
                .collect(Collectors.joining());
    }

    private static String arguments(Meaning meaning) {
        return meaning.arguments().isEmpty() ? "" : " " + meaning.arguments();
    }
}
