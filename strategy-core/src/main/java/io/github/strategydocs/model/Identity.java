package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.spi.NestedVisitor;
import io.github.strategydocs.metamodel.spi.TypeBinding;

/** Checks that each id of a document names one element, and none is the name of a section. */
final class Identity implements NestedVisitor {

    private final IdTable seen = new IdTable();

    private Identity() {}

    static void check(Strategy strategy) {
        Identity identity = new Identity();
        identity.checkNested(strategy);
        for (String section : Sections.names()) {
            if (!identity.seen.add(section)) {
                throw new InvalidValueException("an element has the id \"" + section
                        + "\", which is the name of a section and already has a meaning");
            }
        }
    }

    private void checkNested(Described holder) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        long ways = type.waysToIdsMask();
        if (ways != 0) {
            type.visit(holder, ways, this);
        }
    }

    @Override
    public void visit(Described value) {
        if (value instanceof Element element && !seen.add(element.id())) {
            throw new DuplicateIdException(element.id());
        }
        checkNested(value);
    }
}
