package io.github.strategydocs.metamodel;

import java.util.List;
import java.util.Objects;

/**
 * What an attribute of kind {@link Kind#REFERENCE} may point at.
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
 * @param types the types of element that may stand there, empty if any may
 * @param elsewhere whether the reference may lead into another document
 * @param section whether the name of a section may stand there instead of an id
 * @param orText whether plain words may stand there: a text that resolves is a reference, any other is a text
 */
public record ReferenceTarget(List<TypeDescription> types, boolean elsewhere, boolean section, boolean orText) {

    /** Keeps a copy of the types. */
    public ReferenceTarget {
        types = List.copyOf(Objects.requireNonNull(types, "types"));
    }

    /**
     * Whether an element of a type may stand there.
     *
     * @param type the type of the element that the reference leads to
     * @return whether it is among the types, or any may stand there
     */
    public boolean accepts(TypeDescription type) {
        return types.isEmpty() || types.contains(type);
    }
}
