package io.github.strategydocs.model;

/** Where those stand who contributed. */
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
