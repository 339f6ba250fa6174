package io.github.strategydocs.model;

/** Who may see something. */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** The organisation alone. */
    INTERNAL
}
