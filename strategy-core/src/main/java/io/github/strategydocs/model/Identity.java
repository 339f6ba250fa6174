package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.List;

/** Checks that each id of a document names one element, and none is the name of a section. */
final class Identity {

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
        List<Attribute> ways = type.waysToIds();
        for (int way = 0; way < ways.size(); way++) {
            Object content = type.get(holder, ways.get(way).index());
            if (content instanceof List<?> members) {
                for (int i = 0; i < members.size(); i++) {
                    check((Described) members.get(i));
                }
            } else if (content != null) {
                check((Described) content);
            }
        }
    }

    private void check(Described value) {
        if (value instanceof Element element && !seen.add(element.id())) {
            throw new DuplicateIdException(element.id());
        }
        checkNested(value);
    }
}
