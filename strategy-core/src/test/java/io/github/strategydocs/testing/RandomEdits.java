package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Edits documents at random as people and programs do: reorders lists, moves elements between parents, changes ids, gives two
 * elements each other's ids, adds and removes members, rewrites attributes of all kinds, adds and removes unknown properties. One seed gives the same
 * edits on every machine.
 *
 * <p>Not safe to share between threads.
 */
public final class RandomEdits {

    private final Random random;
    private final RandomDocuments source;

    /** Edits that a seed stands for. */
    public RandomEdits(long seed) {
        this.random = new Random(seed);
        this.source = new RandomDocuments(seed);
    }

    /**
     * Edits a document several times over.
     *
     * @param before any document
     * @param times how many edits are tried; those that could not be made are left out
     */
    public Strategy edit(Strategy before, int times) {
        Strategy edited = before;
        for (int i = 0; i < times; i++) {
            try {
                edited = once(edited);
            } catch (InvalidValueException | IncompleteValueException e) {
                // an id that is there already, or a list that must not be empty: another edit is tried instead
                continue;
            }
        }
        return edited;
    }

    private Strategy once(Strategy before) {
        return switch (random.nextInt(11)) {
            case 0, 1 -> move(before);
            case 2 -> edit(before, this::shuffle);
            case 3 -> edit(before, this::withOtherUnknown);
            case 4 -> edit(before, this::withOtherId);
            case 5, 6 -> edit(before, this::withOtherMembers);
            case 7 -> withIdsSwapped(before);
            default -> edit(before, this::withOtherContent);
        };
    }

    private Strategy edit(Strategy before, UnaryOperator<Described> change) {
        List<Described> values = new ArrayList<>();
        Walker.walk(before, (path, value) -> values.add(value));
        return replace(before, pick(values), change);
    }

    private static Strategy replace(Strategy before, Described target, UnaryOperator<Described> change) {
        return (Strategy) new Rewriter(value -> Optional.of(value == target ? change.apply(value) : value))
                .rewrite(before)
                .orElseThrow();
    }

    private <T> T pick(List<T> members) {
        return members.get(random.nextInt(members.size()));
    }

    private Attribute pickAttribute(Described value) {
        return pick(value.typeDescription().attributes());
    }

    private Described shuffle(Described value) {
        List<Attribute> lists = value.typeDescription().attributes().stream()
                .filter(attribute ->
                        attribute.isList() && attribute.valueIn(value).isPresent())
                .toList();
        if (lists.isEmpty()) {
            return value;
        }
        Attribute list = pick(lists);
        List<?> shuffled = new ArrayList<>(members(value, list));
        Collections.shuffle(shuffled, random);
        return with(value, list, shuffled);
    }

    private Described withOtherUnknown(Described value) {
        JsonObject unknown = value.unknownProperties();
        boolean remove = !unknown.isEmpty() && random.nextBoolean();
        String name = remove || (!unknown.isEmpty() && random.nextBoolean())
                ? pick(List.copyOf(unknown.names()))
                : "x-" + random.nextInt(5);
        JsonObject other = remove ? unknown.without(name) : unknown.with(name, new JsonText("t" + random.nextInt(3)));
        TypeBinding type = (TypeBinding) value.typeDescription();
        return type.of(type.contents(value), other);
    }

    private Described withOtherId(Described value) {
        return value.typeDescription()
                .id()
                .map(id -> with(value, id, "renamed-" + random.nextInt(1000)))
                .orElse(value);
    }

    /** Gives two elements each other's ids, which are often of different types: an id says who, and not what. */
    private Strategy withIdsSwapped(Strategy before) {
        List<Described> elements = elements(before);
        if (elements.isEmpty()) {
            return before;
        }
        Described one = pick(elements);
        Described other = pick(elements);
        return (Strategy) new Rewriter(value -> Optional.of(
                        isSame(value, one)
                                ? withIdOf(value, other)
                                : isSame(value, other) ? withIdOf(value, one) : value))
                .rewrite(before)
                .orElseThrow();
    }

