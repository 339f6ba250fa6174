package io.github.strategydocs.metamodel;

/**
 * How many values an attribute has.
 *
 * <pre>{@code
 * TypeDescription type = strategy.typeDescription();
 * type.attribute("title").orElseThrow().cardinality();       // MANDATORY
 * type.attribute("parties").orElseThrow().cardinality();     // LIST
 * }</pre>
 */
public enum Cardinality {
    /** Exactly one: the value cannot be built without it. */
    MANDATORY,
    /** One or none. */
    OPTIONAL,
    /** Any number; an empty list is the same as an absent attribute. */
    LIST,
    /** One or more. */
    MANDATORY_LIST
}
