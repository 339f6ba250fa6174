package io.github.strategydocs.validation;

import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
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

    /**
     * A text that loses what it says if it is cut.
     *
     * @param value the text, or a list of such
     */
    private record Whole(Object value) {}

    /** These, and another; or with another value, if there is one of that name. */
    Arguments with(String name, Object value) {
        return withCopy(name, copy(name, value));
    }

    /** These, and another that is never cut. */
    Arguments withWhole(String name, Object value) {
        return withCopy(name, new Whole(copy(name, value)));
    }

    private Arguments withCopy(String name, Object value) {
        int known = indexOf(name);
        int index = known < 0 ? namesAndValues.length : known;
        Object[] more = Arrays.copyOf(namesAndValues, Math.max(namesAndValues.length, index + 2));
        more[index] = name;
        more[index + 1] = value;
        return new Arguments(more);
    }

    /** A rule may go on changing what it gave: what can change is copied, or refused where nobody could read it. */
    private static Object copy(String name, @Nullable Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("the list given as the argument \"" + name + "\" holds a null");
        }
        if (argument instanceof List<?> list) {
            List<Object> copies = new ArrayList<>(list.size());
            for (Object member : list) {
                copies.add(copy(name, member));
            }
            return List.copyOf(copies);
        }
        if (argument instanceof CharSequence text) {
            return text.toString();
        }
        if (!isConstant(argument)) {
            throw new IllegalArgumentException("the argument \"" + name + "\" is a "
                    + argument.getClass().getName() + "; give a text, a number, a date, or a list of such");
        }
        return argument;
    }

    /** Of the numbers of the platform those in its core never change, unlike the counters that threads share. */
    private static boolean isConstant(Object argument) {
        if (argument instanceof Number) {
            String home = argument.getClass().getPackageName();
            return home.equals("java.lang") || home.equals("java.math");
        }
        return argument instanceof Boolean
                || argument instanceof Character
                || argument instanceof Enum<?>
                || argument instanceof Decimal
                || argument instanceof PartialDate
                || argument instanceof Span
                || argument instanceof LaterName
                || isTime(argument);
    }

    private static boolean isTime(Object argument) {
        boolean isTime = argument instanceof TemporalAccessor || argument instanceof TemporalAmount;
        return isTime && argument.getClass().getPackageName().equals("java.time");
    }

    /** The value of an argument, or null if it was not given. */
    @Nullable
    Object get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : valueAt(index + 1);
    }

    /** Whether the value of an argument stands in messages as it is, however long. */
    boolean isWhole(String name) {
        int index = indexOf(name);
        Object value = index < 0 ? null : namesAndValues[index + 1];
        return value instanceof Whole || (value instanceof LaterName later && !later.isFitted());
    }

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    private Object valueAt(int index) {
        Object value = namesAndValues[index];
        if (value instanceof Whole whole) {
            return whole.value;
        }
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
