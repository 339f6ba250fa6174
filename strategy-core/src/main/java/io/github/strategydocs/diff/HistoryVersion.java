package io.github.strategydocs.diff;

import io.github.strategydocs.model.Version;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version in a {@linkplain StrategyHistory history}.
 *
 * <pre>{@code
 * for (HistoryVersion version : history.versions()) {
 *     System.out.println(version.label() + " of " + version.date() + ": " + version.digest().orElse("no digest"));
 * }
 * }</pre>
 *
 * @param number 1 for the oldest
 * @param version what the document said of itself
 * @param digest the digest of the document, if whoever told the history gave one
 * @param succession how it states that it follows the previous version
 */
public record HistoryVersion(int number, Version version, Optional<String> digest, Succession succession) {

    /** Checks that nothing is null. */
    public HistoryVersion {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(succession, "succession");
    }

    /**
     * The name of the version.
     *
     * @return its label, such as 2.1
     */
    public String label() {
        return version.label();
    }

    /**
     * The date that the version bears.
     *
     * @return the date
     */
    public PartialDate date() {
        return version.date();
    }

    /**
     * Who wrote the version.
     *
     * @return the ids of the parties, which {@link StrategyHistory#element} knows by name; an unmodifiable list
     */
    public List<String> authors() {
        return version.authors();
    }

    /**
     * Names the version for a timeline.
     *
     * @return the label and the date, such as "2.1 (2027-06)"
     */
    @Override
    public String toString() {
        return label() + " (" + date() + ")";
    }
}
