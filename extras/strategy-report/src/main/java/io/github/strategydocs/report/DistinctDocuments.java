package io.github.strategydocs.report;

import io.github.strategydocs.report.words.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
     * A sentence for whoever reads the comparison.
     *
     * @param ids the ids of the documents, as often as they were given
     * @return the sentence, or empty where all have one id
     */
    public static Optional<String> inWords(Collection<String> ids) {
        Set<String> distinct = new LinkedHashSet<>(ids);
        if (distinct.size() <= 1) {
            return Optional.empty();
        }
        List<String> names = distinct.stream().map(id -> "\"" + id + "\"").toList();
        String count = distinct.size() == 2 ? "two" : Integer.toString(distinct.size());
        return Optional.of("These are " + count + " documents, " + Words.list(names, SHOWN) + ", not "
                + (distinct.size() == 2 ? "two " : "") + "versions of one.");
    }
}
