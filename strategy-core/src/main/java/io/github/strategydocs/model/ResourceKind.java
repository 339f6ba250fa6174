package io.github.strategydocs.model;

/** What sort of means something is. */
public enum ResourceKind {
    /** People. */
    PEOPLE,
    /** Time. */
    TIME,
    /** Money. */
    MONEY,
    /** Skills. */
    SKILLS
}
