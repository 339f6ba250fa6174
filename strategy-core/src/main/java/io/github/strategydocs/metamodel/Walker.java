package io.github.strategydocs.metamodel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Visits every described value of a document in the order of the format, each before the values in it.
 *
 * <pre>{@code
 * Walker.walk(strategy, (path, value) -> System.out.println(path + ": " + value.typeDescription().label()));
 * }</pre>
 */
public final class Walker {

    private Walker() {}

    /** Processes each value; implemented by users. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Called for each value.
         *
         * @param path its path
         * @param value the value
         */
        void visit(ElementPath path, Described value);
    }

    /**
     * Visits a value and everything in it.
     *
     * @param root the value to start with; its path is the root
     * @param visitor called for each value
     */
    public static void walk(Described root, Visitor visitor) {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(visitor, "visitor");
        walk(ElementPath.ROOT, root, visitor);
    }

    /** Types nest to a fixed depth, whatever the document says, so that recursion is safe. */
    private static void walk(ElementPath path, Described value, Visitor visitor) {
        visitor.visit(path, value);
        TypeDescription type = value.typeDescription();
        for (Attribute attribute : type.nestedAttributes()) {
            Object content = type.get(value, attribute.index());
            if (content instanceof List<?> members) {
                if (!members.isEmpty()) {
                    walkMembers(path.attribute(attribute.name()), members, visitor);
                }
            } else if (content != null) {
                walk(path.attribute(attribute.name()), (Described) content, visitor);
            }
        }
    }

    private static void walkMembers(ElementPath path, List<?> members, Visitor visitor) {
        int number = 0;
        for (Object member : members) {
            number++;
            walk(memberPath(path, (Described) member, number), (Described) member, visitor);
        }
    }

    private static ElementPath memberPath(ElementPath list, Described member, int number) {
        Optional<String> id = member.typeDescription().idOf(member);
        return id.isPresent() ? list.member(id.get()) : list.member(number);
    }
}
