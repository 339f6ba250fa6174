package io.github.strategydocs.diff;

/**
 * What happened to one thing between two versions.
 *
 * <pre>{@code
 * List<ElementPath> added = diff.patch().edits().stream()
 *     .filter(edit -> edit.kind() == EditKind.ADDED)
 *     .map(Edit::path)
 *     .toList();
 * }</pre>
 */
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