    /** Whether it is the element, be it rewritten inside. */
    private static boolean isSame(Described value, Described element) {
        return value.typeDescription() == element.typeDescription()
                && value.typeDescription()
                        .idOf(value)
                        .equals(element.typeDescription().idOf(element));
    }

    private static Described withIdOf(Described value, Described other) {
        return with(
                value,
                value.typeDescription().id().orElseThrow(),
                other.typeDescription().idOf(other).orElseThrow());
    }

    private static List<Described> elements(Strategy document) {
        List<Described> elements = new ArrayList<>();
        Walker.walk(document, (path, value) -> {
            if (value.typeDescription().id().isPresent() && !(value instanceof Strategy)) {
                elements.add(value);
            }
        });
        return elements;
    }

    private Described withOtherMembers(Described value) {
        List<Attribute> lists = value.typeDescription().attributes().stream()
                .filter(Attribute::isList)
                .toList();
        if (lists.isEmpty()) {
            return value;
        }
        Attribute list = pick(lists);
        List<Object> members = new ArrayList<>(members(value, list));
        List<?> others = members(another(value.typeDescription()), list);
        switch (random.nextInt(4)) {
            case 0 -> others.stream().limit(1).forEach(other -> members.add(random.nextInt(members.size() + 1), other));
            case 1 -> {
                if (!members.isEmpty()) {
                    members.remove(random.nextInt(members.size()));
                }
            }
            case 2 -> {
                if (!members.isEmpty() && !others.isEmpty()) {
                    members.set(random.nextInt(members.size()), others.get(0));
                }
            }
            default -> {
                if (!members.isEmpty() && !hasIds(list)) {
                    members.add(random.nextInt(members.size() + 1), pick(members));
                }
            }
        }
        return with(value, list, members);
    }

    private static boolean hasIds(Attribute list) {
        return list.valueType().flatMap(TypeDescription::id).isPresent();
    }

    private Described withOtherContent(Described value) {
        Attribute attribute = pickAttribute(value);
        if (attribute.isId() && !(value instanceof Strategy)) {
            return value;
        }
        Object content = attribute.valueIn(value).orElse(null);
        if (attribute.kind() == Kind.TEXT
                && !attribute.isList()
                && content instanceof String text
                && random.nextBoolean()) {
            return with(value, attribute, random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text + ".");
        }
        if (!attribute.isMandatory() && random.nextInt(3) == 0) {
            return with(value, attribute, null);
        }
        return attribute
                .valueIn(another(value.typeDescription()))
                .map(other -> with(value, attribute, other))
                .orElse(value);
    }

    private Described another(TypeDescription type) {
        return source.next(type);
    }

    /** Takes an element out of its list and puts it into the same or another list of its type. */
    private Strategy move(Strategy before) {
        List<Described> elements = elements(before);
        if (elements.isEmpty()) {
            return before;
        }
        Described element = pick(elements);
        Strategy rest = (Strategy) new Rewriter(value -> value == element ? Optional.empty() : Optional.of(value))
                .rewrite(before)
                .orElseThrow();
        List<Described> holders = new ArrayList<>();
        Walker.walk(rest, (path, value) -> {
            if (listsFor(value.typeDescription(), element.typeDescription())
                    .findAny()
                    .isPresent()) {
                holders.add(value);
            }
        });
        return holders.isEmpty()
                ? before
                : replace(rest, pick(holders), holder -> {
                    Attribute list = pick(listsFor(holder.typeDescription(), element.typeDescription())
                            .toList());
                    List<Object> members = new ArrayList<>(members(holder, list));
                    members.add(random.nextInt(members.size() + 1), element);
                    return with(holder, list, members);
                });
    }

    private static java.util.stream.Stream<Attribute> listsFor(TypeDescription holder, TypeDescription member) {
        return holder.nestedAttributes().stream()
                .filter(attribute -> attribute.isList() && attribute.valueType().orElseThrow() == member);
    }

    private static List<?> members(Described value, Attribute list) {
        return (List<?>) list.valueIn(value).orElse(List.of());
    }

    private static Described with(Described value, Attribute attribute, Object content) {
        return ((TypeBinding) value.typeDescription()).with(value, attribute.index(), content);
    }
}
