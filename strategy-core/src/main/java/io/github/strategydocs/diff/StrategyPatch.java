package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.edit.PatchApplier;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An invertible patch between two versions of a document: a list of {@linkplain Edit edits}, each of which states the
 * content that must be there before.
 *
 * <pre>{@code
 * StrategyPatch patch = StrategyDiff.between(before, after).patch();
 * patch.applyTo(before).equals(after);               // true
 * patch.inverse().applyTo(after).equals(before);     // true
 * }</pre>
 *
 * <p>All edits apply at once: positions in {@link Edit#from()} refer to the document before, positions in {@link
 * Edit#to()} to the document after, regardless of the order of the edits. There can only be one edit per attribute,
 * unknown property or list position, except that a member can both move and change.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyPatch {

    private final List<Edit> edits;

    private StrategyPatch(List<Edit> edits) {
        this.edits = List.copyOf(edits);
    }

    /**
     * Creates a patch from edits.
     *
     * @param edits the edits
     * @return the patch
     */
    public static StrategyPatch of(List<Edit> edits) {
        return new StrategyPatch(Objects.requireNonNull(edits, "edits"));
    }

    /**
     * The edits, section by section in the order of the format.
     *
     * @return an unmodifiable list
     */
    public List<Edit> edits() {
        return edits;
    }

    /**
     * Whether the patch has no edits.
     *
     * @return whether there are no edits
     */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * Applies the patch. The result shares everything with the document before that no edit changes.
     *
     * @param before a document with the content that the edits expect
     * @return the document after
     * @throws PatchException if the document does not contain what an edit expects, if two edits target the same place,
     *     if changed content would end up at another place than its edit says, or if the result is not a valid document
     */
    public Strategy applyTo(Strategy before) {
        Objects.requireNonNull(before, "before");
        return edits.isEmpty() ? before : new PatchApplier(edits).applyTo(before);
    }

    /**
     * The patch that reverts this one.
     *
     * @return the opposite patch
     */
    public StrategyPatch inverse() {
        List<Edit> opposite = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            opposite.add(edit.inverse());
        }
        return new StrategyPatch(opposite);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof StrategyPatch patch && edits.equals(patch.edits));
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    @Override
    public String toString() {
        return edits.size() + " edits";
    }
}
