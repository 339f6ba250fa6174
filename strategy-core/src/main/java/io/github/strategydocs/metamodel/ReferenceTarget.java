package io.github.strategydocs.metamodel;

import java.util.List;
import java.util.Objects;

/**
 * What an attribute of kind {@link Kind#REFERENCE} can refer to.
 *
 * <pre>{@code
 * Attribute owner = strategy.typeDescription().attribute("owner").orElseThrow();
 * ReferenceTarget target = owner.referenceTarget().orElseThrow();
 * target.types();         // [Party]
 * target.elsewhere();     // false
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param types the types of element that it can refer to, empty for all types
 * @param elsewhere whether it can refer to an element of another document
 * @param section whether it can be the name of a section instead of an id
 * @param orText whether it can be plain text: a text that resolves is a reference, any other is plain text
 */
public record ReferenceTarget(List<TypeDescription> types, boolean elsewhere, boolean section, boolean orText) {

    /** Keeps a copy of the types. */
    public ReferenceTarget {
        types = List.copyOf(Objects.requireNonNull(types, "types"));
    }

    /**
     * Whether it can refer to an element of a given type.
     *
     * @param type the type of the element
     * @return whether the type is among {@link #types()}, or all types are allowed
     */
    public boolean accepts(TypeDescription type) {
        return types.isEmpty() || types.contains(type);
    }
}
