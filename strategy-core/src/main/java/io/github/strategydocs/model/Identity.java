package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that each id of a document names one element, and none is the name of a section. */
final class Identity {

    private final Set<String> seen = new HashSet<>();

    private Identity() {}

    static void check(Strategy strategy) {
        new Identity().checkNested(strategy);
    }

    private void checkNested(Described holder) {
        for (Attribute attribute : holder.typeDescription().nestedAttributes()) {
            Object content = attribute.valueIn(holder).orElse(null);
            if (content instanceof List<?> members) {
                members.forEach(member -> check((Described) member));
            } else if (content != null) {
                check((Described) content);
            }
        }
    }

    private void check(Described value) {
        if (value instanceof Element element) {
            if (!seen.add(element.id())) {
                throw new InvalidValueException("two elements have the id \"" + element.id() + "\", one of them " + value
                        + "; ids are unique in a document across all types");
            }
            if (Sections.isName(element.id())) {
                throw new InvalidValueException(
                        value + " bears the name of a section as its id; \"" + element.id() + "\" already has a meaning");
            }
        }
        if (!value.typeDescription().nestedAttributes().isEmpty()) {
            checkNested(value);
        }
    }
}
