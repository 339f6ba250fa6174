package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives an element another id, and has whatever refers to it follow. References that name another version of the document
 * follow too: by them is found what is withheld from the public, and that must not change with a name.
 */
final class Renaming {

    private final StrategyIndex index;
    private final String id;
    private final String newId;

    private Renaming(StrategyIndex index, String id, String newId) {
        this.index = index;
        this.id = id;
        this.newId = newId;
    }

    static Strategy apply(Strategy strategy, String id, String newId) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(newId, "newId");
        StrategyIndex index = strategy.index();
        if (index.find(id).isEmpty()) {
            throw new NoSuchElementException("no element has the id \"" + id + "\"");
        }
        if (id.equals(newId)) {
            return strategy;
        }
        if (index.find(newId).isEmpty() && !Sections.isName(newId)) {
            refuseIfMeant(index, id, newId);
        }
        Renaming renaming = new Renaming(index, id, newId);
        return (Strategy) new Rewriter(value -> Optional.of(renaming.renamed(value)))
                .rewrite(strategy)
                .orElseThrow();
    }

    private static void refuseIfMeant(StrategyIndex index, String id, String newId) {
        for (StrategyIndex.Use use : index.references()) {
            if (index.idInAnyVersion(use.text()).equals(newId)) {
                throw new IllegalArgumentException(
                        use.path() + " says \"" + use.text() + "\", which leads nowhere and would lead to \"" + id
                                + "\" if that were called \"" + newId + "\"");
            }
        }
    }

    private Described renamed(Described value) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = null;
        for (Attribute attribute : type.attributes()) {
            Object content = type.get(value, attribute.index());
            Object changed = content == null ? null : renamed(value, attribute, content);
            if (changed != content) {
                contents = contents == null ? type.contents(value) : contents;
                contents[attribute.index()] = changed;
            }
        }
        return contents == null ? value : type.of(contents, value.unknownProperties());
    }

    private Object renamed(Described holder, Attribute attribute, Object content) {
        if (attribute.isId()) {
            return holder instanceof Element && content.equals(id) ? newId : content;
        }
        if (attribute.kind() != Kind.REFERENCE) {
            return content;
        }
        return content instanceof List<?> texts ? renamed(texts) : renamed((String) content);
    }

    private List<?> renamed(List<?> texts) {
        List<String> renamed = new ArrayList<>(texts.size());
        for (Object text : texts) {
            renamed.add(renamed((String) text));
        }
        return renamed.equals(texts) ? texts : renamed;
    }

    /** The same text where it means something else: only what stands behind the document's own name changes. */
    private String renamed(String text) {
        if (!index.idInAnyVersion(text).equals(id)) {
            return text;
        }
        return text.equals(id)
                ? newId
                : text.substring(0, text.length() - Reference.parse(text).id().length()) + newId;
    }
}
