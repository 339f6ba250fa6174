package io.github.strategydocs.validation;

import java.util.Objects;

/**
 * A document whose actions have the same titles as those of another document.
 *
 * <pre>{@code
 * corpus.samePlans(strategy, 0.8).forEach(same -> System.out.println(same.title() + ": " + same.share()));
 * }</pre>
 *
 * @param document its id
 * @param title its title
 * @param share the share of the titles that are the same in the same order
 * @param isEarlier whether it is known to be the earlier of the two; false if their dates do not show this
 */
public record SamePlan(String document, String title, double share, boolean isEarlier) {

    /** Checks that nothing is null. */
    public SamePlan {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Creates an entry for a document of which only the id is known, which is used as its title.
     *
     * @param document its id
     * @param share the share of the titles that are the same in the same order
     * @param isEarlier whether it is known to be the earlier of the two
     */
    public SamePlan(String document, double share, boolean isEarlier) {
        this(document, document, share, isEarlier);
    }
}
