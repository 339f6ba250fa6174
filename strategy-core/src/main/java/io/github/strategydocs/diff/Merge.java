package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.merge.MergeRun;
import io.github.strategydocs.diff.internal.merge.conflict.ChosenValues;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictMarks;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.TextWords;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A three-way merge of two versions that are based on a common version of a document.
 *
 * <p>Changes to different attributes, elements or members are combined without a conflict, and a change that both sides
 * made counts once. The document, its sections and the elements with an id are merged attribute by attribute; values
 * without an id and unknown properties are merged as a whole. If both changes cannot be kept, there is a {@link
 * Conflict}. Until it is resolved, the result contains the content of the base, or whatever keeps something internal
 * that {@linkplain ConflictKind#DISCLOSURE none of the versions publishes}.
 *
 * <pre>{@code
 * Merge merge = Merge.of(base, ours, theirs);
 * while (merge.hasConflicts()) {
 *     Conflict conflict = merge.conflicts().get(0);
 *     System.out.println(conflict.sentence());
 *     merge = merge.resolve(conflict, Side.OURS);
 * }
 * Strategy merged = merge.document();
 * }</pre>
 *
 * <p>Merging with an unchanged side yields the other side, without conflicts. Swapping the sides yields an equal
 * document and the mirrored conflicts. All content of the result comes from the base, from a side, or from the
 * resolution of a conflict; the only exception are entries that keep something internal, if the whole list of {@code
 * disclosures} is in conflict.
 *
 * <p>Nothing is ever null. Immutable and safe to share between threads.
 */
public final class Merge {

    private static final String NO_NULL = "null decides nothing; to leave a place empty, there is resolveWithNothing";

    private final Versions<Strategy> documents;
    private final Decisions decisions;
    private final Strategy document;
    private final List<Conflict> conflicts;

    private Merge(Versions<Strategy> documents, Decisions decisions) {
        MergeRun.Outcome outcome = new MergeRun(documents, decisions).run();
        this.documents = documents;
        this.decisions = decisions;
        this.document = outcome.document();
        this.conflicts = outcome.conflicts();
    }

    /**
     * Merges two versions that are based on a third. Any three documents can be merged, however little they have in
     * common.
     *
     * @param base the common base version
     * @param ours one side
     * @param theirs the other side
     * @return the merge
     */
    public static Merge of(Strategy base, Strategy ours, Strategy theirs) {
        return new Merge(
                new Versions<>(
                        Objects.requireNonNull(base, "base"),
                        Objects.requireNonNull(ours, "ours"),
                        Objects.requireNonNull(theirs, "theirs")),
                Decisions.NONE);
    }

    /**
     * The merged document. It contains the changes of both sides, and the content of the base where there is a
     * conflict.
     *
     * @return the document; unchanged parts are shared with the three versions
     */
    public Strategy document() {
        return document;
    }

    /**
     * The merged document with conflict marks, so that no edit is overlooked: each conflict becomes an entry of the
     * property {@code x-conflict} of the nearest element, section or document, with the three values and a sentence. A
     * property that the format does not know and that nests deeper than 32 levels stands there as its JSON text, so
     * that the file with the mark can be read.
     *
     * @return the {@link #document()} itself if there is no conflict
     */
    public Strategy markedDocument() {
        return ConflictMarks.mark(document, conflicts);
    }

    /**
     * The conflicts that have not been resolved, in the order of the format.
     *
     * @return an unmodifiable list
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * The content of one of the three versions at the place of a conflict, in words.
     *
     * @param conflict one of {@link #conflicts()}
     * @param side the version
     * @return a few words, such as "30 June 2027" or "nothing"
     */
    public String inWords(Conflict conflict, Side side) {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(side, "side");
        Optional<Object> content = conflict.in(side);
        if (content.isEmpty()) {
            return "nothing";
        }
        ValueWords words = new ValueWords(new Names(this::title));
        Optional<Attribute> attribute = Holders.attributeAt(conflict.path());
        boolean isText =
                attribute.filter(described -> described.kind() == Kind.TEXT).isPresent();
        if (isText && content.get() instanceof String written) {
            return textInWords(conflict, written);
        }
        String text = attribute.isPresent() ? words.of(attribute.get(), content.get()) : words.of(content.get());
        return text.isBlank() ? "\"" + text + "\"" : text;
    }

    /** Long texts are told from where they differ: at any rate so that the two sides can be told apart. */
    private static String textInWords(Conflict conflict, String text) {
        List<String> all = texts(conflict, Side.values());
        List<String> sides = texts(conflict, Side.OURS, Side.THEIRS);
        long told = sides.stream()
                .map(side -> TextWords.among(all, side))
                .distinct()
                .count();
        return TextWords.among(told == sides.size() ? all : sides, text);
    }

    private static List<String> texts(Conflict conflict, Side... sides) {
        return Stream.of(sides)
                .flatMap(side -> conflict.in(side).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private Optional<String> title(String reference) {
        for (Strategy version : List.of(
                Objects.requireNonNull(documents.ours()),
                Objects.requireNonNull(documents.theirs()),
                Objects.requireNonNull(documents.base()))) {
            Optional<String> title = Names.titleIn(version, reference);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether there are unresolved conflicts.
     *
     * @return whether there is at least one conflict
     */
    public boolean hasConflicts() {
        return !conflicts.isEmpty();
    }

    /**
     * Resolves a conflict with the content of one version. Taking a side that removed an element removes the element
     * with everything that the other side added to it. The choice may collide with a change of the other side
     * elsewhere, so the next merge may have a new conflict; resolving conflicts one after the other always terminates.
     *
     * @param conflict one of {@link #conflicts()}
     * @param side the version to take
     * @return the next merge, without this conflict
     * @throws IllegalArgumentException if this merge has no such conflict
     */
    public Merge resolve(Conflict conflict, Side side) {
        Objects.requireNonNull(conflict, "conflict");
        return decide(conflict, Decision.of(Objects.requireNonNull(side, NO_NULL)));
    }

    /**
     * Resolves a conflict with other content.
     *
     * @param conflict one of {@link #conflicts()}
     * @param value a {@link Side}, to take the content of that version, or else the new content: that of an attribute
     *     or of an unknown property, a member, or an element with the type and the id of the one in conflict. For
     *     {@link ConflictKind#MOVED_TWICE}, {@link ConflictKind#ORDER} and {@link ConflictKind#ACCOUNTABLE}, it must be
     *     the content of one of the three versions
     * @return the next merge, without this conflict
     * @throws IllegalArgumentException if this merge has no such conflict, or if the place cannot hold the value
     */
    public Merge resolve(Conflict conflict, Object value) {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(value, NO_NULL);
        if (value instanceof Side side) {
            return resolve(conflict, side);
        }
        for (Side side : Side.values()) {
            if (conflict.in(side).filter(value::equals).isPresent()) {
                return resolve(conflict, side);
            }
        }
        ChosenValues.check(conflict, value);
        return decideFor(conflict, Decision.of(value), value.toString());
    }

    /**
     * Resolves a conflict by leaving its place empty.
     *
     * <pre>{@code
     * Merge next = merge;
     * for (Conflict conflict : merge.conflicts()) {
     *     if (conflict.kind() == ConflictKind.UNKNOWN_PROPERTY) {
     *         next = next.resolveWithNothing(conflict);
     *     }
     * }
     * }</pre>
     *
     * @param conflict one of {@link #conflicts()}, about an attribute, a member of a list or an unknown property
     * @return the next merge, without this conflict
     * @throws IllegalArgumentException if this merge has no such conflict, or its place cannot be empty
     */
    public Merge resolveWithNothing(Conflict conflict) {
        Objects.requireNonNull(conflict, "conflict");
        switch (conflict.kind()) {
            case ATTRIBUTE, CYCLE, MEMBER, UNKNOWN_PROPERTY -> {
                return decideFor(conflict, Decision.NOTHING, "nothing");
            }
            default ->
                throw new IllegalArgumentException(
                        "whether " + conflict.path() + " stays is taken from base, from ours or from theirs");
        }
    }

    /**
     * Resolves all conflicts with the content of one version, including conflicts that arise from doing so. All
     * conflicts of a merge are resolved at once, so many of them take no longer than a few.
     *
     * <pre>{@code
     * Merge settled = Merge.of(before, after, strategy).resolveAll(Side.OURS);
     * settled.hasConflicts();     // false
     * }</pre>
     *
     * @param side the version to take
     * @return a merge without conflicts; this merge if it has none
     */
    public Merge resolveAll(Side side) {
        Decision decision = Decision.of(Objects.requireNonNull(side, "side"));
        Merge merge = this;
        while (merge.hasConflicts()) {
            merge = new Merge(documents, merge.decisions.with(merge.conflicts, decision));
        }
        return merge;
    }

    /** Decides for what no version holds, and what need not fit therefore. */
    private Merge decideFor(Conflict conflict, Decision decision, String words) {
        try {
            return decide(conflict, decision);
        } catch (IncompleteValueException | InvalidValueException e) {
            throw new IllegalArgumentException(conflict.path() + " cannot hold " + words + ": " + e.getMessage(), e);
        }
    }

    private Merge decide(Conflict conflict, Decision decision) {
        if (!conflicts.contains(conflict)) {
            throw new IllegalArgumentException("this merge has no such conflict: " + conflict.sentence());
        }
        return new Merge(documents, decisions.with(List.of(conflict), decision));
    }

    /**
     * Names the merge for a log or a debugger; the text may change.
     *
     * @return how many conflicts there are
     */
    @Override
    public String toString() {
        return conflicts.size() + " conflicts";
    }
}
