package io.github.strategydocs.metamodel;

import io.github.strategydocs.value.JsonObject;
import org.immutables.value.Value;

/**
 * A value whose type is described by the metamodel: a strategy, every part of it, and whatever else is read and
 * written in the same way.
 *
 * <p>Every described value keeps the properties that its type does not know, and compares by what it says: two values
 * are equal when their types and all their attributes are, where the order of lists counts, but not the order of
 * lists that are {@linkplain Attribute#isSet() sets in meaning} and of unknown properties.
 *
 * <pre>{@code
 * Described value = strategy;
 * for (Attribute attribute : value.typeDescription().attributes()) {
 *     attribute.valueIn(value).ifPresent(content -> System.out.println(attribute.name() + " = " + content));
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public abstract class Described {

    /** For the types of this library alone. */
    protected Described() {}

    /**
     * The description of this value's type.
     *
     * @return always the same object for one type
     */
    public abstract TypeDescription typeDescription();

    /**
     * The properties that the type does not know, in the order in which they came.
     *
     * @return the properties, empty if there are none
     */
    @Value.Default
    public JsonObject unknownProperties() {
        return JsonObject.empty();
    }

    /**
     * Refuses a value that could not be written and read again.
     *
     * @throws InvalidValueException if an attribute breaks the syntax that the format asks for, or an unknown property
     *     bears a known name
     */
    @Value.Check
    protected void check() {
        typeDescription().check(this);
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Described described
                        && typeDescription() == described.typeDescription()
                        && Comparison.equal(this, described));
    }

    @Override
    public final int hashCode() {
        return Comparison.hash(this);
    }

    /**
     * Names the value for a log or a debugger; the text may change.
     *
     * @return the type, with the id and title where there are any, else with what the value says:
     *     {@code DeadlineOn {date: 2027-06}}
     */
    @Override
    public final String toString() {
        return ValueText.of(this);
    }
}
