package io.github.strategydocs.diff.internal.merge.place;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Sides;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What one side refers to anew in its own words: in content that base does not hold. A reference that the other side has
 * at the same attribute is none of these, for the other side left it there whatever it removed.
 */
@SuppressWarnings("ReferenceEquality") // what is the same object says nothing new
final class NewReferences {

    private final MergeNodes nodes;
    private final Side side;
    private final Set<String> targets;
    /** The attributes of each type in whose content references stand. */
    private final Map<TypeDescription, List<Attribute>> ways = new HashMap<>();

    /**
     * The new references of a side.
     *
     * @param nodes the three versions, each of which says what its references mean
     * @param targets the ids that are looked for
     */
    NewReferences(MergeNodes nodes, Side side, Set<String> targets) {
        this.nodes = nodes;
        this.side = side;
        this.targets = targets;
    }

    /** The ids among those looked for to which the side refers anew in what a node says. */
    Set<String> in(MergeNode node) {
        Set<String> found = new HashSet<>();
        Occurrence now = node.original(side);
        Occurrence before = node.original(Side.BASE);
        if (now != null && (before == null || now.value() != before.value())) {
            for (Attribute attribute : waysOf(node.type())) {
                Object content = contentIn(now, attribute);
                // Few nodes refer to what the other side removed, so that this is asked before what is new.
                if (!MergeNode.isNode(attribute)
                        && !references(side, attribute, members(content)).isEmpty()) {
                    found.addAll(newIn(
                            attribute, contentIn(before, attribute), content, node.original(Sides.opposite(side))));
                }
            }
        }
        return found;
    }

    private List<Attribute> waysOf(TypeDescription type) {
        return ways.computeIfAbsent(
                type,
                each -> each.attributes().stream()
                        .filter(attribute -> !MergeNode.isNode(attribute) && isWay(attribute))
                        .toList());
    }

    private static boolean isWay(Attribute attribute) {
        return attribute.kind() == Kind.REFERENCE
                || attribute.valueType().stream()
                        .flatMap(type -> type.reachable().stream())
                        .flatMap(type -> type.attributes().stream())
                        .anyMatch(nested -> nested.kind() == Kind.REFERENCE);
    }

    @Nullable
    private static Object contentIn(@Nullable Occurrence occurrence, Attribute attribute) {
        return occurrence == null ? null : ((TypeBinding) attribute.owner()).get(occurrence.value(), attribute.index());
    }

    private Set<String> newIn(
            Attribute attribute, @Nullable Object before, @Nullable Object now, @Nullable Occurrence elsewhere) {
        if (AttributeContents.areEqual(attribute, before, now)) {
            return Set.of();
        }
        Map<Object, Integer> known = AttributeContents.counts(members(before));
        List<?> fresh = members(now).stream()
                .filter(member -> known.merge(member, -1, Integer::sum) < 0)
                .toList();
        Set<String> found = references(side, attribute, fresh);
        found.removeAll(references(Sides.opposite(side), attribute, members(contentIn(elsewhere, attribute))));
        return found;
    }

    private static List<?> members(@Nullable Object content) {
        return content == null ? List.of() : content instanceof List<?> list ? list : List.of(content);
    }

    private Set<String> references(Side speaker, Attribute attribute, List<?> members) {
        Set<String> found = new HashSet<>();
        collect(speaker, attribute, members, found);
        return found;
    }

    /** Types nest to a fixed depth, so that recursion is safe. */
    private void collect(Side speaker, Attribute attribute, List<?> members, Set<String> found) {
        for (Object member : members) {
            if (attribute.kind() == Kind.REFERENCE) {
                String id = Names.idIn(nodes.document(speaker), (String) member);
                if (targets.contains(id)) {
                    found.add(id);
                }
            } else {
                Described value = (Described) member;
                TypeBinding type = (TypeBinding) value.typeDescription();
                for (Attribute nested : waysOf(type)) {
                    collect(speaker, nested, members(type.get(value, nested.index())), found);
                }
            }
        }
    }
}
