package io.github.strategydocs.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An English text and what it speaks of, kept apart so that others can translate the one and keep the other. */
record Message(String template, Map<String, Object> arguments, String text) {

    /**
     * Puts arguments into a template.
     *
     * @param template a text with the names of arguments in braces
     * @param arguments the arguments
     * @param place the name of the place, for {@code {place}}
     */
    static Message of(String template, Map<String, Object> arguments, String place) {
        Map<String, Object> copies = new LinkedHashMap<>();
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            copies.put(argument.getKey(), copy(argument.getValue()));
        }
        Map<String, Object> kept = Collections.unmodifiableMap(copies);
        return new Message(template, kept, sentence(fill(template, kept, place)));
    }

    /** A rule may go on changing a list that it gave. */
    private static Object copy(Object argument) {
        if (!(argument instanceof List<?> list)) {
            return argument;
        }
        List<Object> copies = new ArrayList<>(list.size());
        for (Object member : list) {
            copies.add(copy(member));
        }
        return List.copyOf(copies);
    }

    private static String fill(String template, Map<String, Object> arguments, String place) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        while (position < template.length()) {
            int open = template.indexOf('{', position);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, position, open);
            text.append(name.equals("place") ? place : plain(argument(template, arguments, name)));
            position = close + 1;
        }
        return text.append(template, position, template.length()).toString();
    }

    private static Object argument(String template, Map<String, Object> arguments, String name) {
        Object argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException("the message \"" + template + "\" has no argument " + name);
        }
        return argument;
    }

    private static String plain(Object argument) {
        return argument instanceof List<?> list
                ? list.stream().map(Message::plain).collect(Collectors.joining(", "))
                : argument instanceof String text ? Naming.shortened(text) : argument.toString();
    }

    /** A message may begin with the name of a place, which is written small. */
    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
