package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * Where the reader is. It is kept step by step, so that a place costs nothing until a problem asks for it.
 */
final class ReadPath {

    private static final int ATTRIBUTE = -1;
    private static final int UNKNOWN = -2;

    // For each step, its name or, for a member of a list, the id of the member as soon as it is known.
    private String[] names = new String[16];
    // For each step, the index of the member, or one of the two constants above.
    private int[] indexes = new int[16];
    private int depth;

    void enterAttribute(String name) {
        enter(name, ATTRIBUTE);
    }

    void enterUnknown(String name) {
        enter(name, UNKNOWN);
    }

    void enterMember(int index) {
        enter(null, index);
    }

    private void enter(@Nullable String name, int index) {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = name;
        indexes[depth] = index;
        depth++;
    }

    /** Tells the id of the member that is being read. */
    void identify(String id) {
        if (depth > 0 && indexes[depth - 1] >= 0) {
            names[depth - 1] = id;
        }
    }

    void leave() {
        depth--;
    }

    /** The name of the attribute whose value is being read, or null if it is a member of a list, or all there is. */
    @Nullable
    String attribute() {
        return depth > 0 && indexes[depth - 1] == ATTRIBUTE ? names[depth - 1] : null;
    }

    int depth() {
        return depth;
    }

    /** Goes back to where it was, when reading was cut short. */
    void leaveTo(int earlierDepth) {
        depth = earlierDepth;
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String token = indexes[i] >= 0 ? Integer.toString(indexes[i]) : names[i];
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    ElementPath path() {
        ElementPath path = ElementPath.ROOT;
        for (int i = 0; i < depth; i++) {
            if (indexes[i] == ATTRIBUTE) {
                path = path.attribute(names[i]);
            } else if (indexes[i] == UNKNOWN) {
                path = path.unknown(names[i]);
            } else {
                path = names[i] == null ? path.member(indexes[i] + 1) : path.member(names[i]);
            }
        }
        return path;
    }
}
