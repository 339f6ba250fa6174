package io.github.strategydocs.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * What a message speaks of, in the order in which it was given. Names and values stand in one short array, and become a
 * map for those who ask for one: a run has thousands of findings with a few arguments each, which mostly nobody reads.
 * Immutable.
 */
final class Arguments {

    static final Arguments NONE = new Arguments(new Object[0]);

    private final Object[] namesAndValues;

    private Arguments(Object[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /** These, and another; or with another value, if there is one of that name. */
    Arguments with(String name, Object value) {
        int known = indexOf(name);
        int index = known < 0 ? namesAndValues.length : known;
        Object[] more = Arrays.copyOf(namesAndValues, Math.max(namesAndValues.length, index + 2));
        more[index] = name;
        more[index + 1] = copy(value);
        return new Arguments(more);
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

    /** The value of an argument, or null if it was not given. */
    @Nullable
    Object get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : valueAt(index + 1);
    }

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    private Object valueAt(int index) {
        Object value = namesAndValues[index];
        return value instanceof LaterName name ? name.text() : value;
    }

    private int indexOf(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** All of them, from name to value, unmodifiable. */
    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], valueAt(i + 1));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments arguments && Arrays.equals(read(), arguments.read());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(read());
    }

    private Object[] read() {
        Object[] read = namesAndValues.clone();
        for (int i = 1; i < read.length; i += 2) {
            read[i] = valueAt(i);
        }
        return read;
    }
}
