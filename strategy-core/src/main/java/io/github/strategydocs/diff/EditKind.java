package io.github.strategydocs.diff;

/** What happened to one thing between two versions. */
public enum EditKind {
    /** It came: an element, a member of a list, an unknown property. */
    ADDED,
    /** It went. */
    REMOVED,
    /** It stands at another place in its list, or in another list. */
    MOVED,
    /** It holds something else: an attribute, a member without an id, an unknown property. */
    CHANGED
}
