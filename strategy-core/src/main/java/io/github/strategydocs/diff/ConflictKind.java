package io.github.strategydocs.diff;

/**
 * What it is that two sides cannot both have.
 *
 * <pre>{@code
 * for (Conflict conflict : merge.conflicts()) {
 *     if (conflict.kind() == ConflictKind.REMOVAL) {
 *         System.out.println("Ask before it goes: " + conflict.sentence());
 *     }
 * }
 * }</pre>
 */
public enum ConflictKind {
    /** Both sides changed one attribute differently. The result holds what base held. */
    ATTRIBUTE,
    /** Both sides changed one unknown property differently. The result holds what base held. */
    UNKNOWN_PROPERTY,
    /**
     * Both sides changed one member without an id of a list differently, or one changed what the other removed: the
     * result holds what base held. Or both added one under the same key with different content: the result is without.
     */
    MEMBER,
    /**
     * One side removed an element, and the other changed it or something in it, put something into it, moved it, or
     * referred to it anew. The element stays as in base.
     */
    REMOVAL,
    /**
     * Both sides added one id, with different content, at different places or for different types. What was added is
     * left out, and {@link Conflict#dangling()} names the references that lead nowhere for it.
     */
    ADDED_TWICE,
    /** Both sides moved one element, to different parents. It stays where it was in base. */
    MOVED_TWICE,
    /** Both sides reordered one list differently. The result has base's order. */
    ORDER,
    /**
     * What each side said for itself makes a circle only together: of parts, of members or of dependencies. What is
     * not as in base on that circle goes back to base.
     */
    CYCLE,
    /**
     * Each side made somebody else accountable for one action, so that it would have two. The result holds whom base held
     * accountable, if anybody; where these are several, {@link Conflict#base()} is the list of them.
     */
    ACCOUNTABLE,
    /**
     * One side made public what was internal, and the other side, which took it to be internal, said something new there.
     * It stays internal. To make public is to remove or change a disclosure, to say of a part of an internal action that it
     * is public, or to take the part out of that action; to move an element without a word of its own from an internal
     * place to a public one is not noticed.
     */
    DISCLOSURE
}
