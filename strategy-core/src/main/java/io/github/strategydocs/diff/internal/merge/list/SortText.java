package io.github.strategydocs.diff.internal.merge.list;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.List;
import java.util.Optional;

/** What members are sorted by that two sides added at one place: the id or the natural key, or all that they say. */
final class SortText {

    private SortText() {}

    static String of(Object member) {
        StringBuilder text = new StringBuilder();
        if (member instanceof Described value) {
            TypeDescription type = value.typeDescription();
            Optional<String> id = type.idOf(value);
            if (id.isPresent()) {
                return id.get();
            }
            append(text, type.naturalKey(), value);
        }
        return append(text.append('\n'), member).toString();
    }

    /** Types nest to a fixed depth, so that recursion is safe. */
    private static StringBuilder append(StringBuilder text, Object content) {
        if (content instanceof Described value) {
            text.append(value.typeDescription().name());
            append(text, value.typeDescription().attributes(), value);
            return text.append(value.unknownProperties());
        }
        if (content instanceof List<?> members) {
            members.forEach(member -> append(text, member).append(' '));
            return text;
        }
        return text.append(content);
    }

    private static void append(StringBuilder text, List<Attribute> attributes, Described value) {
        for (Attribute attribute : attributes) {
            attribute.valueIn(value).ifPresent(content -> append(text, content));
            text.append('\t');
        }
    }
}
