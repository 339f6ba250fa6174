package io.github.strategydocs.model;

/**
 * Where those stand who contributed.
 *
 * <pre>{@code
 * boolean askedThoseWhoServe = strategy.development().orElseThrow().contributions().stream()
 *     .anyMatch(contribution -> contribution.origin().equals(Optional.of(ContributionOrigin.FRONTLINE)));
 * }</pre>
 */
public enum ContributionOrigin {
    /** In the unit that writes the strategy. */
    OWN_UNIT,
    /** Where the public is served. */
    FRONTLINE,
    /** Elsewhere in the organisation. */
    ELSEWHERE_INSIDE,
    /** Outside the organisation. */
    EXTERNAL
}
