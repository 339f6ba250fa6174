package io.github.strategydocs.metamodel;

import java.util.Objects;
import java.util.Optional;

/**
 * Determines which values are written in short form, as a single attribute: for example a deadline that consists only
 * of a date.
 *
 * <pre>{@code
 * Shorthand.of(Deadline.on("2027-03")).map(Attribute::name);     // Optional[date]
 * Shorthand.of(Deadline.on("2027-03").withText("in spring"));    // Optional.empty: it says more than its date
 * }</pre>
 */
public final class Shorthand {

    private Shorthand() {}

    /**
     * The attribute that represents a value in short form.
     *
     * @param value any value
     * @return the attribute, or empty if the type has no short form or the value has other content too
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
