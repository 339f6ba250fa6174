package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Shorthand;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.List;
import java.util.Optional;

/** Writes what an attribute holds into a cell. Types nest to a fixed depth, so that recursion is safe. */
final class CellWriter {

    /** A value that says nothing, where an empty line would be none. */
    static final String NOTHING = "()";

    private final StringBuilder text = new StringBuilder();

    private CellWriter() {}

    /** The text of a cell; empty if the attribute holds nothing. */
    static String cell(Attribute attribute, Optional<Object> content) {
        if (content.isEmpty()) {
            return "";
        } else if (content.get() instanceof List<?> members) {
            return new CellWriter().members(attribute, members);
        } else if (content.get() instanceof Described value) {
            return record(value);
        }
        String text = Scalars.text(content.get());
        return attribute.kind() == Kind.TEXT || attribute.kind() == Kind.REFERENCE ? Token.alone(text) : text;
    }

    private String members(Attribute attribute, List<?> members) {
        String stops = stops(attribute);
        for (Object member : members) {
            text.append(text.isEmpty() ? "" : attribute.isSet() ? "; " : "\n");
            if (member instanceof Described value) {
                text.append(record(value));
            } else {
                text.append(Token.of(Scalars.text(member), stops));
            }
        }
        return text.toString();
    }

    /** What ends one of several texts in a cell. */
    static String stops(Attribute attribute) {
        return attribute.isSet() ? Token.ITEMS : Token.LINES;
    }

    /** A value on a line of its own. */
    static String record(Described value) {
        CellWriter writer = new CellWriter();
        writer.append(value, Token.ITEMS);
        return writer.text.isEmpty() ? NOTHING : writer.text.toString();
    }

    /** What an attribute of a value says behind its name. */
    static String field(Object content, String stops) {
        CellWriter writer = new CellWriter();
        writer.appendField(content, stops);
        return writer.text.toString();
    }

    private void append(Described value, String stops) {
        Optional<Attribute> shorthand = Shorthand.of(value);
        if (shorthand.isPresent()) {
            text.append(Token.of(Scalars.text(shorthand.get().valueIn(value).orElseThrow()), stops));
            return;
        }
        int start = text.length();
        value.typeDescription()
                .tag()
                .ifPresent(tag -> label(TypeDescription.VARIANT_PROPERTY, start).append(CellWords.words(tag)));
        for (Attribute attribute : value.typeDescription().attributes()) {
            Optional<Object> content = attribute.valueIn(value);
            if (content.isPresent()) {
                label(attribute.label(), start);
                appendField(content.get(), stops);
            }
        }
    }

    private StringBuilder label(String label, int start) {
        return text.append(text.length() == start ? "" : "; ").append(label).append(": ");
    }

    private void appendField(Object content, String stops) {
        if (content instanceof List<?> members) {
            members.forEach(this::appendGroup);
        } else if (content instanceof Described value && Shorthand.of(value).isEmpty()) {
            appendGroup(value);
        } else if (content instanceof Described value) {
            append(value, stops);
        } else {
            text.append(Token.of(Scalars.text(content), stops));
        }
    }

    private void appendGroup(Object member) {
        text.append(!text.isEmpty() && text.charAt(text.length() - 1) == ')' ? " (" : "(");
        if (member instanceof Described value) {
            append(value, Token.INNER);
        } else {
            text.append(Token.of(Scalars.text(member), Token.INNER));
        }
        text.append(')');
    }
}
