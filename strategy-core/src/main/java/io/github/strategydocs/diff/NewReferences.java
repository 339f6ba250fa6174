package io.github.strategydocs.diff;

import io.github.strategydocs.diff.MergeNode.Occurrence;
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

    private final Side side;
    private final Set<String> targets;
    /** The attributes of each type in whose content references stand. */
    private final Map<TypeDescription, List<Attribute>> ways = new HashMap<>();

    /**
     * The new references of a side.
     *
     * @param targets the ids that are looked for
     */
    NewReferences(Side side, Set<String> targets) {
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
                        && !references(attribute, members(content)).isEmpty()) {
                    found.addAll(
                            newIn(attribute, contentIn(before, attribute), content, node.original(side.opposite())));
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
        if (Differ.areEqual(attribute, before, now)) {
            return Set.of();
        }
        Map<Object, Integer> known = Differ.counts(members(before));
        List<?> fresh = members(now).stream()
                .filter(member -> known.merge(member, -1, Integer::sum) < 0)
                .toList();
        Set<String> found = references(attribute, fresh);
        found.removeAll(references(attribute, members(contentIn(elsewhere, attribute))));
        return found;
    }

    private static List<?> members(@Nullable Object content) {
        return content == null ? List.of() : content instanceof List<?> list ? list : List.of(content);
    }

    private Set<String> references(Attribute attribute, List<?> members) {
        Set<String> found = new HashSet<>();
        collect(attribute, members, found);
        return found;
    }

    /** Types nest to a fixed depth, so that recursion is safe. */
    private void collect(Attribute attribute, List<?> members, Set<String> found) {
        for (Object member : members) {
            if (attribute.kind() == Kind.REFERENCE) {
                if (targets.contains(member)) {
                    found.add((String) member);
                }
            } else {
                Described value = (Described) member;
                TypeBinding type = (TypeBinding) value.typeDescription();
                for (Attribute nested : waysOf(type)) {
                    collect(nested, members(type.get(value, nested.index())), found);
                }
            }
        }
    }
}
