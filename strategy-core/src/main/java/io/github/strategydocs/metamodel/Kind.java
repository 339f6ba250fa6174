package io.github.strategydocs.metamodel;

/**
 * The kind of content of an attribute, which determines the Java type of each of its values.
 *
 * <pre>{@code
 * for (Attribute attribute : strategy.typeDescription().attributes()) {
 *     if (attribute.kind() == Kind.DATE) {
 *         attribute.valueIn(strategy).ifPresent(date -> System.out.println(attribute.name() + ": " + date));
 *     }
 * }
 * }</pre>
 */
public enum Kind {
    /** Text: a {@link String}, with a {@link TextSyntax} if the format requires one. */
    TEXT,
    /** The id of an element, or of an element of another document: a {@link String}. */
    REFERENCE,
    /** One of a fixed set of constants: an {@link Enum}. */
    CONSTANT,
    /** True or false: a {@link Boolean}. */
    BOOLEAN,
    /** A level from 1 (very low) to 5 (very high): an {@link Integer}. */
    LEVEL,
    /** A level from 1 to 5, or unknown: a {@link io.github.strategydocs.value.Rating}. */
    RATING,
    /** An exact number: a {@link io.github.strategydocs.value.Decimal}. */
    DECIMAL,
    /** A year, a month or a day: a {@link io.github.strategydocs.value.PartialDate}. */
    DATE,
    /** A length of time: a {@link io.github.strategydocs.value.Span}. */
    SPAN,
    /** A value with attributes of its own: a {@link Described}. */
    VALUE
}
