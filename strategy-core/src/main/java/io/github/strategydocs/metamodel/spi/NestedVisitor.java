package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Described;
import java.util.List;
import java.util.Optional;

/**
 * Is shown the values that a value holds.
 *
 * <pre>{@code
 * TypeBinding type = (TypeBinding) strategy.typeDescription();
 * List<Described> held = new ArrayList<>();
 * type.visit(strategy, type.waysToIdsMask(), held::add);
 * held.contains(strategy.actionPlan().orElseThrow());     // true
 * }</pre>
 */
public interface NestedVisitor {

    /**
     * Is shown one value.
     *
     * @param value the value
     */
    void visit(Described value);

    /**
     * Is shown the value of an attribute.
     *
     * @param value a described value
     */
    default void visitOne(Object value) {
        visit((Described) value);
    }

    /**
     * Is shown the value of an attribute that may be absent.
     *
     * @param value a described value or empty
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // what an accessor gave
    default void visitOptional(Optional<?> value) {
        if (value.isPresent()) {
            visit((Described) value.get());
        }
    }

    /**
     * Is shown the values of an attribute that holds several.
     *
     * @param values described values
     */
    default void visitAll(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            visit((Described) values.get(i));
        }
    }
}
