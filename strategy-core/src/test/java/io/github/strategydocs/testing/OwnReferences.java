package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * Writes the references of a document in the two ways that mean the same: with the document's own id, and without. Equal
 * texts are one object in all versions of a document, as they are where one version was made of another.
 */
public final class OwnReferences {

    private OwnReferences() {}

    /** Each plain id as a reference by way of the document's own id. Where plain words may stand, they are left alone. */
    public static Strategy named(Strategy strategy) {
        return rewritten(strategy, text -> text.indexOf('#') < 0 ? (strategy.id() + "#" + text).intern() : text);
    }

    /** The same, which names the version too. */
    public static Strategy namedWithVersion(Strategy strategy) {
        String name = strategy.id() + "@" + strategy.version().label();
        return rewritten(strategy, text -> text.indexOf('#') < 0 ? (name + "#" + text).intern() : text);
    }

    /** Each reference into the document itself as a plain id. */
    public static Strategy plain(Strategy strategy) {
        return rewritten(strategy, strategy.index()::idOf);
    }

    private static Strategy rewritten(Strategy strategy, UnaryOperator<String> change) {
        return (Strategy) new Rewriter(value -> Optional.of(rewritten(value, change)))
                .rewrite(strategy)
                .orElseThrow();
    }

    private static Described rewritten(Described value, UnaryOperator<String> change) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Described rewritten = value;
        for (Attribute attribute : type.attributes()) {
            if (attribute.kind() == Kind.REFERENCE
                    && !attribute.referenceTarget().orElseThrow().orText()) {
                Object content = rewritten(type.get(value, attribute.index()), change);
                if (content != null) {
                    rewritten = type.with(rewritten, attribute.index(), content);
                }
            }
        }
        return rewritten;
    }

    @Nullable
    private static Object rewritten(@Nullable Object content, UnaryOperator<String> change) {
        if (content instanceof List<?> references) {
            return references.stream().map(String.class::cast).map(change).toList();
        }
        return content == null ? null : change.apply((String) content);
    }
}
