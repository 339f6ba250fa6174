package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Edit.Place;
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
 * A place of which an {@linkplain Edit edit} may speak, checked against the format: what stands there, and what may happen
 * to it by itself.
 *
 * <pre>{@code
 * Edit.Place title = new Edit.Place(ElementPath.parse("actionPlan.actions[register].title"), OptionalInt.empty());
 * EditPlace place = EditPlace.of(title);
 * place.sort();                            // ATTRIBUTE
 * place.sort().kinds();                    // [CHANGED]
 * place.attribute().orElseThrow().kind();  // TEXT
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param place the place
 * @param sort what stands there
 * @param holder the type of the value that has the attribute or the unknown property
 * @param attribute the attribute at which the place is, or in whose list; empty for an unknown property
 */
public record EditPlace(Place place, Sort sort, TypeDescription holder, Optional<Attribute> attribute) {

    /** What stands at a place. */
    public enum Sort {
        /** The content of an attribute as a whole. */
        ATTRIBUTE("an attribute"),
        /** A member of a list that has an id; what it holds changes by edits of its own. */
        ELEMENT("an element"),
        /** A member of a list that has none. */
        MEMBER("a member of a list"),
        /** A property that the type does not know. */
        UNKNOWN("an unknown property");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        /**
         * The name for people.
         *
         * @return such as {@code a member of a list}
         */
        public String label() {
            return label;
        }

        /**
         * What may happen to it by itself.
         *
         * @return an unmodifiable list
         */
        public List<EditKind> kinds() {
            return switch (this) {
                case ATTRIBUTE -> List.of(EditKind.CHANGED);
                case ELEMENT -> List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.MOVED);
                case MEMBER -> List.of(EditKind.values());
                case UNKNOWN -> List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.CHANGED);
            };
        }
    }

    /** Checks that nothing is null. */
    public EditPlace {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(attribute, "attribute");
    }

    /**
     * Checks a place.
     *
     * @param place a place, as it came from a file or from a caller
     * @return the place, and what stands there
     * @throws IllegalArgumentException if no edit can be there: the path leads nowhere, to what changes only as a part of
     *     something larger, or to the id of an element, which is another element under another id; or the index does not
     *     fit it
     */
    public static EditPlace of(Place place) {
        Objects.requireNonNull(place, "place");
        EditPlace found = new Search(place).find();
        boolean isMember = found.sort == Sort.ELEMENT || found.sort == Sort.MEMBER;
        if (isMember != place.index().isPresent()) {
            throw noSuchPlace(place, isMember ? "a member of a list needs its index" : "it has no index");
        }
        if (isMember && place.index().getAsInt() < 0) {
            throw noSuchPlace(place, "an index is 0 or more");
        }
        if (found.sort == Sort.MEMBER
                && !place.path()
                        .lastStep()
                        .equals(Optional.of(new NumberStep(place.index().getAsInt() + 1)))) {
            throw noSuchPlace(place, "its number in the path is one more than its index");
        }
        return found;
    }

    /**
     * Whether what stands here may be what stands at another place in the other version.
     *
     * @param other the other place
     * @param kind what happened; only what {@linkplain EditKind#MOVED moved} may have another holder
     * @return whether an edit of that kind may go from one to the other
     */
    public boolean fits(EditPlace other, EditKind kind) {
        if (sort != other.sort) {
            return false;
        }
        boolean isSameHolder =
                kind == EditKind.MOVED || Holders.keyAt(place.holder()).equals(Holders.keyAt(other.place.holder()));
        return isSameHolder
                && switch (sort) {
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

    private boolean endsAs(EditPlace other) {
        return place.path().lastStep().equals(other.place.path().lastStep());
    }

    /** Whether an edit may say that a content was or is here. */
    boolean takes(Object content) {
        return switch (sort) {
            case ATTRIBUTE -> Contents.fit(attribute.orElseThrow(), content);
            case ELEMENT, MEMBER -> Contents.fitMember(attribute.orElseThrow(), content);
            case UNKNOWN -> Contents.fitUnknown(content);
        };
    }

    private static IllegalArgumentException noSuchPlace(Place place, String why) {
        return new IllegalArgumentException(
                "no edit can be at " + PatchApplier.shown(place.path().toString()) + ": " + why);
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

        EditPlace find() {
            while (next < steps.size()) {
                Step step = steps.get(next++);
                if (step instanceof UnknownStep unknown && isEnd()) {
                    return unknown(unknown.name());
                }
                if (!(step instanceof AttributeStep named)) {
                    break;
                }
                Attribute attribute = type.attribute(named.name())
                        .orElseThrow(
                                () -> fail(labelOfType() + " has no attribute " + PatchApplier.shown(named.name())));
                if (isEnd()) {
                    return whole(attribute);
                }
                TypeDescription holder = type;
                if (attribute.isList()) {
                    Sort sort = member(attribute);
                    if (isEnd()) {
                        return new EditPlace(place, sort, holder, Optional.of(attribute));
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

        private EditPlace unknown(String name) {
            if (type.attribute(name).isPresent()) {
                throw fail(PatchApplier.shown(name) + " is no unknown property of " + labelOfType());
            }
            return new EditPlace(place, Sort.UNKNOWN, type, Optional.empty());
        }

        private String labelOfType() {
            String label = type.label().replace('-', ' ');
            return ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
        }

        private EditPlace whole(Attribute attribute) {
            if (attribute.isList() && !attribute.isSet()) {
                throw fail("the members of a list change one by one");
            }
            if (attribute.valueType().filter(TypeDescription::isSection).isPresent()) {
                throw fail("what a section holds changes one by one");
            }
            if (attribute.isId() && isOfMember()) {
                throw fail("an element is found by its id; remove it, and add it under the other id");
            }
            return new EditPlace(place, Sort.ATTRIBUTE, type, Optional.of(attribute));
        }

        /** Whether the attribute at the end is one of an element that the path names by its id. */
        private boolean isOfMember() {
            return next > 1 && steps.get(next - 2) instanceof MemberStep;
        }

        private Sort member(Attribute list) {
            Step step = steps.get(next++);
            boolean hasIds = list.valueType().flatMap(TypeDescription::id).isPresent();
            if (hasIds && step instanceof MemberStep) {
                return Sort.ELEMENT;
            }
            if (!hasIds && !list.isSet() && step instanceof NumberStep && isEnd()) {
                return Sort.MEMBER;
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
