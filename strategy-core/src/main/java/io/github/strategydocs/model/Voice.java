package io.github.strategydocs.model;

/** In whose voice a channel speaks. */
public enum Voice {
    /** Members of staff speak under their own names. */
    NAMED_STAFF,
    /** A team speaks. */
    TEAM,
    /** The organisation speaks. */
    CORPORATE
}
