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
    /**
     * Both sides changed one attribute differently. The result holds what base held; but an action that one side made a part
     * of something internal is a part of that, if it would be public otherwise.
     */
    ATTRIBUTE,
    /** Both sides changed one unknown property differently. The result holds what base held. */
    UNKNOWN_PROPERTY,
    /**
     * Both sides changed one member without an id of a list differently, or one changed what the other removed: the
     * result holds what base held. Or both added one under the same key with different content: the result is without.
     * Of words on who may see something, the one that keeps it internal stands.
     */
    MEMBER,
    /**
     * One side removed an element, and the other changed it or something in it, put something into it, moved it,
     * referred to it anew, or took parts of it or what is said of it to be internal for its sake. The element stays as in base.
     */
    REMOVAL,
    /**
     * Both sides added one id, with different content, at different places or for different types. What was added is
     * left out, and {@link Conflict#dangling()} names the references that lead nowhere for it.
     */
    ADDED_TWICE,
    /**
     * Both sides moved one element, to different parents. It stays where it was in base, unless one side moved it to where it
     * is internal and said something new there, which would then be public: it stands there.
     */
    MOVED_TWICE,
    /** Both sides reordered one list differently. The result has base's order. */
    ORDER,
    /**
     * What each side said for itself makes a circle only together: of parts, of members or of dependencies. What is
     * not as in base on that circle goes back to base; but an action that one side made a part of something internal is a
     * part of that, if it would be public otherwise.
     */
    CYCLE,
    /**
     * Each side made somebody else accountable for one action, so that it would have two. The result holds whom base held
     * accountable, if anybody; where these are several, {@link Conflict#base()} is the list of them.
     */
    ACCOUNTABLE,
    /**
     * The two sides together would make public what no version shows: what one side said where it took it to be internal,
     * what each side keeps internal for a reason that the other takes away, or what base said, where that stands for
     * another conflict. It stays internal until somebody decides. Whatever would have made it public is asked about: a
     * word on who may see something, taken back or said; a part taken out of its whole; an element moved to where it is
     * public, of which {@link Conflict#base()} and the others hold the
     * {@linkplain io.github.strategydocs.metamodel.ElementPath path}.
     *
     * <p>Where it cannot stay internal by what the versions say, the result says so itself: the conflict is about the whole
     * list {@code disclosures}, which holds a word more for each such element or section until somebody decides.
     *
     * <p>What is internal is what {@link io.github.strategydocs.model.Strategy#publicEdition()} leaves out, for whatever
     * reason. Deciding any conflict about where something stands, whether it is there, what it is a part of or who may see
     * it counts as a decision on who may see that and its parts.
     */
    DISCLOSURE
}
