package io.github.strategydocs.model;

/** What a challenger knows about. */
public enum Expertise {
    /** Digital and social media. */
    DIGITAL,
    /** The organisation's own subject. */
    SUBJECT
}
