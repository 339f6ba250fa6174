package io.github.strategydocs.diff.internal.content;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The elements that an element holds. Types nest to a fixed depth, so that recursion is safe. */
public final class Parts {

    private Parts() {}

    /** A copy of a value without the elements inside it that are left out, and all that these hold. */
    public static Described without(Described holder, Predicate<String> leftOut) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        Object[] contents = null;
        for (Attribute way : type.waysToIds()) {
            Object content = type.get(holder, way.index());
            Object kept = content instanceof List<?> members
                    ? without(members, leftOut)
                    : content == null ? null : without((Described) content, leftOut);
            if (kept != content) {
                contents = contents == null ? type.contents(holder) : contents;
                contents[way.index()] = kept;
            }
        }
        return contents == null ? holder : type.of(contents, holder.unknownProperties());
    }

    @SuppressWarnings("ReferenceEquality") // the same object is given back where nothing is left out
    private static List<?> without(List<?> members, Predicate<String> leftOut) {
        List<Described> kept = new ArrayList<>(members.size());
        boolean changed = false;
        for (Object each : members) {
            Described member = (Described) each;
            String id = member.typeDescription().idOf(member).orElseThrow();
            if (leftOut.test(id)) {
                changed = true;
                continue;
            }
            Described rest = without(member, leftOut);
            changed |= rest != member;
            kept.add(rest);
        }
        return changed ? kept : members;
    }
}
