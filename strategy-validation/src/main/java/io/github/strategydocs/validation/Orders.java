package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Finds out where places come in one document. It serves one run, and remembers what it has met. */
final class Orders {

    /** Longer lists are looked through once, and not again for each finding. */
    private static final int SHORT_LIST = 8;

    /** Where a path comes, and what it leads to, if that can hold anything. */
    private record Met(
            ElementPath path, Order order, @Nullable Object content) {}

    /** The elements that were met, by id: from there on a path is followed anew, since it has few steps more. */
    private final Map<String, Met> elements = new HashMap<>();

    /** The list that was met last: what is reported one after the other mostly stands in one list. */
    private Met last;

    private final IdentityHashMap<List<?>, Map<String, Integer>> positions = new IdentityHashMap<>();
    private final Met root;

    Orders(Described document) {
        this.root = new Met(ElementPath.ROOT, Order.FIRST, document);
        this.last = root;
    }

    Order of(ElementPath path) {
        Optional<ElementPath> parent = path.parent();
        if (parent.isEmpty()) {
            return root.order();
        }
        Met holder = met(parent.get());
        return holder.order().then(position(holder.content(), path.lastStep().orElseThrow()));
    }

    /** Follows a path from the last part of it that is known. */
    private Met met(ElementPath path) {
        Met found = known(path);
        if (found != null) {
            return found;
        }
        Deque<ElementPath> unknown = new ArrayDeque<>();
        ElementPath next = path;
        while (found == null) {
            unknown.push(next);
            next = next.parent().orElseThrow();
            found = known(next);
        }
        while (!unknown.isEmpty()) {
            found = follow(found, unknown.pop());
        }
        return found;
    }

    @Nullable
    @SuppressWarnings("ReferenceEquality") // paths share their beginnings; another that is equal is followed anew
    private Met known(ElementPath path) {
        if (path == last.path()) {
            return last;
        }
        if (path.isRoot()) {
            return root;
        }
        Met met = path.lastStep().orElseThrow() instanceof MemberStep member ? elements.get(member.id()) : null;
        return met != null && SamePath.is(met.path(), path) ? met : null;
    }

    private Met follow(Met holder, ElementPath path) {
        Step step = path.lastStep().orElseThrow();
        int position = position(holder.content(), step);
        Met met = new Met(path, holder.order().then(position), content(holder.content(), step, position));
        if (step instanceof MemberStep member) {
            elements.put(member.id(), met);
        } else {
            last = met;
        }
        return met;
    }

    @Nullable
    private static Object content(@Nullable Object holder, Step step, int position) {
        if (holder instanceof List<?> list) {
            return position < list.size() ? list.get(position) : null;
        }
        if (holder instanceof Described value && step instanceof AttributeStep attribute) {
            Optional<Attribute> known = value.typeDescription().attribute(attribute.name());
            return known.isPresent() ? known.get().valueIn(value).orElse(null) : null;
        }
        return null;
    }

    private int position(@Nullable Object holder, Step step) {
        if (step instanceof AttributeStep attribute && holder instanceof Described value) {
            Optional<Attribute> known = value.typeDescription().attribute(attribute.name());
            return known.isPresent() ? known.get().index() : Integer.MAX_VALUE;
        }
        if (step instanceof NumberStep number) {
            return number.number() - 1;
        }
        if (step instanceof MemberStep member && holder instanceof List<?> list) {
            return list.size() <= SHORT_LIST ? search(list, member.id()) : lookUp(list, member.id());
        }
        return Integer.MAX_VALUE; // unknown properties come last
    }

    private static int search(List<?> list, String id) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i) instanceof Element element && element.id().equals(id)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private int lookUp(List<?> list, String id) {
        Map<String, Integer> byId = positions.get(list);
        if (byId == null) {
            byId = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Element element) {
                    byId.put(element.id(), i);
                }
            }
            positions.put(list, byId);
        }
        return byId.getOrDefault(id, Integer.MAX_VALUE);
    }
}
