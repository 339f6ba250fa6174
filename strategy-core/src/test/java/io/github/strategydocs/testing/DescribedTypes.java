package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Sections;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types that the metamodel describes, found by following it from the document inwards. */
public final class DescribedTypes {

    private static final TypeBinding STRATEGY =
            (TypeBinding) Sections.attributes().get(0).owner();
    private static final List<TypeDescription> ALL = reachableFrom(STRATEGY);
    private static final List<TypeBinding> CONCRETE = ALL.stream()
            .filter(type -> type.variants().isEmpty())
            .map(TypeBinding.class::cast)
            .toList();

    private DescribedTypes() {}

    /** The type of a whole document. */
    public static TypeBinding strategy() {
        return STRATEGY;
    }

    /** All types that a document can hold and the document's own, those with variants among them. */
    public static List<TypeDescription> all() {
        return ALL;
    }

    /** All types that have values of their own. */
    public static List<TypeBinding> concrete() {
        return CONCRETE;
    }

    /** A type by its simple name, such as {@code Action} or {@code DeadlineOn}. */
    public static TypeDescription named(String name) {
        return ALL.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no described type is named " + name));
    }

    private static List<TypeDescription> reachableFrom(TypeDescription root) {
        Set<TypeDescription> found = new LinkedHashSet<>();
        collect(root, found);
        return List.copyOf(new ArrayList<>(found));
    }

    private static void collect(TypeDescription type, Set<TypeDescription> found) {
        if (!found.add(type)) {
            return;
        }
        type.variants().forEach(variant -> collect(variant, found));
        for (Attribute attribute : type.attributes()) {
            attribute.valueType().ifPresent(nested -> collect(nested, found));
        }
    }
}
