package io.github.strategydocs.diff.internal.merge.conflict;

/** What the other side did with an element that was removed, or with what is in it. */
public enum Touch {
    /** It changed what is said there. */
    CHANGED,
    /** It moved it to another parent. */
    MOVED,
    /** It put something into it. */
    FILLED,
    /** It referred to it where it had not before. */
    REFERRED,
    /** It took parts of it, or what is said of it, to be internal. */
    RELIED_ON
}
