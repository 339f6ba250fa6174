package io.github.strategydocs.metamodel;

import io.github.strategydocs.value.JsonObject;
import org.immutables.value.Value;

/**
 * A value whose type is described by the metamodel: a strategy, every part of it, and whatever else is read and
 * written in the same way.
 *
 * <p>Every described value keeps the properties that its type does not know. Two values are equal if their types, all
 * their attributes and their unknown properties are equal. The order of lists is significant, except in lists that are
 * {@linkplain Attribute#isSet() sets in meaning}; the order of unknown properties is not.
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

    /** For the types of this library only. */
    protected Described() {}

    /**
     * The description of this value's type.
     *
     * @return always the same object for one type
     */
    public abstract TypeDescription typeDescription();

    /**
     * The properties that the type does not know, in the order in which they were read or added.
     *
     * @return the properties, empty if there are none
     */
    @Value.Default
    public JsonObject unknownProperties() {
        return JsonObject.empty();
    }

    /**
     * Rejects a value that could not be written and read again.
     *
     * @throws InvalidValueException if an attribute does not have the required syntax, or if an unknown property has a
     *     known name
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
     * The value in a few words, for a log or a debugger; the text may change.
     *
     * @return the type, with the id and title if there are any, otherwise with the content: {@code DeadlineOn {date:
     *     2027-06}}
     */
    @Override
    public final String toString() {
        return ValueText.of(this);
    }
}
