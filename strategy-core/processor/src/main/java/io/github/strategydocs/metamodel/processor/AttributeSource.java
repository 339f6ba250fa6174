package io.github.strategydocs.metamodel.processor;

/**
 * What an accessor says of an attribute.
 *
 * @param accessor the name of the accessor and of the builder's method
 * @param name the name in JSON
 * @param kind the name of the kind
 * @param cardinality the name of the cardinality
 * @param optionalResult whether the accessor gives an optional
 * @param javaType the type of one value, as sources call it
 * @param valueBinding the description of the value's type, if it has one
 * @param target the expression of the reference's target, if it is one
 * @param syntax the name of the syntax
 * @param significance the name of the significance
 * @param documentation the documentation
 */
record AttributeSource(
        String accessor,
        String name,
        String kind,
        String cardinality,
        boolean optionalResult,
        String javaType,
        String valueBinding,
        String target,
        String syntax,
        String significance,
        String documentation) {

    boolean isList() {
        return cardinality.endsWith("LIST");
    }
}
