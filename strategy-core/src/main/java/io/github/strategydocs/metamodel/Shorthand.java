package io.github.strategydocs.metamodel;

import java.util.Objects;
import java.util.Optional;

/**
 * Which values are written as one attribute alone: a deadline that is a date and nothing more.
 *
 * <pre>{@code
 * Shorthand.of(Deadline.on("2027-03")).map(Attribute::name);     // Optional[date]
 * Shorthand.of(Deadline.on("2027-03").withText("in spring"));    // Optional.empty: it says more than its date
 * }</pre>
 */
public final class Shorthand {

    private Shorthand() {}

    /**
     * The attribute that stands for a whole value when it is written.
     *
     * @param value any value
     * @return the attribute, or empty if the value has no short form or says more than it can hold
     */
    public static Optional<Attribute> of(Described value) {
        Objects.requireNonNull(value, "value");
        TypeDescription type = value.typeDescription();
        Optional<Attribute> shorthand = type.shorthand();
        if (shorthand.isEmpty() || !value.unknownProperties().isEmpty()) {
            return Optional.empty();
        }
        for (Attribute attribute : type.attributes()) {
            if (attribute.index() != shorthand.get().index()
                    && attribute.valueIn(value).isPresent()) {
                return Optional.empty();
            }
        }
        return shorthand;
    }
}
