package io.github.strategydocs.diff;

import io.github.strategydocs.diff.MergeNode.Occurrence;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.spi.TypeBinding;
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

    private final Set<String> found = new HashSet<>();

    private NewReferences() {}

    static Set<String> in(MergeNode node, Side side) {
        NewReferences references = new NewReferences();
        Occurrence now = node.original(side);
        Occurrence before = node.original(Side.BASE);
        if (now != null && (before == null || now.value() != before.value())) {
            for (Attribute attribute : node.type().attributes()) {
                if (!MergeNode.isNode(attribute)
                        && (attribute.kind() == Kind.REFERENCE || attribute.kind() == Kind.VALUE)) {
                    references.collectNew(
                            attribute,
                            contentIn(before, attribute),
                            contentIn(now, attribute),
                            node.original(side.opposite()));
                }
            }
        }
        return references.found;
    }

    @Nullable
    private static Object contentIn(@Nullable Occurrence occurrence, Attribute attribute) {
        return occurrence == null ? null : ((TypeBinding) attribute.owner()).get(occurrence.value(), attribute.index());
    }

    private void collectNew(
            Attribute attribute, @Nullable Object before, @Nullable Object now, @Nullable Occurrence elsewhere) {
        if (now == null || Differ.areEqual(attribute, before, now)) {
            return;
        }
        Map<Object, Integer> known = Differ.counts(members(before));
        NewReferences fresh = new NewReferences();
        for (Object member : members(now)) {
            if (known.merge(member, -1, Integer::sum) < 0) {
                fresh.collect(attribute, member);
            }
        }
        NewReferences others = new NewReferences();
        if (!fresh.found.isEmpty()) {
            members(contentIn(elsewhere, attribute)).forEach(member -> others.collect(attribute, member));
        }
        fresh.found.removeAll(others.found);
        found.addAll(fresh.found);
    }

    private static List<?> members(@Nullable Object content) {
        return content == null ? List.of() : content instanceof List<?> list ? list : List.of(content);
    }

    /** Types nest to a fixed depth, so that recursion is safe. */
    private void collect(Attribute attribute, Object content) {
        if (attribute.kind() == Kind.REFERENCE) {
            found.add((String) content);
        } else if (attribute.kind() == Kind.VALUE) {
            Described value = (Described) content;
            for (Attribute nested : value.typeDescription().attributes()) {
                nested.valueIn(value).ifPresent(inner -> members(inner).forEach(member -> collect(nested, member)));
            }
        }
    }
}
