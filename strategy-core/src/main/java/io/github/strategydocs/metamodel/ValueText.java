package io.github.strategydocs.metamodel;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Names a value for a log or a debugger. */
final class ValueText {

    /** How much is shown of a content that may be very long, and of how many members of a list. */
    private static final int SHOWN = 40;

    private static final int MEMBERS_SHOWN = 3;

    private ValueText() {}

    /**
     * The type, with the id and the title where there are any; else with what the value says, so that two values of one type
     * can be told apart. Values nest to a fixed depth, so that recursion is safe.
     */
    static String of(Described value) {
        TypeDescription type = value.typeDescription();
        Optional<String> id = type.idOf(value);
        Optional<String> title = type.titleOf(value);
        if (id.isEmpty() && title.isEmpty()) {
            return type.name() + contents(value);
        }
        return type.name()
                + id.map(known -> " [" + known + "]").orElse("")
                + title.map(known -> " \"" + known + "\"").orElse("");
    }

    private static String contents(Described value) {
        StringJoiner contents = new StringJoiner(", ", " {", "}").setEmptyValue("");
        for (Attribute attribute : value.typeDescription().attributes()) {
            attribute.valueIn(value).ifPresent(content -> contents.add(attribute.name() + ": " + content(content)));
        }
        return contents.toString();
    }

    private static String content(Object content) {
        if (content instanceof List<?> members) {
            return members.size() > MEMBERS_SHOWN
                    ? members.size() + " members"
                    : String.join("; ", members.stream().map(ValueText::content).toList());
        }
        String text = content instanceof Enum<?> constant ? Constants.nameOf(constant) : content.toString();
        return content instanceof Described || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
