package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.content.Parts;
import io.github.strategydocs.diff.internal.merge.ReferenceCycles;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Edits with which two people get into each other's way: they remove, move and fill the same elements, add the same few
 * ids, refer to each other's elements, name others who are accountable, and withhold or disclose what the other writes.
 * One seed gives the same edits on every machine.
 */
final class CollidingEdits {

    private final Random random;
    private final RandomDocuments source;

    CollidingEdits(long seed) {
        this.random = new Random(seed);
        this.source = new RandomDocuments(seed);
    }

    Strategy edit(Strategy before, int times) {
        Strategy edited = before;
        for (int i = 0; i < times; i++) {
            try {
                edited = once(edited);
            } catch (InvalidValueException | IncompleteValueException e) {
                continue; // an id that is there already: another edit is tried instead
            }
        }
        return edited;
    }

    private Strategy once(Strategy before) {
        List<Described> values = new ArrayList<>();
        Walker.walk(before, (path, value) -> values.add(value));
        Described value = pick(values);
        List<Described> elements =
                values.stream().filter(CollidingEdits::isElement).toList();
        if (elements.isEmpty()) {
            return replace(before, value, this::withNewElement);
        }
        Described element = pick(elements);
        return switch (random.nextInt(13)) {
            case 0 -> without(before, element);
            case 1, 2 -> replace(before, value, this::withNewElement);
            case 3 -> move(before, element, values);
            case 4 -> replace(before, value, holder -> withReference(holder, idOf(element)));
            case 5, 6, 7 -> relate(before, elements);
            case 8 -> replace(before, value, this::reversed);
            case 9 -> reassign(before, elements);
            case 10 -> disclose(before, idOf(element));
            default -> replace(before, element, this::withOtherTitle);
        };
    }

    private static boolean isElement(Described value) {
        return value.typeDescription().id().isPresent() && !(value instanceof Strategy);
    }

    private static String idOf(Described element) {
        return element.typeDescription().idOf(element).orElseThrow();
    }

    private <T> T pick(List<T> members) {
        return members.get(random.nextInt(members.size()));
    }

    private static Strategy replace(Strategy before, Described target, UnaryOperator<Described> change) {
        return (Strategy) new Rewriter(value -> Optional.of(value == target ? change.apply(value) : value))
                .rewrite(before)
                .orElseThrow();
    }

    private static Strategy without(Strategy before, Described element) {
        return (Strategy) new Rewriter(value -> value == element ? Optional.empty() : Optional.of(value))
                .rewrite(before)
                .orElseThrow();
    }

    private static List<Attribute> listsOfElements(Described holder) {
        return holder.typeDescription().nestedAttributes().stream()
                .filter(attribute -> attribute.isList()
                        && attribute.valueType().orElseThrow().id().isPresent())
                .toList();
    }

    /** Adds one of a few ids, so that the other side may add it too. */
    private Described withNewElement(Described holder) {
        List<Attribute> lists = listsOfElements(holder);
        if (lists.isEmpty()) {
            return holder;
        }
        Attribute list = pick(lists);
        TypeBinding type = (TypeBinding) list.valueType().orElseThrow();
        Described element =
                random.nextBoolean() ? source.next(type) : new RandomDocuments(random.nextInt(2)).next(type);
        Described named = Parts.without(element, id -> true);
        return withMember(holder, list, type.with(named, type.id().orElseThrow().index(), "new-" + random.nextInt(4)));
    }

    private Described withMember(Described holder, Attribute list, Object member) {
        List<Object> members = new ArrayList<>(members(holder, list));
        members.add(random.nextInt(members.size() + 1), member);
        return with(holder, list, members);
    }

