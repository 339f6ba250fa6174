package io.github.strategydocs.diff.internal.content;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.model.Strategy;

/** The attribute of the document under which a path leads: most often a section. */
public final class TopAttribute {

    private TopAttribute() {}

    /** The name of the attribute of the document under which a path leads. */
    public static String nameOf(ElementPath path) {
        ElementPath top = path;
        while (!top.parent().orElse(ElementPath.ROOT).isRoot()) {
            top = top.parent().orElseThrow();
        }
        return top.lastStep().orElse(null) instanceof AttributeStep step ? step.name() : "";
    }

    /** Where that attribute stands among those of the document; unknown properties of the document come last. */
    public static int positionOf(ElementPath path) {
        ElementPath top = path;
        while (!top.parent().orElseThrow().isRoot()) {
            top = top.parent().orElseThrow();
        }
        return top.lastStep().orElseThrow() instanceof AttributeStep step
                ? Strategy.description()
                        .attribute(step.name())
                        .map(Attribute::index)
                        .orElseThrow()
                : Strategy.description().attributes().size();
    }
}
