package io.github.strategydocs.metamodel;

import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;

/** The text form of a path, written and read. */
final class PathParser {

    private static final int MAX_NUMBER_LENGTH = 9;

    private final String text;
    private int position;

    PathParser(String text) {
        this.text = text;
    }

    static void write(StringBuilder out, Step step) {
        if (step instanceof AttributeStep attribute) {
            if (!out.isEmpty()) {
                out.append('.');
            }
            out.append(attribute.name());
        } else if (step instanceof MemberStep member) {
            out.append('[')
                    .append(needsMark(member.id()) ? "=" : "")
                    .append(member.id())
                    .append(']');
        } else if (step instanceof NumberStep number) {
            out.append("[#").append(number.number()).append(']');
        } else if (step instanceof UnknownStep unknown) {
            String name = unknown.name().replace("\\", "\\\\").replace("\"", "\\\"");
            out.append("[\"").append(name).append("\"]");
        }
    }

    private static boolean needsMark(String id) {
        return id.startsWith("\"") || id.startsWith("#") || id.startsWith("=");
    }

    ElementPath parse() {
        ElementPath path = ElementPath.ROOT;
        while (position < text.length()) {
            path = path.then(text.charAt(position) == '[' ? bracket() : attribute());
        }
        return path;
    }

    private Step attribute() {
        if (position > 0 && text.charAt(position) == '.') {
            position++;
        } else if (position > 0) {
            throw notAPath("expected . or [");
        }
        int start = position;
        while (position < text.length() && text.charAt(position) != '.' && text.charAt(position) != '[') {
            position++;
        }
        if (start == position) {
            throw notAPath("expected the name of an attribute");
        }
        return new AttributeStep(text.substring(start, position));
    }

    private Step bracket() {
        position++;
        if (position < text.length() && text.charAt(position) == '"') {
            return unknown();
        }
        int end = text.indexOf(']', position);
        if (end < 0) {
            throw notAPath("expected ]");
        }
        String content = text.substring(position, end);
        position = end + 1;
        if (content.startsWith("#")) {
            return new NumberStep(number(content.substring(1)));
        }
        return new MemberStep(content.startsWith("=") ? content.substring(1) : content);
    }

    private int number(String digits) {
        if (digits.isEmpty()
                || digits.length() > MAX_NUMBER_LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || digits.startsWith("0")) {
            throw notAPath("expected a number from 1 after #");
        }
        return Integer.parseInt(digits);
    }

    private Step unknown() {
        StringBuilder name = new StringBuilder();
        for (position++; position < text.length() && text.charAt(position) != '"'; position++) {
            if (text.charAt(position) == '\\' && position + 1 < text.length()) {
                position++;
            }
            name.append(text.charAt(position));
        }
        if (!text.startsWith("\"]", position)) {
            throw notAPath("expected \"]");
        }
        position += 2;
        return new UnknownStep(name.toString());
    }

    private IllegalArgumentException notAPath(String why) {
        return new IllegalArgumentException("not a path: \"" + text + "\"; " + why + " at character " + (position + 1));
    }
}
