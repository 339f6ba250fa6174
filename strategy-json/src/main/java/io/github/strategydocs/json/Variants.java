package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.List;
import java.util.Optional;

/** Finds out which variants of a type there are. */
final class Variants {

    private Variants() {}

    /** The variants that a tag tells apart; a variant that is asked for by itself is its own only alternative. */
    static List<TypeDescription> of(TypeDescription type) {
        return type.tag().isPresent() ? List.of(type) : type.variants();
    }

    /** The variant that a tag names. */
    static Optional<TypeBinding> find(TypeBinding type, String tag) {
        for (TypeDescription variant : of(type)) {
            if (variant.tag().orElse("").equals(tag)) {
                return Optional.of((TypeBinding) variant);
            }
        }
        return Optional.empty();
    }
}
