package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.meaning.Explainer;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * The differences between two versions of a document, and what they mean.
 *
 * <pre>{@code
 * StrategyDiff diff = StrategyDiff.between(before, after);
 * diff.commitments().forEach(change -> System.out.println(change.sentence()));
 * String note = diff.summary().toMarkdown();
 * diff.applyTo(before).equals(after);     // true
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrategyDiff {

    private final Strategy before;
    private final Strategy after;
    private final StrategyPatch patch;

    /** Computed when first asked for; always the same, so that no lock is needed. */
    @Nullable
    private volatile List<Change> changes;

    private StrategyDiff(Strategy before, Strategy after, StrategyPatch patch) {
        this.before = before;
        this.after = after;
        this.patch = patch;
    }

    /**
     * Compares two versions of a document.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what changed
     */
    public static StrategyDiff between(Strategy before, Strategy after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new StrategyDiff(before, after, StrategyPatch.of(Differ.compare(before, after)));
    }

    /**
     * The earlier version.
     *
     * @return the document before
     */
    public Strategy before() {
        return before;
    }

    /**
     * The later version.
     *
     * @return the document after
     */
    public Strategy after() {
        return after;
    }

    /**
     * The patch from the earlier version to the later one.
     *
     * @return the patch
     */
    public StrategyPatch patch() {
        return patch;
    }

    /**
     * Each edit of the patch with what it means, in the same order.
     *
     * @return an unmodifiable list
     */
    public List<Change> changes() {
        List<Change> known = changes;
        if (known == null) {
            known = Explainer.explain(before, after, patch.edits());
            changes = known;
        }
        return known;
    }

    /**
     * The changes of at least a given significance.
     *
     * @param least the least significance
     * @return an unmodifiable list, in the order of {@link #changes()}
     */
    public List<Change> changes(Significance least) {
        Objects.requireNonNull(least, "least");
        return changes().stream()
                .filter(change -> change.significance().compareTo(least) >= 0)
                .toList();
    }

    /**
     * The changes to commitments.
     *
     * @return the changes of significance {@link Significance#COMMITMENT}
     */
    public List<Change> commitments() {
        return changes(Significance.COMMITMENT);
    }

    /**
     * Meanings of the comparison as a whole, in addition to those of the changes.
     *
     * @return {@link MeaningKind#VERSION_NOT_BUMPED} if the content differs and the label of the version does not, and
     *     otherwise nothing
     */
    public List<Meaning> meanings() {
        boolean isBumped = !before.version().label().equals(after.version().label());
        return isBumped || changes(Significance.EDITORIAL).isEmpty()
                ? List.of()
                : List.of(new Meaning(
                        MeaningKind.VERSION_NOT_BUMPED,
                        Map.of("label", after.version().label())));
    }

    /**
     * A summary of the changes for readers, the most important first, as text or Markdown.
     *
     * @return a summary of all changes
     */
    public DiffSummary summary() {
        return DiffSummary.of(this, Significance.NONE);
    }

    /**
     * Pairs of elements, one removed and one added, that are probably one element whose id changed, since they have the
     * same type and are very similar. In the patch they remain a removal and an addition.
     *
     * @return the suggestions, in the order of the removals
     */
    public List<RenameSuggestion> suggestedRenames() {
        return RenameSuggestion.in(patch.edits());
    }

    /**
     * Whether the versions are equal.
     *
     * @return whether nothing changed
     */
    public boolean isEmpty() {
        return patch.isEmpty();
    }

    /**
     * Applies the changes to a document.
     *
     * @param document a document with the content that the changes expect
     * @return the document after
     * @throws PatchException if the document does not contain what a change expects
     */
    public Strategy applyTo(Strategy document) {
        return patch.applyTo(document);
    }

    /**
     * The comparison in the opposite direction.
     *
     * @return the changes from the later version to the earlier one
     */
    public StrategyDiff inverse() {
        return new StrategyDiff(after, before, patch.inverse());
    }

    /**
     * Names the comparison for a log or a debugger; the text may change.
     *
     * @return the versions and how many edits lie between them
     */
    @Override
    public String toString() {
        return before.version().label() + " -> " + after.version().label() + ": "
                + patch.edits().size() + " edits";
    }
}
