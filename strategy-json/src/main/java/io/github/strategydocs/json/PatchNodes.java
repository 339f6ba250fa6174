package io.github.strategydocs.json;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The objects of a document while it is being patched, by identity. */
final class PatchNodes {

    private final PatchNode root;
    private final Map<Key, PatchNode> elements = new HashMap<>();

    /** An id may go with an element of one type and come with one of another. */
    private record Key(TypeDescription type, String id) {}

    PatchNodes(Strategy before) {
        root = PatchNode.root(before);
        addElementsIn(root, before);
    }

    PatchNode root() {
        return root;
    }

    /** Notes an element that is to come, and all that it holds. */
    PatchNode add(Described element) {
        PatchNode node = PatchNode.member(element);
        elements.put(keyOf(element), node);
        addElementsIn(node, element);
        return node;
    }

    private static Key keyOf(Described element) {
        TypeDescription type = element.typeDescription();
        return new Key(type, type.idOf(element).orElseThrow());
    }

    private void addElementsIn(PatchNode holder, Described value) {
        for (Attribute way : value.typeDescription().waysToIds()) {
            Object content = way.valueIn(value).orElse(null);
            if (content instanceof List<?> members) {
                PatchList list = holder.list(way);
                for (int i = 0; i < members.size(); i++) {
                    add((Described) members.get(i)).beginAt(list, i);
                }
            } else if (content != null) {
                addElementsIn(holder.part(way), (Described) content);
            }
        }
    }

    /** The object to which a path leads, in the version before or after. */
    PatchNode at(ElementPath path) {
        PatchNode node = root;
        TypeDescription type = root.type();
        for (Step step : path.steps()) {
            if (step instanceof AttributeStep next) {
                Attribute attribute = type.attribute(next.name()).orElseThrow();
                type = attribute.valueType().orElseThrow();
                node = attribute.isList() ? node : node.part(attribute);
            } else {
                String id = ((MemberStep) step).id();
                node = Objects.requireNonNull(elements.get(new Key(type, id)), id);
            }
        }
        return node;
    }

    /** The list of which something is, or is to be, a member. */
    PatchList listAt(Place place) {
        ElementPath path = place.path().parent().orElseThrow();
        PatchNode holder = at(path.parent().orElseThrow());
        AttributeStep step = (AttributeStep) path.lastStep().orElseThrow();
        return holder.list(holder.type().attribute(step.name()).orElseThrow());
    }
}
