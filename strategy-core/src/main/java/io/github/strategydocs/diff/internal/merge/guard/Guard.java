package io.github.strategydocs.diff.internal.merge.guard;

/**
 * Something that keeps a value from the public in one version. Without it, the public may see the value.
 *
 * @param what what it is
 * @param id the element or section that it is about
 */
public record Guard(What what, String id) {

    /** The attribute by which an action says of what it is a part: what is changed where a {@link What#WHOLE} is. */
    public static final String PART_OF = "partOf";

    /** What can keep a value from the public. */
    public enum What {
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
