package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.content.Contents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.ElementPath;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.Nullable;

/**
 * One step of a {@linkplain StrategyPatch patch}: the content of one place before and after.
 *
 * <p>An edit targets an element with an id, which can be added, removed or {@linkplain EditKind#MOVED moved}; an
 * attribute, whose content can be {@linkplain EditKind#CHANGED changed}; a list member without an id, with which all
 * four can happen; or an unknown property, which can be added, removed and changed. The contents of an element are
 * added and removed with it, except elements that are elsewhere in the other version: these are moved, and the {@link
 * #before()} or {@link #after()} of their holder does not contain them.
 *
 * <pre>{@code
 * for (Edit edit : diff.patch().edits()) {
 *     System.out.println(edit.kind() + " " + edit.path() + ": " + edit.before() + " -> " + edit.after());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Edit {

    private final EditKind kind;

    @Nullable
    private final Attribute attribute;

    private final Optional<Place> from;
    private final Optional<Place> to;
    private final Optional<Object> before;
    private final Optional<Object> after;

    /**
     * A place in one of two versions.
     *
     * @param path its path
     * @param index its position in its list, 0 for the first; empty for what is no member of a list
     */
    public record Place(ElementPath path, OptionalInt index) {

        /** Checks that nothing is null. */
        public Place {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(index, "index");
        }

        static Place of(ElementPath path) {
            return new Place(path, OptionalInt.empty());
        }

        static Place of(ElementPath path, int index) {
            return new Place(path, OptionalInt.of(index));
        }
    }

    private Edit(
            EditKind kind,
            @Nullable Attribute attribute,
            @Nullable Place from,
            @Nullable Place to,
            @Nullable Object before,
            @Nullable Object after) {
        this.kind = kind;
        this.attribute = attribute;
        this.from = Optional.ofNullable(from);
        this.to = Optional.ofNullable(to);
        this.before = Optional.ofNullable(before);
        this.after = Optional.ofNullable(after);
    }

    /**
     * Creates an edit from its parts. Whether a document contains the content before the edit is only checked when the
     * edit is applied.
     *
     * <pre>{@code
     * Optional<Edit.Place> title = Optional.of(new Edit.Place(ElementPath.parse("title"), OptionalInt.empty()));
     * Edit edit = Edit.of(EditKind.CHANGED, title, title, Optional.of(strategy.title()), Optional.of("Another title"));
     * StrategyPatch.of(List.of(edit)).applyTo(strategy).title();     // "Another title"
     * }</pre>
     *
     * @param kind what happened
     * @param from the place before; empty if something was added
     * @param to the place after; empty if something was removed
     * @param before the content before
     * @param after the content after
     * @return the edit
     * @throws IllegalArgumentException if a place or content is missing that the kind requires, or present although the
     *     kind excludes it; if no edit of that kind can {@linkplain EditTarget target} the place; if the content of one
     *     place cannot move to the other; or if a place cannot hold the content
     */
    public static Edit of(
            EditKind kind, Optional<Place> from, Optional<Place> to, Optional<Object> before, Optional<Object> after) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (from.isPresent() == (kind == EditKind.ADDED) || to.isPresent() == (kind == EditKind.REMOVED)) {
            throw new IllegalArgumentException("the parts do not make an edit of kind " + kind);
        }
        Optional<EditTarget> source = from.map(EditTarget::of);
        Optional<EditTarget> target = to.map(EditTarget::of);
        EditTarget place = target.or(() -> source).orElseThrow();
        if (!place.kind().allowedEdits().contains(kind)) {
            throw new IllegalArgumentException(place.kind().label() + " cannot be " + Constants.nameOf(kind));
        }
        if (source.isPresent() && target.isPresent() && !source.get().fits(target.get(), kind)) {
            throw new IllegalArgumentException("what stood at "
                    + source.get().place().path() + " cannot stand at "
                    + target.get().place().path());
        }
        checkContent(kind, source, before);
        checkContent(kind, target, after);
        return new Edit(
                kind,
                place.attribute().orElse(null),
                from.orElse(null),
                to.orElse(null),
                before.map(Contents::unmodifiable).orElse(null),
                after.map(Contents::unmodifiable).orElse(null));
    }

    private static void checkContent(EditKind kind, Optional<EditTarget> place, Optional<Object> content) {
        boolean isMovedElement = kind == EditKind.MOVED
                && place.filter(where -> where.kind() == EditTarget.Kind.ELEMENT)
                        .isPresent();
        if (place.isEmpty() || isMovedElement) {
            if (content.isPresent()) {
                throw new IllegalArgumentException(
                        "an edit of kind " + kind + " does not say that something is " + Contents.shown(content.get()));
            }
            return;
        }
        if (content.isEmpty() && place.get().kind() != EditTarget.Kind.ATTRIBUTE) {
            throw new IllegalArgumentException("the edit does not say what was or is at "
                    + place.get().place().path());
        }
        if (content.isPresent() && !place.get().takes(content.get())) {
            throw new IllegalArgumentException(
                    place.get().place().path() + " cannot hold " + Contents.shown(content.get()));
        }
    }

    static Edit added(@Nullable Attribute attribute, Place to, Object after) {
        return new Edit(EditKind.ADDED, attribute, null, to, null, Objects.requireNonNull(after));
    }

    static Edit removed(@Nullable Attribute attribute, Place from, Object before) {
        return new Edit(EditKind.REMOVED, attribute, from, null, Objects.requireNonNull(before), null);
    }

    /** Elements with an id move without their content, which is changed by edits of its own. */
    static Edit moved(Attribute attribute, Place from, Place to, @Nullable Object before, @Nullable Object after) {
        return new Edit(EditKind.MOVED, attribute, from, to, before, after);
    }

    static Edit changed(
            @Nullable Attribute attribute, Place from, Place to, @Nullable Object before, @Nullable Object after) {
        return new Edit(EditKind.CHANGED, attribute, from, to, before, after);
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    public EditKind kind() {
        return kind;
    }

    /**
     * The path of the edit in the version after, or in the version before if something was removed.
     *
     * @return the path of an element or another member, of an attribute or of an unknown property
     */
    public ElementPath path() {
        return to.or(() -> from).orElseThrow().path();
    }

    /**
     * The place in the version before.
     *
     * @return the place, or empty if it was not there
     */
    public Optional<Place> from() {
        return from;
    }

    /**
     * The place in the version after.
     *
     * @return the place, or empty if it is gone
     */
    public Optional<Place> to() {
        return to;
    }

    /**
     * The attribute that changed, or whose list changed. If something moved to another list, the attribute of the list
     * in which it is now.
     *
     * @return the attribute, or empty for an unknown property
     */
    public Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    /**
     * What was there.
     *
     * @return the content of the attribute, the member or the unknown property; empty if there was none, and for an
     *     element with an id that moved
     */
    public Optional<Object> before() {
        return before;
    }

    /**
     * What is there.
     *
     * @return the content of the attribute, the member or the unknown property; empty if there is none, and for an
     *     element with an id that moved
     */
    public Optional<Object> after() {
        return after;
    }

    /**
     * Whether something moved from one list to another, and not only within one.
     *
     * @return whether it has another holder or stands in another of its holder's lists
     */
    public boolean isMoveToAnotherParent() {
        return kind == EditKind.MOVED && !isSameList();
    }

    private boolean isSameList() {
        Place before = from.orElseThrow();
        Place after = to.orElseThrow();
        return Holders.keyAt(Places.holder(before)).equals(Holders.keyAt(Places.holder(after)))
                && before.path()
                        .parent()
                        .flatMap(ElementPath::lastStep)
                        .equals(after.path().parent().flatMap(ElementPath::lastStep));
    }

    /**
     * The edit that takes this one back.
     *
     * @return the opposite edit
     */
    public Edit inverse() {
        EditKind opposite = switch (kind) {
            case ADDED -> EditKind.REMOVED;
            case REMOVED -> EditKind.ADDED;
            case MOVED, CHANGED -> kind;
        };
        return new Edit(
                opposite,
                from.isPresent() && Places.isMember(this)
                        ? Holders.attributeOf(from.get().path())
                        : attribute,
                to.orElse(null),
                from.orElse(null),
                after.orElse(null),
                before.orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Edit edit
                        && kind == edit.kind
                        && from.equals(edit.from)
                        && to.equals(edit.to)
                        && before.equals(edit.before)
                        && after.equals(edit.after));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, from, to, before, after);
    }

    /**
     * Names the edit for a log or a debugger; the text may change.
     *
     * @return the kind, the path and what was and is there
     */
    @Override
    public String toString() {
        return kind + " " + path() + " " + before.orElse("-") + " -> " + after.orElse("-");
    }
}
