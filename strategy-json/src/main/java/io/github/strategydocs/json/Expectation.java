package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.List;
import java.util.Optional;

/**
 * What should stand somewhere.
 *
 * @param type the type of the value
 * @param words the same, and more perhaps, in words that fit after "expected"
 * @param constants the constants of which one is expected, if it is that
 * @param label the label of the type that an object is to have, if it is that
 */
record Expectation(ValueType type, String words, Optional<List<String>> constants, Optional<String> label) {

    static Expectation of(ValueType type) {
        return new Expectation(type, type.words(), Optional.empty(), Optional.empty());
    }

    static Expectation oneOf(List<String> names) {
        return new Expectation(
                ValueType.CONSTANT, "one of " + String.join(", ", names), Optional.of(names), Optional.empty());
    }

    static Expectation oneOf(Constants constants) {
        return oneOf(constants.names());
    }

    static Expectation object(TypeDescription type, String words) {
        return new Expectation(ValueType.OBJECT, words, Optional.empty(), Optional.of(type.label()));
    }
}
