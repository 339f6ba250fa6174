package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.Optional;

/** What a value says, whatever its id and the ids of what it holds. */
final class Likeness {

    private static final String ANY_ID = "any";

    private static final Rewriter WITHOUT_IDS = new Rewriter(value -> Optional.of(withoutId(value)));

    private Likeness() {}

    /** Whether there is more to compare than an id and a name. */
    static boolean saysMoreThanItsName(Described value) {
        TypeDescription type = value.typeDescription();
        Optional<Attribute> name = type.title();
        if (!value.unknownProperties().isEmpty()) {
            return true;
        }
        for (Attribute attribute : type.attributes()) {
            boolean isName = attribute.name().equals("id") || name.equals(Optional.of(attribute));
            if (!isName && attribute.valueIn(value).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A copy in which all ids are the same; two values that differ in nothing but ids have equal copies. */
    static Described withoutIds(Described value) {
        return WITHOUT_IDS.rewrite(value).orElseThrow();
    }

    private static Described withoutId(Described value) {
        TypeDescription type = value.typeDescription();
        return type.id()
                .map(id -> ((TypeBinding) type).with(value, id.index(), ANY_ID))
                .orElse(value);
    }
}
