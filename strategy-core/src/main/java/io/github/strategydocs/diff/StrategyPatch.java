package io.github.strategydocs.diff;

import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What turns one version of a document into another, and back: a list of {@linkplain Edit edits}, each of which says
 * what must be there before.
 *
 * <pre>{@code
 * StrategyPatch patch = StrategyDiff.between(before, after).patch();
 * patch.applyTo(before).equals(after);               // true
 * patch.inverse().applyTo(after).equals(before);     // true
 * }</pre>
 *
 * <p>All edits apply at once: the positions in {@link Edit#from()} are those in the document before, the positions in
 * {@link Edit#to()} those in the document after, whatever the order of the edits. So there is no more than one edit of an
 * attribute, of an unknown property or of a position in a list; only a member that moves may change, too.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyPatch {

    private final List<Edit> edits;

    private StrategyPatch(List<Edit> edits) {
        this.edits = List.copyOf(edits);
    }

    /**
     * A patch of edits that were read or chosen.
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
     * Whether there is nothing to do.
     *
     * @return whether there is no edit
     */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * Makes the document after. What no edit is about is shared with the document before.
     *
     * @param before a document that holds what the edits say was there
     * @return the document after
     * @throws PatchException if the document does not hold what an edit says was there, if two edits are about one place
     *     or what changes would stand elsewhere than its edit says, or if what came of it could not be a document
     */
    public Strategy applyTo(Strategy before) {
        Objects.requireNonNull(before, "before");
        return edits.isEmpty() ? before : new PatchApplier(edits).applyTo(before);
    }

    /**
     * The patch that takes this one back.
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
