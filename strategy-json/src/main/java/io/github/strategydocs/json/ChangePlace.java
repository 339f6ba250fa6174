package io.github.strategydocs.json;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place of which a change speaks, checked against the format.
 *
 * @param place the place
 * @param sort what may stand there
 * @param holder the type of the value that has the attribute or the unknown property
 * @param attribute the attribute at which the place is, or in whose list; empty for an unknown property
 */
record ChangePlace(Place place, Sort sort, TypeDescription holder, Optional<Attribute> attribute) {

    /** What stands at a place, which says what may happen there. */
    enum Sort {
        ATTRIBUTE("an attribute"),
        ELEMENT("an element"),
        MEMBER("a member of a list"),
        UNKNOWN("an unknown property");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** What may happen to it by itself: what an element holds changes, for instance, and not the element. */
        List<EditKind> kinds() {
            return switch (this) {
                case ATTRIBUTE -> List.of(EditKind.CHANGED);
                case ELEMENT -> List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.MOVED);
                case MEMBER -> List.of(EditKind.values());
                case UNKNOWN -> List.of(EditKind.ADDED, EditKind.REMOVED, EditKind.CHANGED);
            };
        }
    }

    /**
     * Checks a place.
     *
     * @throws PatchFailure if the format has no such place
     */
    static ChangePlace of(ElementPath path, OptionalInt index) {
        ChangePlace found = new Search(new Place(path, index)).find();
        boolean isMember = found.sort == Sort.ELEMENT || found.sort == Sort.MEMBER;
        if (isMember != index.isPresent()) {
            throw noSuchPlace(path, isMember ? "a member of a list needs its index" : "it has no index");
        }
        if (found.sort == Sort.MEMBER && !path.lastStep().equals(Optional.of(new NumberStep(index.getAsInt() + 1)))) {
            throw noSuchPlace(path, "its number in the path is one more than its index");
        }
        return found;
    }

    /** Whether what stands here can be what stands at the other place, in the other version. */
    boolean fits(ChangePlace other) {
        if (sort != other.sort) {
            return false;
        }
        return switch (sort) {
            case ATTRIBUTE, MEMBER -> attribute.equals(other.attribute);
            case ELEMENT ->
                attribute.get().valueType().equals(other.attribute.orElseThrow().valueType()) && endsAs(other);
            case UNKNOWN -> holder == other.holder && endsAs(other);
        };
    }

    private boolean endsAs(ChangePlace other) {
        return place.path().lastStep().equals(other.place.path().lastStep());
    }

    private static PatchFailure noSuchPlace(ElementPath path, String why) {
        return new PatchFailure(
                ProblemCode.NO_SUCH_PLACE, "no change can be at " + Tokens.quote(path.toString()) + ": " + why);
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

        ChangePlace find() {
            while (next < steps.size()) {
                Step step = steps.get(next++);
                if (step instanceof UnknownStep unknown && isEnd()) {
                    return unknown(unknown.name());
                }
                if (!(step instanceof AttributeStep named)) {
                    break;
                }
                Attribute attribute = attribute(named.name());
                if (isEnd()) {
                    return whole(attribute);
                }
                TypeDescription holder = type;
                if (attribute.isList()) {
                    Sort sort = member(attribute);
                    if (isEnd()) {
                        return new ChangePlace(place, sort, holder, Optional.of(attribute));
                    }
                }
                type = attribute.valueType().orElseThrow(() -> fail(attribute.name() + " holds no attributes"));
            }
            throw fail("the path leads nowhere");
        }

        private boolean isEnd() {
            return next == steps.size();
        }

        private ChangePlace unknown(String name) {
            if (type.attribute(name).isPresent()) {
                throw fail(Tokens.quote(name) + " is no unknown property of " + labelOfType());
            }
            return new ChangePlace(place, Sort.UNKNOWN, type, Optional.empty());
        }

        private Attribute attribute(String name) {
            return type.attribute(name).orElseThrow(() -> {
                List<String> known =
                        type.attributes().stream().map(Attribute::name).toList();
                return fail(labelOfType() + " has no attribute " + Tokens.quote(name)
                        + Suggestion.forWord(name, known)
                                .map(hint -> "; " + hint)
                                .orElse(""));
            });
        }

        private String labelOfType() {
            return Tokens.withArticle(type.label().replace('-', ' '));
        }

        private ChangePlace whole(Attribute attribute) {
            if (attribute.isList() && !attribute.isSet()) {
                throw fail("the members of a list change one by one");
            }
            if (attribute.valueType().filter(TypeDescription::isSection).isPresent()) {
                throw fail("what a section holds changes one by one");
            }
            return new ChangePlace(place, Sort.ATTRIBUTE, type, Optional.of(attribute));
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

        private PatchFailure fail(String why) {
            return noSuchPlace(place.path(), why);
        }
    }
}