    private Strategy move(Strategy before, Described element, List<Described> values) {
        List<Described> holders = values.stream()
                .filter(holder -> listsOfElements(holder).stream()
                        .anyMatch(list -> list.valueType().orElseThrow() == element.typeDescription()))
                .toList();
        Described holder = pick(holders);
        Strategy rest = (Strategy) new Rewriter(value -> {
                    if (value == element) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            isElement(holder)
                                                    && isElement(value)
                                                    && idOf(holder).equals(idOf(value))
                                            || !isElement(holder) && value.typeDescription() == holder.typeDescription()
                                    ? withMember(value, listFor(value, element), element)
                                    : value);
                })
                .rewrite(before)
                .orElseThrow();
        return rest;
    }

    private Attribute listFor(Described holder, Described element) {
        return pick(listsOfElements(holder).stream()
                .filter(list -> list.valueType().orElseThrow() == element.typeDescription())
                .toList());
    }

    private Described withReference(Described holder, String id) {
        List<Attribute> attributes = holder.typeDescription().attributes().stream()
                .filter(attribute -> attribute.kind() == Kind.REFERENCE)
                .toList();
        if (attributes.isEmpty()) {
            return holder;
        }
        Attribute attribute = pick(attributes);
        return attribute.isList() ? withMember(holder, attribute, id) : with(holder, attribute, id);
    }

    /** Makes one element part of another, or dependent on it. */
    private Strategy relate(Strategy before, List<Described> elements) {
        List<Described> related = elements.stream()
                .filter(element ->
                        element.typeDescription().attributes().stream().anyMatch(ReferenceCycles::isRelation))
                .toList();
        if (related.isEmpty()) {
            return before;
        }
        Described element = pick(related);
        List<Described> targets = related.stream()
                .filter(target -> target.typeDescription() == element.typeDescription())
                .toList();
        Attribute relation = pick(element.typeDescription().attributes().stream()
                .filter(ReferenceCycles::isRelation)
                .toList());
        String id = idOf(pick(targets));
        return replace(
                before,
                element,
                holder -> relation.isList() ? withMember(holder, relation, id) : with(holder, relation, id));
    }

    /** Makes one of a few accountable for an action, in place of whoever is. */
    private Strategy reassign(Strategy before, List<Described> elements) {
        List<Action> actions = elements.stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .toList();
        if (actions.isEmpty()) {
            return before;
        }
        Action action = pick(actions);
        List<Assignment> assignments = new ArrayList<>(action.assignments());
        assignments.removeIf(assignment -> assignment.role() == AssignmentRole.ACCOUNTABLE);
        assignments.add(Assignment.builder()
                .party("party-" + random.nextInt(4))
                .role(AssignmentRole.ACCOUNTABLE)
                .build());
        return replace(before, action, old -> ((Action) old).withAssignments(assignments));
    }

    /** Makes an element public that is internal by what is said of it, or else internal. */
    private static Strategy disclose(Strategy before, String id) {
        List<Disclosure> disclosures = new ArrayList<>(before.disclosures());
        if (!disclosures.removeIf(disclosure -> disclosure.subject().equals(id))) {
            disclosures.add(
                    Disclosure.builder().subject(id).audience(Audience.INTERNAL).build());
        }
        return before.withDisclosures(disclosures);
    }

    private Described reversed(Described holder) {
        List<Attribute> lists = holder.typeDescription().attributes().stream()
                .filter(Attribute::isList)
                .toList();
        if (lists.isEmpty()) {
            return holder;
        }
        Attribute list = pick(lists);
        List<Object> members = new ArrayList<>(members(holder, list));
        if (members.isEmpty()) {
            return holder;
        }
        if (random.nextBoolean()) {
            Collections.reverse(members);
        } else {
            Collections.rotate(members, 1);
        }
        return with(holder, list, members);
    }

    private Described withOtherTitle(Described element) {
        TypeBinding type = (TypeBinding) element.typeDescription();
        if (random.nextBoolean()) {
            return type.of(
                    type.contents(element),
                    JsonObject.of("x-" + random.nextInt(2), source.next().unknownProperties()));
        }
        return type.title()
                .map(title -> with(element, title, "title " + random.nextInt(3)))
                .orElse(element);
    }

    private static List<?> members(Described value, Attribute list) {
        return (List<?>) list.valueIn(value).orElse(List.of());
    }

    private static Described with(Described value, Attribute attribute, Object content) {
        return ((TypeBinding) value.typeDescription()).with(value, attribute.index(), content);
    }
}
