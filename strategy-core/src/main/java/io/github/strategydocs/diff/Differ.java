package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.match.ElementMatcher;
import io.github.strategydocs.diff.internal.match.ListMatching;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Compares two documents. It walks both at once, from the top; what is the same object in both is not walked. An element
 * that has no partner in its list waits among the {@link Strays} until it is known whether it stands elsewhere. Types
 * nest to a fixed depth, so that recursion is safe.
 */
@SuppressWarnings("ReferenceEquality") // what is the same object need not be walked
final class Differ {

    private final List<Edit> edits = new ArrayList<>();
    private final Strays strays = new Strays();

    private Differ() {}

    static List<Edit> compare(Strategy before, Strategy after) {
        Differ differ = new Differ();
        differ.compareHolders(before, ElementPath.ROOT, after, ElementPath.ROOT);
        differ.strays.pairUp(differ);
        differ.strays.reportRest(differ.edits);
        return EditOrder.sort(differ.edits);
    }

    /** An element that moved to another parent: says so, and compares what it holds. */
    void compareMoved(Strays.Stray before, Strays.Stray after) {
        edits.add(Edit.moved(after.list(), before.place(), after.place(), null, null));
        compareHolders(before.element(), before.path(), after.element(), after.path());
    }

    void compareHolders(Described before, ElementPath from, Described after, ElementPath to) {
        if (before == after) {
            return;
        }
        TypeBinding type = (TypeBinding) before.typeDescription();
        Object[] mine = type.contents(before);
        Object[] theirs = type.contents(after);
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] != theirs[i]) {
                compareContents(type.attributes().get(i), mine[i], from, theirs[i], to);
            }
        }
        if (!before.unknownProperties().equals(after.unknownProperties())) {
            compareUnknown(before.unknownProperties(), from, after.unknownProperties(), to);
        }
    }

    private void compareContents(
            Attribute attribute, @Nullable Object one, ElementPath from, @Nullable Object other, ElementPath to) {
        if (attribute.kind() == Kind.VALUE) {
            TypeDescription type = attribute.valueType().orElseThrow();
            if (attribute.isList()) {
                compareLists(attribute, AttributeContents.listOf(one), from, AttributeContents.listOf(other), to);
                return;
            }
            if (type.isSection() || (one != null && other != null && !one.equals(other) && Holders.isHolder(type))) {
                ElementPath path = from.attribute(attribute.name());
                compareHolders(
                        one == null ? Holders.empty(type) : (Described) one,
                        path,
                        other == null ? Holders.empty(type) : (Described) other,
                        from == to ? path : to.attribute(attribute.name()));
                return;
            }
        } else if (attribute.isList() && !attribute.isSet()) {
            compareMembers(attribute, AttributeContents.listOf(one), from, AttributeContents.listOf(other), to);
            return;
        }
        if (!AttributeContents.areEqual(attribute, one, other)) {
            edits.add(Edit.changed(
                    attribute,
                    Place.of(from.attribute(attribute.name())),
                    Place.of(to.attribute(attribute.name())),
                    AttributeContents.absentIfEmpty(one),
                    AttributeContents.absentIfEmpty(other)));
        }
    }

    private void compareLists(Attribute list, List<?> before, ElementPath from, List<?> after, ElementPath to) {
        if (list.valueType().orElseThrow().id().isPresent()) {
            ElementPath path = from.attribute(list.name());
            compareElements(list, before, path, after, from == to ? path : to.attribute(list.name()));
        } else {
            compareMembers(list, before, from, after, to);
        }
    }

    private void compareElements(Attribute list, List<?> before, ElementPath from, List<?> after, ElementPath to) {
        ElementMatcher matcher = ElementMatcher.of(list.valueType().orElseThrow());
        int[] sources = matcher.match(before, after);
        ListMatching matching = ListMatching.of(sources, before.size());
        int[] targets = matching.targets();
        for (int i = 0; i < targets.length; i++) {
            if (targets[i] == ListMatching.NONE) {
                strays.addBefore(list, (Described) before.get(i), from, i);
            }
        }
        for (int i = 0; i < matching.sizeAfter(); i++) {
            Described element = (Described) after.get(i);
            int source = matching.source(i);
            if (source == ListMatching.NONE) {
                strays.addAfter(list, element, to, i);
                continue;
            }
            Described partner = (Described) before.get(source);
            if (partner == element && !matching.isMoved(i)) {
                continue;
            }
            String id = matcher.idOf(element);
            ElementPath pathBefore = from.member(id);
            ElementPath pathAfter = from == to ? pathBefore : to.member(id);
            if (matching.isMoved(i)) {
                edits.add(Edit.moved(list, Place.of(pathBefore, source), Place.of(pathAfter, i), null, null));
            }
            compareHolders(partner, pathBefore, element, pathAfter);
        }
    }

    private void compareMembers(Attribute list, List<?> before, ElementPath from, List<?> after, ElementPath to) {
        if (before.equals(after)) {
            return;
        }
        ElementPath listBefore = from.attribute(list.name());
        ElementPath listAfter = to.attribute(list.name());
        ListMatching matching = ListMatching.of(before, after);
        int[] targets = matching.targets();
        for (int i = 0; i < targets.length; i++) {
            if (targets[i] == ListMatching.NONE) {
                edits.add(Edit.removed(list, Place.of(listBefore.member(i + 1), i), before.get(i)));
            }
        }
        for (int i = 0; i < matching.sizeAfter(); i++) {
            Object member = after.get(i);
            int source = matching.source(i);
            Place place = Place.of(listAfter.member(i + 1), i);
            if (source == ListMatching.NONE) {
                edits.add(Edit.added(list, place, member));
                continue;
            }
            Object partner = before.get(source);
            Place placeBefore = Place.of(listBefore.member(source + 1), source);
            if (matching.isMoved(i)) {
                edits.add(Edit.moved(list, placeBefore, place, partner, member));
            }
            if (!partner.equals(member)) {
                edits.add(Edit.changed(list, placeBefore, place, partner, member));
            }
        }
    }

    private void compareUnknown(JsonObject before, ElementPath from, JsonObject after, ElementPath to) {
        for (Map.Entry<String, JsonValue> property : before.members().entrySet()) {
            String name = property.getKey();
            JsonValue now = after.get(name).orElse(null);
            if (now == null) {
                edits.add(Edit.removed(null, Place.of(from.unknown(name)), property.getValue()));
            } else if (!now.equals(property.getValue())) {
                edits.add(Edit.changed(
                        null, Place.of(from.unknown(name)), Place.of(to.unknown(name)), property.getValue(), now));
            }
        }
        for (Map.Entry<String, JsonValue> property : after.members().entrySet()) {
            if (before.get(property.getKey()).isEmpty()) {
                edits.add(Edit.added(null, Place.of(to.unknown(property.getKey())), property.getValue()));
            }
        }
    }
}
