package io.github.strategydocs.diff;

/**
 * Something that keeps a value from the public in one version. Without it, the public may see the value.
 *
 * @param what what it is
 * @param id the element or section that it is about
 */
record Guard(What what, String id) {

    enum What {
        /** It is said to be internal. */
        INTERNAL_WORD,
        /** It is internal with its whole, and not said to be public. */
        NO_WORD_FOR_PART,
        /** What is internal by default stands in it, and it is not said to be public. */
        NO_WORD_FOR_DEFAULT,
        /** It is a part of something. */
        WHOLE,
        /** It stands where it does. */
        PLACE,
        /** It is there, for its parts and what is said of it to be internal with it. */
        PRESENCE
    }
}
