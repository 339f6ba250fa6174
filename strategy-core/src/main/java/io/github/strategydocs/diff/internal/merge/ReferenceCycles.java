package io.github.strategydocs.diff.internal.merge;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** Finds the circles of parts, members or dependencies that are in the result and in none of the three versions. */
public final class ReferenceCycles {

    private static final Set<String> RELATIONS = Set.of("partOf", "members", "dependsOn");

    private final MergeNodes nodes;
    private final Versions<Strategy> documents;
    /** The attributes of each type through which elements with a relation can be reached, by relation. */
    private final Map<String, Map<TypeDescription, List<Attribute>>> ways = new HashMap<>();

    ReferenceCycles(MergeNodes nodes, Versions<Strategy> documents) {
        this.nodes = nodes;
        this.documents = documents;
    }

    /** Whether elements of one type refer to each other by an attribute in a way that must not be circular. */
    public static boolean isRelation(Attribute attribute) {
        return attribute.kind() == Kind.REFERENCE && RELATIONS.contains(attribute.name());
    }

    /**
     * The paths of the attributes that make circles, and differ from base.
     *
     * @param isAsSidesSay whether there is no conflict, and none was decided about
     */
    Set<ElementPath> find(Strategy result, boolean isAsSidesSay) {
        Set<ElementPath> found = new HashSet<>();
        for (String relation : RELATIONS) {
            if (isChanged(relation, isAsSidesSay)) {
                find(relation, result, found);
            }
        }
        return found;
    }

    /**
     * Whether there can be a circle that is in no version: where only one side says anything new, and nothing else
     * was decided than to follow the sides, the result is as that side has it.
     */
    private boolean isChanged(String relation, boolean isAsSidesSay) {
        boolean isChangedByOurs = false;
        boolean isChangedByTheirs = false;
        for (MergeNode node : nodes.all()) {
            Optional<Attribute> attribute = node.type().attribute(relation);
            if (attribute.isPresent()) {
                Object base = contentIn(node, Side.BASE, attribute.get());
                isChangedByOurs |=
                        !AttributeContents.areEqual(attribute.get(), base, contentIn(node, Side.OURS, attribute.get()));
                isChangedByTheirs |= !AttributeContents.areEqual(
                        attribute.get(), base, contentIn(node, Side.THEIRS, attribute.get()));
            }
        }
        return isAsSidesSay ? isChangedByOurs && isChangedByTheirs : isChangedByOurs || isChangedByTheirs;
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
        List<Map<String, Integer>> versions = List.of(
                CircularGroups.of(edges(relation, Objects.requireNonNull(documents.base()))),
                CircularGroups.of(edges(relation, Objects.requireNonNull(documents.ours()))),
                CircularGroups.of(edges(relation, Objects.requireNonNull(documents.theirs()))));
        groups(components).forEach(group -> {
            if (versions.stream().noneMatch(version -> isOneGroup(group, version))) {
                for (String id : group) {
                    Set<String> around = new HashSet<>(edges.getOrDefault(id, Set.of()));
                    around.retainAll(group);
                    addPath(id, relation, around, found);
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

    private Set<String> idsInBase(MergeNode node, Attribute attribute) {
        Set<String> ids = new HashSet<>();
        for (Object reference : members(contentIn(node, Side.BASE, attribute))) {
            ids.add(Names.idIn(nodes.document(Side.BASE), (String) reference));
        }
        return ids;
    }

    /** What refers around as in base cannot be mended by going back to base. */
    private void addPath(String id, String relation, Set<String> around, Set<ElementPath> found) {
        for (MergeNode node : nodes.of(id)) {
            Optional<Attribute> attribute = node.type().attribute(relation);
            if (node.place() != null
                    && attribute.isPresent()
                    && !idsInBase(node, attribute.get()).containsAll(around)) {
                found.add(node.path().attribute(relation));
            }
        }
    }

    /** Which elements of a type that has the relation refer to which others of their type that refer on. */
    private Map<String, Set<String>> edges(String relation, Strategy document) {
        Map<TypeDescription, Map<String, List<?>>> targets = new LinkedHashMap<>();
        collect(relation, document, targets);
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        targets.values()
                .forEach(ofType -> ofType.forEach((id, listed) -> {
                    Set<String> onward = new LinkedHashSet<>();
                    for (Object reference : listed) {
                        String target = Names.idIn(document, (String) reference);
                        if (ofType.containsKey(target)) {
                            onward.add(target);
                        }
                    }
                    edges.put(id, onward);
                }));
        return edges;
    }

    /** Types nest to a fixed depth, so that recursion is safe. */
    private void collect(String relation, Described holder, Map<TypeDescription, Map<String, List<?>>> targets) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        if (hasRelation(type, relation)) {
            List<?> listed = members(
                    type.attribute(relation).orElseThrow().valueIn(holder).orElse(null));
            if (!listed.isEmpty()) {
                targets.computeIfAbsent(type, none -> new LinkedHashMap<>())
                        .put(type.idOf(holder).orElseThrow(), listed);
            }
        }
        for (Attribute way : waysOf(type, relation)) {
            for (Object part : members(type.get(holder, way.index()))) {
                collect(relation, (Described) part, targets);
            }
        }
    }

    private List<Attribute> waysOf(TypeDescription type, String relation) {
        return ways.computeIfAbsent(relation, none -> new HashMap<>())
                .computeIfAbsent(
                        type,
                        from -> from.waysToIds().stream()
                                .filter(way -> way.valueType().orElseThrow().reachable().stream()
                                        .anyMatch(reached -> hasRelation(reached, relation)))
                                .toList());
    }

    private static List<?> members(@Nullable Object content) {
        return content == null ? List.of() : content instanceof List<?> list ? list : List.of(content);
    }

    private static boolean hasRelation(TypeDescription type, String relation) {
        return type.id().isPresent()
                && type.attribute(relation).filter(ReferenceCycles::isRelation).isPresent();
    }
}
