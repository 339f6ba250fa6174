package io.github.strategydocs.diff.internal.merge;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.list.ElementListMerge;
import io.github.strategydocs.diff.internal.merge.list.OrderMerge;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Builds the result, from the outside in, when it is known what stands where. What is as in one of the versions is the
 * same object as there. Types nest to a fixed depth, so that recursion is safe.
 */
@SuppressWarnings("ReferenceEquality") // what is the same object need not be merged or made anew
final class MergeBuilder {

    private final MergeNodes nodes;
    private final AttributeMerge attributes;
    private final ElementListMerge lists;

    MergeBuilder(MergeNodes nodes, ConflictLog log, Set<ElementPath> broken, Guards guards) {
        this.nodes = nodes;
        this.attributes = new AttributeMerge(nodes, log, broken, guards);
        this.lists = new ElementListMerge(nodes, new OrderMerge(log));
    }

    Strategy build() {
        return (Strategy) build(nodes.root());
    }

    private Described build(MergeNode node) {
        if (node.substitute().isPresent()) {
            return node.substitute().get();
        }
        TypeBinding type = (TypeBinding) node.type();
        Versions<Object[]> contents =
                new Versions<>(contentsIn(node, Side.BASE), contentsIn(node, Side.OURS), contentsIn(node, Side.THEIRS));
        Object[] merged = new Object[type.attributes().size()];
        for (Attribute attribute : type.attributes()) {
            Versions<Object> three = new Versions<>(
                    at(contents.base(), attribute), at(contents.ours(), attribute), at(contents.theirs(), attribute));
            merged[attribute.index()] = merge(node, attribute, three);
        }
        Versions<JsonObject> properties =
                new Versions<>(unknownIn(node, Side.BASE), unknownIn(node, Side.OURS), unknownIn(node, Side.THEIRS));
        JsonObject unknown = attributes.mergeUnknown(node, properties);
        for (Side side : Side.values()) {
            Occurrence occurrence = node.in(side);
            if (occurrence != null
                    && areSame(contents.in(side), merged)
                    && unknown == occurrence.value().unknownProperties()) {
                return occurrence.value();
            }
        }
        return type.of(merged, unknown);
    }

    @Nullable
    private static Object[] contentsIn(MergeNode node, Side side) {
        Occurrence occurrence = node.in(side);
        return occurrence == null ? null : ((TypeBinding) node.type()).contents(occurrence.value());
    }

    @Nullable
    private static JsonObject unknownIn(MergeNode node, Side side) {
        Occurrence occurrence = node.in(side);
        return occurrence == null ? null : occurrence.value().unknownProperties();
    }

    @Nullable
    private static Object at(@Nullable Object[] contents, Attribute attribute) {
        return contents == null ? null : contents[attribute.index()];
    }

    private static boolean areSame(@Nullable Object[] contents, Object[] merged) {
        if (contents == null) {
            return false;
        }
        for (int i = 0; i < merged.length; i++) {
            if (contents[i] != merged[i]) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    private Object merge(MergeNode node, Attribute attribute, Versions<Object> contents) {
        Object base = contents.base();
        boolean isUntouched = base == contents.ours() && base == contents.theirs();
        if (!MergeNode.isNode(attribute)) {
            return isUntouched ? base : attributes.merge(node, attribute, contents);
        }
        if ((isUntouched && !node.isRewritten()) || node.isLeft(attribute)) {
            return base;
        }
        if (attribute.isList()) {
            return mergeElements(node, attribute, contents);
        }
        TypeDescription section = attribute.valueType().orElseThrow();
        MergeNode nested = nodes.find(section, attribute.name());
        return nested == null ? base : build(nested);
    }

    private List<?> mergeElements(MergeNode node, Attribute list, Versions<Object> contents) {
        Versions<List<?>> three = new Versions<>(
                AttributeContents.listOf(contents.base()),
                AttributeContents.listOf(contents.ours()),
                AttributeContents.listOf(contents.theirs()));
        List<?> merged = lists.merge(node, list, three, this::build);
        for (Side side : Side.values()) {
            if (haveSameMembers(AttributeContents.listOf(three.in(side)), merged)) {
                return AttributeContents.listOf(three.in(side));
            }
        }
        return merged;
    }

    private static boolean haveSameMembers(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
