package io.github.strategydocs.diff.internal.merge.conflict;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.Optional;

/**
 * What something in a merge is called.
 *
 * @param element its id, or the name of a section; empty for the document
 * @param type the label of its type; empty if nobody knows it
 * @param title its title, where it has one that says something
 */
record ElementName(Optional<String> element, String type, Optional<String> title) {

    static ElementName of(MergeNode node) {
        if (node.id().equals(Holders.ROOT)) {
            return new ElementName(Optional.empty(), node.type().label(), Optional.empty());
        }
        Optional<String> title = Optional.empty();
        Versions<Described> values = node.values();
        for (Side side : Side.values()) {
            Described value = values.in(side);
            if (title.isEmpty() && value != null && !node.type().isSection()) {
                title = Names.title(value);
            }
        }
        return new ElementName(Optional.of(node.id()), node.type().label(), title);
    }

    /** What an id or the name of a section is for. */
    static ElementName of(MergeNodes nodes, String key) {
        if (!nodes.of(key).isEmpty()) {
            return of(nodes.of(key).get(0));
        }
        Optional<String> section = Strategy.description()
                .attribute(key)
                .flatMap(Attribute::valueType)
                .filter(TypeDescription::isSection)
                .map(TypeDescription::label);
        Optional<Described> inBase = section.isPresent()
                ? Optional.empty()
                : nodes.document(Side.BASE).index().find(key);
        return new ElementName(
                Optional.of(key),
                section.or(() -> inBase.map(value -> value.typeDescription().label()))
                        .orElse(""),
                inBase.flatMap(Names::title));
    }

    /** The title in quotation marks where there is one, and else the type with the id. */
    String words() {
        if (element.isEmpty()) {
            return "the document";
        }
        String quoted = "\"" + title.orElse(element.get()) + "\"";
        String label = type.replace('-', ' ');
        if (isSection()) {
            return "the section " + label;
        }
        return label.isEmpty() ? quoted : "the " + label + " " + quoted;
    }

    private boolean isSection() {
        return Strategy.description()
                .attribute(element.orElseThrow())
                .flatMap(Attribute::valueType)
                .filter(TypeDescription::isSection)
                .isPresent();
    }
}
