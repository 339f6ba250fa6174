package io.github.strategydocs.diff.internal.merge.node;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.match.ElementMatcher;
import io.github.strategydocs.diff.internal.match.ListMatch;
import io.github.strategydocs.diff.internal.match.ListMatching;
import io.github.strategydocs.diff.internal.merge.node.MergeNode.Occurrence;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * What three versions hold, by identity. An element that is equal in all three, with all that it holds, and stands in
 * one and the same list is not among the nodes: nobody changed it, and nobody can have used its id for something else.
 * Types nest to a fixed depth, so that recursion is safe.
 */
public final class MergeNodes {

    /** The nodes of each id, more than one where an id was used for several types. */
    private final Map<String, List<MergeNode>> byId = new LinkedHashMap<>();

    private final List<MergeNode> all = new ArrayList<>();
    private final MergeNode root;

    /** Finds the nodes of three versions. */
    public MergeNodes(Strategy base, Strategy ours, Strategy theirs) {
        root = node(Strategy.description(), Holders.ROOT);
        add(root, base, ours, theirs, null, null);
    }

    /** The document. */
    public MergeNode root() {
        return root;
    }

    /** One of the three versions. */
    public Strategy document(Side side) {
        return (Strategy) root.occurrence(side).value();
    }

    /** All nodes, in the order in which they were found. */
    public List<MergeNode> all() {
        return all;
    }

    /** All nodes, together where they share an id. */
    public Collection<List<MergeNode>> byId() {
        return byId.values();
    }

    /** The nodes of an id or the name of a section, of which there may be none. */
    public List<MergeNode> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The node of an element or a section, or null if it is equal in all versions. */
    @Nullable
    public MergeNode find(TypeDescription type, String id) {
        for (MergeNode node : of(id)) {
            if (node.type() == type) {
                return node;
            }
        }
        return null;
    }

    /** The node of an element, or null if it is equal in all versions. */
    @Nullable
    public MergeNode find(Described element) {
        TypeDescription type = element.typeDescription();
        return find(type, type.idOf(element).orElseThrow());
    }

    private MergeNode node(TypeDescription type, String id) {
        MergeNode known = find(type, id);
        if (known != null) {
            return known;
        }
        MergeNode node = new MergeNode(type, id);
        byId.computeIfAbsent(id, none -> new ArrayList<>(1)).add(node);
        all.add(node);
        return node;
    }

    private void add(
            MergeNode node,
            Described base,
            Described ours,
            Described theirs,
            @Nullable MergeNode holder,
            @Nullable Attribute attribute) {
        node.occurs(Side.BASE, new Occurrence(base, holder, attribute));
        node.occurs(Side.OURS, new Occurrence(ours, holder, attribute));
        node.occurs(Side.THEIRS, new Occurrence(theirs, holder, attribute));
        TypeBinding type = (TypeBinding) node.type();
        for (Attribute nested : type.nestedAttributes()) {
            Object inBase = type.get(base, nested.index());
            Object inOurs = type.get(ours, nested.index());
            Object inTheirs = type.get(theirs, nested.index());
            if (MergeNode.isNode(nested) && !(inBase == inOurs && inBase == inTheirs)) {
                // The lists of an element are short, and few of them are edited; those of a section are seen to one by
                // one.
                if (nested.isList() && !node.isFixed() && areEqual(inBase, inOurs, inTheirs)) {
                    node.leave(nested);
                } else if (nested.isList()) {
                    addLists(
                            node,
                            nested,
                            AttributeContents.listOf(inBase),
                            AttributeContents.listOf(inOurs),
                            AttributeContents.listOf(inTheirs));
                } else {
                    addSections(node, nested, inBase, inOurs, inTheirs);
                }
            }
        }
    }

    private static boolean areEqual(@Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
        return Objects.equals(base, ours) && Objects.equals(base, theirs);
    }

    private void addSections(
            MergeNode holder,
            Attribute attribute,
            @Nullable Object base,
            @Nullable Object ours,
            @Nullable Object theirs) {
        TypeDescription type = attribute.valueType().orElseThrow();
        Described empty = Holders.empty(type);
        add(
                node(type, attribute.name()),
                base == null ? empty : (Described) base,
                ours == null ? empty : (Described) ours,
                theirs == null ? empty : (Described) theirs,
                holder,
                attribute);
    }

    private void addLists(MergeNode holder, Attribute list, List<?> base, List<?> ours, List<?> theirs) {
        TypeDescription type = list.valueType().orElseThrow();
        ListMatch matchOurs = new ListMatch(ElementMatcher.of(type).match(base, ours), base.size());
        ListMatch matchTheirs = new ListMatch(ElementMatcher.of(type).match(base, theirs), base.size());
        MergeNode[] found = new MergeNode[base.size()];
        for (int i = 0; i < base.size(); i++) {
            Described element = (Described) base.get(i);
            int one = matchOurs.target(i);
            int other = matchTheirs.target(i);
            if (one == ListMatching.NONE || other == ListMatching.NONE) {
                found[i] = addAlone(Side.BASE, element, holder, list);
                if (one != ListMatching.NONE) {
                    addAlone(Side.OURS, (Described) ours.get(one), holder, list);
                }
                if (other != ListMatching.NONE) {
                    addAlone(Side.THEIRS, (Described) theirs.get(other), holder, list);
                }
                continue;
            }
            Described inOurs = (Described) ours.get(one);
            Described inTheirs = (Described) theirs.get(other);
            int equal = EqualSides.of(element, inOurs, inTheirs);
            if (equal != EqualSides.BOTH) {
                found[i] = node(type, type.idOf(element).orElseThrow());
                // What is equal is taken to be one object, which nobody need compare again.
                add(
                        found[i],
                        element,
                        (equal & EqualSides.OURS) != 0 ? element : inOurs,
                        (equal & EqualSides.THEIRS) != 0 ? element : inTheirs,
                        holder,
                        list);
            }
        }
        holder.match(list, new MergeNode.Match(matchOurs, matchTheirs, Arrays.asList(found)));
        addNew(Side.OURS, ours, matchOurs, holder, list);
        addNew(Side.THEIRS, theirs, matchTheirs, holder, list);
    }

    private void addNew(Side side, List<?> members, ListMatch match, MergeNode holder, Attribute list) {
        for (int i = 0; i < members.size(); i++) {
            if (match.source(i) == ListMatching.NONE) {
                addAlone(side, (Described) members.get(i), holder, list);
            }
        }
    }

    /** An element that does not stand in one list in all versions, with all that it holds in this one. */
    private MergeNode addAlone(Side side, Described element, MergeNode holder, Attribute list) {
        TypeBinding type = (TypeBinding) element.typeDescription();
        MergeNode node = node(type, type.idOf(element).orElseThrow());
        node.occurs(side, new Occurrence(element, holder, list));
        for (Attribute nested : type.nestedAttributes()) {
            if (MergeNode.isNode(nested)) {
                for (Object part : AttributeContents.listOf(type.get(element, nested.index()))) {
                    addAlone(side, (Described) part, node, nested);
                }
            }
        }
        return node;
    }
}
