package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the circles of parts, members or dependencies that are in the result and in none of the three versions. */
final class ReferenceCycles {

    private static final Set<String> RELATIONS = Set.of("partOf", "members", "dependsOn");

    private final MergeNodes nodes;
    private final Versions<Strategy> documents;

    ReferenceCycles(MergeNodes nodes, Versions<Strategy> documents) {
        this.nodes = nodes;
        this.documents = documents;
    }

    /** Whether elements of one type refer to each other by an attribute in a way that must not be circular. */
    static boolean isRelation(Attribute attribute) {
        return attribute.kind() == Kind.REFERENCE && RELATIONS.contains(attribute.name());
    }

    /** The paths of the attributes that make circles, and differ from base. */
    Set<ElementPath> find(Strategy result) {
        Set<ElementPath> found = new HashSet<>();
        for (String relation : RELATIONS) {
            if (isChanged(relation)) {
                find(relation, result, found);
            }
        }
        return found;
    }

    /** Whether an element that may be in the result says something else than in base. */
    private boolean isChanged(String relation) {
        for (MergeNode node : nodes.all()) {
            Optional<Attribute> attribute = node.type().attribute(relation);
            if (attribute.isPresent()) {
                Object base = contentIn(node, Side.BASE, attribute.get());
                if (!Differ.areEqual(attribute.get(), base, contentIn(node, Side.OURS, attribute.get()))
                        || !Differ.areEqual(attribute.get(), base, contentIn(node, Side.THEIRS, attribute.get()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Object contentIn(MergeNode node, Side side, Attribute attribute) {
        Described value = node.values().in(side);
        return value == null ? List.of() : attribute.valueIn(value).orElse(List.of());
    }

    private void find(String relation, Strategy result, Set<ElementPath> found) {
        Map<String, Set<String>> edges = edges(relation, result);
        Map<String, Integer> components = CircularGroups.of(edges);
        if (components.isEmpty()) {
            return;
        }
        Map<String, Set<String>> known = edges(relation, Objects.requireNonNull(documents.base()));
        List<Map<String, Integer>> versions = List.of(
                CircularGroups.of(known),
                CircularGroups.of(edges(relation, Objects.requireNonNull(documents.ours()))),
                CircularGroups.of(edges(relation, Objects.requireNonNull(documents.theirs()))));
        groups(components).forEach(group -> {
            if (versions.stream().noneMatch(version -> isOneGroup(group, version))) {
                for (String id : group) {
                    if (edges.getOrDefault(id, Set.of()).stream()
                            .anyMatch(target -> group.contains(target)
                                    && !known.getOrDefault(id, Set.of()).contains(target))) {
                        addPath(id, relation, found);
                    }
                }
            }
        });
    }

    private static List<Set<String>> groups(Map<String, Integer> components) {
        Map<Integer, Set<String>> groups = new LinkedHashMap<>();
        components.forEach((id, component) ->
                groups.computeIfAbsent(component, none -> new HashSet<>()).add(id));
        return List.copyOf(groups.values());
    }

    private static boolean isOneGroup(Set<String> ids, Map<String, Integer> components) {
        Set<Integer> found = new HashSet<>();
        for (String id : ids) {
            Integer component = components.get(id);
            if (component == null) {
                return false;
            }
            found.add(component);
        }
        return found.size() == 1;
    }

    private void addPath(String id, String relation, Set<ElementPath> found) {
        for (MergeNode node : nodes.of(id)) {
            if (node.place() != null && node.type().attribute(relation).isPresent()) {
                found.add(node.path().attribute(relation));
            }
        }
    }

    private static Map<String, Set<String>> edges(String relation, Strategy document) {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        Map<String, Described> known = new HashMap<>();
        for (Use use : document.index().references()) {
            if (use.attribute().name().equals(relation)) {
                Described target = known.computeIfAbsent(
                        use.text(), id -> document.index().find(id).orElse(null));
                Optional<String> id = use.holder().typeDescription().idOf(use.holder());
                if (id.isPresent()
                        && target != null
                        && target.typeDescription() == use.holder().typeDescription()) {
                    edges.computeIfAbsent(id.get(), none -> new HashSet<>()).add(use.text());
                }
            }
        }
        return edges;
    }
}
