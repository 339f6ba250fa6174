package io.github.strategydocs.metamodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/** What it means for two described values of one type to be equal. Types nest to a fixed depth, so recursion is safe. */
final class Comparison {

    private Comparison() {}

    static boolean equal(Described one, Described other) {
        TypeDescription type = one.typeDescription();
        int count = type.attributes().size();
        for (int i = 0; i < count; i++) {
            Object mine = type.get(one, i);
            Object theirs = type.get(other, i);
            if (mine != theirs && !equal(type.attributes().get(i), mine, theirs)) {
                return false;
            }
        }
        return one.unknownProperties().equals(other.unknownProperties());
    }

    private static boolean equal(Attribute attribute, @Nullable Object one, @Nullable Object other) {
        if (attribute.isSet() && one instanceof List<?> mine && other instanceof List<?> theirs) {
            return mine.size() == theirs.size()
                    && (mine.equals(theirs) || counts(mine).equals(counts(theirs)));
        }
        return Objects.equals(one, other);
    }

    private static Map<Object, Integer> counts(List<?> members) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Object member : members) {
            counts.merge(member, 1, Integer::sum);
        }
        return counts;
    }

    static int hash(Described value) {
        TypeDescription type = value.typeDescription();
        int hash = type.name().hashCode();
        for (Attribute attribute : type.attributes()) {
            hash = 31 * hash + hash(attribute, type.get(value, attribute.index()));
        }
        return 31 * hash + value.unknownProperties().hashCode();
    }

    private static int hash(Attribute attribute, @Nullable Object content) {
        if (attribute.isSet() && content instanceof List<?> members) {
            int sum = 0;
            for (Object member : members) {
                sum += hash(member);
            }
            return sum;
        }
        return content instanceof List<?> || content == null ? Objects.hashCode(content) : hash(content);
    }

    /** Constants are hashed by position: their own hash code differs from one run of the program to the next. */
    @SuppressWarnings("EnumOrdinal")
    private static int hash(Object content) {
        return content instanceof Enum<?> constant ? constant.ordinal() + 1 : content.hashCode();
    }
}
