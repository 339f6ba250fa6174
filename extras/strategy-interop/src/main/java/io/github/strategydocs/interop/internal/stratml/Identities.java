package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.internal.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of a document that is read: those of its identifiers where these are ids, and ids made from names for all else.
 * Stakeholders have no identifier and stand wherever they matter; those that say the same are one.
 *
 * <p>Of a tree that was just written, each element has the id of what it was written from, so that the two can be compared;
 * the ids that a reader would give instead are told apart.
 */
final class Identities {

    private static final List<String> IDENTIFIED = List.of("Organization", "Goal", "Objective", "PerformanceIndicator");

    private final Slugs slugs = new Slugs();
    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    private final Map<String, String> byIdentifier = new HashMap<>();
    private final Map<Node, String> stakeholders = new LinkedHashMap<>();
    private final Map<String, String> otherIds = new LinkedHashMap<>();

    Identities(Node root) {
        List<Node> elements = new ArrayList<>();
        collect(root, elements);
        elements.forEach(this::takeIdentifier);
        for (Node element : elements) {
            if (element.name().equals("Stakeholder")) {
                stakeholders.computeIfAbsent(element, first -> given(first, slugs.make(nameOf(first), "stakeholder")));
            } else if (!ids.containsKey(element)) {
                ids.put(element, given(element, slugs.make(nameOf(element), wordFor(element))));
            }
        }
        for (Node element : elements) {
            identifierOf(element).ifPresent(text -> byIdentifier.putIfAbsent(text, idOf(element)));
        }
    }

    /** Elements nest as deep as the grammar lets them. */
    private static void collect(Node node, List<Node> elements) {
        for (Node child : node.children()) {
            boolean hasId = IDENTIFIED.contains(child.name())
                    || child.name().equals("Value")
                    || child.name().equals("Stakeholder");
            if (hasId && Blanks.saysNothing(child)) {
                continue;
            }
            if (hasId) {
                elements.add(child);
            }
            collect(child, elements);
        }
    }

    private static Optional<String> identifierOf(Node element) {
        return element.textOf("Identifier").map(Lexical::collapse);
    }

    private void takeIdentifier(Node element) {
        Optional<String> id = identifierOf(element).map(IdentifierNames::decode);
        if (id.isPresent() && IDENTIFIED.contains(element.name()) && slugs.take(id.get())) {
            ids.put(element, given(element, id.get()));
        }
    }

    private String given(Node element, String id) {
        String origin = element.origin().orElse(id);
        if (!origin.equals(id)) {
            otherIds.put(origin, id);
        }
        return origin;
    }

    private static String wordFor(Node element) {
        return switch (element.name()) {
            case "Organization" -> "organisation";
            case "PerformanceIndicator" -> "measure";
            default -> Slugs.slug(element.name());
        };
    }

    private static String nameOf(Node element) {
        String name = element.name().equals("PerformanceIndicator") ? "MeasurementDimension" : "Name";
        return Title.titleOf(element.textOf(name), element.textOf("Description").orElse(""));
    }

    String idOf(Node element) {
        String id = element.name().equals("Stakeholder") ? stakeholders.get(element) : ids.get(element);
        return Optional.ofNullable(id).orElseThrow();
    }

    /** The id that a reader gives to an element, whatever it was written from. */
    String idWhenRead(Node element) {
        String id = idOf(element);
        return otherIds.getOrDefault(id, id);
    }

    /** The ids of the stakeholders that stand in an element, and the stakeholders of the document in all. */
    List<String> idsOf(List<Node> elements) {
        return elements.stream().map(this::idOf).toList();
    }

    /** One element for each stakeholder, in the order in which they first stand. */
    List<Node> stakeholders() {
        return List.copyOf(stakeholders.keySet());
    }

    /** What a reference means: the element of that identifier, or else something elsewhere. */
    String meantBy(String identifier) {
        return byIdentifier.getOrDefault(identifier, identifier);
    }

    /** The ids that a reader gives to what was written from elements with other ids. */
    Map<String, String> otherIds() {
        return otherIds;
    }
}
