package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The elements that say nothing a strategy could hold: noted with their place among their like, and put back there. */
final class Asides {

    private static final String NOTE = "Aside";
    private static final String AT = "at";

    private final List<JsonValue> kept = new ArrayList<>();

    /** An element, and its place among those of its name. */
    private record Aside(int at, Node node) {}

    /** The children of a name that say something; the others are kept. */
    List<Node> sort(Node parent, String name, Predicate<Node> isAside) {
        List<Node> others = new ArrayList<>();
        int at = 0;
        for (Node child : parent.all(name)) {
            if (isAside.test(child)) {
                kept.add(JsonObject.of(AT, JsonValue.of(at)).with(name, RawXml.toJson(child)));
            } else {
                others.add(child);
            }
            at++;
        }
        return others;
    }

    List<Node> sort(Node parent, String name) {
        return sort(parent, name, Blanks::saysNothing);
    }

    void note(Notes notes) {
        if (!kept.isEmpty()) {
            notes.put(NOTE, JsonValue.of(kept));
        }
    }

    /** Puts back what was kept, where it stood. */
    static void restore(Node parent, Notes notes, String name, Predicate<Node> isAside) {
        List<Aside> asides = new ArrayList<>();
        for (JsonValue item : notes.items(NOTE)) {
            if (item instanceof JsonObject object
                    && object.get(AT).orElse(JsonValue.NULL) instanceof JsonNumber at
                    && object.get(name).isPresent()) {
                RawXml.toNode(name, object.get(name).get())
                        .filter(isAside)
                        .ifPresent(node -> asides.add(new Aside(placeOf(at), node)));
            }
        }
        if (!asides.isEmpty()) {
            asides.sort(Comparator.comparingInt(Aside::at));
            insert(parent, name, asides);
        }
    }

    static void restore(Node parent, Notes notes, String name) {
        restore(parent, notes, name, Blanks::saysNothing);
    }

    private static int placeOf(JsonNumber at) {
        return at.number().toBigDecimal().intValue();
    }

    private static void insert(Node parent, String name, List<Aside> asides) {
        List<Node> children = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (Node child : parent.children()) {
            if (child.name().equals(name)) {
                while (next < asides.size() && asides.get(next).at() <= at) {
                    children.add(asides.get(next).node());
                    next++;
                    at++;
                }
                at++;
            }
            children.add(child);
        }
        asides.subList(next, asides.size()).forEach(aside -> children.add(aside.node()));
        parent.replaceChildren(children);
    }
}
