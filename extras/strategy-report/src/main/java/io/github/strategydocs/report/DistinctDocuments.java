package io.github.strategydocs.report;

import io.github.strategydocs.report.words.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Warns if the versions to be compared are different documents.
 *
 * <pre>{@code
 * DistinctDocuments.inWords(List.of(last.id(), strategy.id())).ifPresent(System.err::println);
 * }</pre>
 */
public final class DistinctDocuments {

    private static final int SHOWN = 5;

    private DistinctDocuments() {}

    /**
     * The warning as a sentence.
     *
     * @param ids the ids of the documents, which may contain the same id several times
     * @return the sentence, or empty if all ids are the same
     */
    public static Optional<String> inWords(Collection<String> ids) {
        Set<String> distinct = new LinkedHashSet<>(Objects.requireNonNull(ids, "ids"));
        if (distinct.size() <= 1) {
            return Optional.empty();
        }
        List<String> names = distinct.stream().map(id -> "\"" + id + "\"").toList();
        String count = distinct.size() == 2 ? "two" : Integer.toString(distinct.size());
        return Optional.of("These are " + count + " documents, " + Words.list(names, SHOWN) + ", not "
                + (distinct.size() == 2 ? "two " : "") + "versions of one.");
    }
}
