package io.github.strategydocs.diff;

/**
 * One of the three versions that a {@link Merge} brings together.
 *
 * <pre>{@code
 * Conflict conflict = merge.conflicts().get(0);
 * conflict.in(Side.THEIRS);     // Optional[Register our channels]
 * Merge resolved = merge.resolve(conflict, Side.OURS);
 * }</pre>
 */
public enum Side {
    /** The version from which both sides started. */
    BASE,
    /** The one side. */
    OURS,
    /** The other side. */
    THEIRS
}
