package io.github.strategydocs.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Pointer (RFC 6901): the way from the top of a document to a value in it.
 *
 * @param tokens the names and indexes on the way, as they are and not as they are written
 */
record Pointer(List<String> tokens) {

    Pointer {
        tokens = List.copyOf(tokens);
    }

    /** Reads a pointer; gives empty if the text is none. */
    static Optional<Pointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(new Pointer(List.of()));
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                tokens.add(token.toString());
                token.setLength(0);
            } else if (c != '~') {
                token.append(c);
            } else {
                i++;
                char escaped = i < text.length() ? text.charAt(i) : ' ';
                if (escaped != '0' && escaped != '1') {
                    return Optional.empty();
                }
                token.append(escaped == '0' ? '~' : '/');
            }
        }
        tokens.add(token.toString());
        return Optional.of(new Pointer(tokens));
    }

    /** One token as it is written. */
    static String escaped(String token) {
        return "/" + token.replace("~", "~0").replace("/", "~1");
    }

    int depth() {
        return tokens.size();
    }

    /** The last token, of a pointer that does not lead to the document as a whole. */
    String last() {
        return tokens.get(tokens.size() - 1);
    }

    /** Whether the other leads into what this one leads to. */
    boolean isAbove(Pointer other) {
        return depth() < other.depth() && tokens.equals(other.tokens.subList(0, depth()));
    }

    /** The beginning of the pointer. */
    String upTo(int depth) {
        StringBuilder text = new StringBuilder();
        tokens.subList(0, depth).forEach(token -> text.append(escaped(token)));
        return text.toString();
    }

    @Override
    public String toString() {
        return upTo(depth());
    }
}
