package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.internal.content.Contents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an {@linkplain Edit edit} changes: a {@linkplain Edit.Place place} that has been checked against the format, with the kind
 * of content that the place holds.
 *
 * <pre>{@code
 * Edit.Place title = new Edit.Place(ElementPath.parse("actionPlan.actions[register].title"), OptionalInt.empty());
 * EditTarget target = EditTarget.of(title);
 * target.kind();                            // ATTRIBUTE
 * target.kind().allowedEdits();             // [CHANGED]
 * target.attribute().orElseThrow().kind();  // TEXT
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param place the place
 * @param kind the kind of content at the place
 * @param holder the type of the value that has the attribute or the unknown property
 * @param attribute the attribute at the place, or whose list contains the place; empty for an unknown property
 */
public record EditTarget(Place place, Kind kind, TypeDescription holder, Optional<Attribute> attribute) {

    /** The kind of content at a place. */
    public enum Kind {
        /** The content of an attribute as a whole. */
        ATTRIBUTE("an attribute"),
        /** A member of a list that has an id; its contents are changed by separate edits. */
        ELEMENT("an element"),
        /** A member of a list that has no id. */
        MEMBER("a member of a list"),
        /** A property that the type does not know. */
        UNKNOWN("an unknown property");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The name, with its article, for use in a message.
         *
         * @return for example {@code a member of a list}
         */
        public String label() {
            return label;
        }

        /**
         * The kinds of edit that can target such content.
         *
         * @return an unmodifiable list
         */
        public List<EditKind> allowedEdits() {
            return switch (this) {
                case ATTRIBUTE -> List.of(EditKind.CHANGED);
                case ELEMENT -> List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.MOVED);
                case MEMBER -> List.of(EditKind.values());
                case UNKNOWN -> List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.CHANGED);
            };
        }
    }

    /** Checks that nothing is null. */
    public EditTarget {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(attribute, "attribute");
    }

    /**
     * Checks a place against the format.
     *
     * @param place a place, as read from a file or given by a caller
     * @return the place, with the kind of its content
     * @throws IllegalArgumentException if no edit can target the place, because the path does not exist in the format, leads to
     *     something that only changes as part of something larger, or leads to the id of an element (an element with another
     *     id is another element); or because the index does not match the path
     */
    public static EditTarget of(Place place) {
        Objects.requireNonNull(place, "place");
        EditTarget found = new Search(place).find();
        boolean isMember = found.kind == Kind.ELEMENT || found.kind == Kind.MEMBER;
        if (isMember != place.index().isPresent()) {
            throw noSuchPlace(place, isMember ? "a member of a list needs its index" : "it has no index");
        }
        if (isMember && place.index().getAsInt() < 0) {
            throw noSuchPlace(place, "an index is 0 or more");
        }
        if (found.kind == Kind.MEMBER
                && !place.path()
                        .lastStep()
                        .equals(Optional.of(new NumberStep(place.index().getAsInt() + 1)))) {
            throw noSuchPlace(place, "its number in the path is one more than its index");
        }
        return found;
    }

    /**
     * Whether an edit can lead from this place in one version to another place in the other version.
     *
     * @param other the place in the other version
     * @param edit the kind of edit; only {@linkplain EditKind#MOVED moves} can change the holder
     * @return whether both places can hold the same content
     */
    public boolean fits(EditTarget other, EditKind edit) {
        if (kind != other.kind) {
            return false;
        }
        boolean isSameHolder = edit == EditKind.MOVED
                || Holders.keyAt(Places.holder(place)).equals(Holders.keyAt(Places.holder(other.place)));
        return isSameHolder
                && switch (kind) {
                    case ATTRIBUTE, MEMBER -> attribute.equals(other.attribute);
                    case ELEMENT ->
                        attribute
                                        .orElseThrow()
                                        .valueType()
                                        .equals(other.attribute.orElseThrow().valueType())
                                && endsAs(other);
                    case UNKNOWN -> holder == other.holder && endsAs(other);
                };
    }

    private boolean endsAs(EditTarget other) {
        return place.path().lastStep().equals(other.place.path().lastStep());
    }

    /** Whether an edit may say that a content was or is here. */
    boolean takes(Object content) {
        return switch (kind) {
            case ATTRIBUTE -> Contents.fit(attribute.orElseThrow(), content);
            case ELEMENT, MEMBER -> Contents.fitMember(attribute.orElseThrow(), content);
            case UNKNOWN -> Contents.fitUnknown(content);
        };
    }

    private static IllegalArgumentException noSuchPlace(Place place, String why) {
        return new IllegalArgumentException(
                "no edit can be at " + Contents.shown(place.path().toString()) + ": " + why);
    }

    /** Follows a path through the types of the format. */
    private static final class Search {

        private final Place place;
        private final List<Step> steps;
        private TypeDescription type = Strategy.description();
        private int next;

        Search(Place place) {
            this.place = place;
            this.steps = place.path().steps();
        }

        EditTarget find() {
            while (next < steps.size()) {
                Step step = steps.get(next++);
                if (step instanceof UnknownStep unknown && isEnd()) {
                    return unknown(unknown.name());
                }
                if (!(step instanceof AttributeStep named)) {
                    break;
                }
                Attribute attribute = type.attribute(named.name())
                        .orElseThrow(() -> fail(labelOfType() + " has no attribute " + Contents.shown(named.name())));
                if (isEnd()) {
                    return whole(attribute);
                }
                TypeDescription holder = type;
                if (attribute.isList()) {
                    Kind kind = member(attribute);
                    if (isEnd()) {
                        return new EditTarget(place, kind, holder, Optional.of(attribute));
                    }
                }
                enter(attribute);
            }
            throw fail("the path leads nowhere");
        }

        private boolean isEnd() {
            return next == steps.size();
        }

        private void enter(Attribute attribute) {
            type = attribute.valueType().orElseThrow(() -> fail(attribute.name() + " holds no attributes"));
            if (!attribute.isList() && !Holders.isHolder(type)) {
                throw fail(attribute.name() + " changes as a whole");
            }
        }

        private EditTarget unknown(String name) {
            if (type.attribute(name).isPresent()) {
                throw fail(Contents.shown(name) + " is no unknown property of " + labelOfType());
            }
            return new EditTarget(place, Kind.UNKNOWN, type, Optional.empty());
        }

        private String labelOfType() {
            String label = type.label().replace('-', ' ');
            return ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
        }

        private EditTarget whole(Attribute attribute) {
            if (attribute.isList() && !attribute.isSet()) {
                throw fail("the members of a list change one by one");
            }
            if (attribute.valueType().filter(TypeDescription::isSection).isPresent()) {
                throw fail("what a section holds changes one by one");
            }
            if (attribute.isId() && isOfMember()) {
                throw fail("an element is found by its id; remove it, and add it under the other id");
            }
            return new EditTarget(place, Kind.ATTRIBUTE, type, Optional.of(attribute));
        }

        /** Whether the attribute at the end is one of an element that the path names by its id. */
        private boolean isOfMember() {
            return next > 1 && steps.get(next - 2) instanceof MemberStep;
        }

        private Kind member(Attribute list) {
            Step step = steps.get(next++);
            boolean hasIds = list.valueType().flatMap(TypeDescription::id).isPresent();
            if (hasIds && step instanceof MemberStep) {
                return Kind.ELEMENT;
            }
            if (!hasIds && !list.isSet() && step instanceof NumberStep && isEnd()) {
                return Kind.MEMBER;
            }
            throw fail(
                    hasIds
                            ? "a member of " + list.name() + " is named by its id"
                            : list.name() + " has no such member that could change by itself");
        }

        private IllegalArgumentException fail(String why) {
            return noSuchPlace(place, why);
        }
    }
}
