package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that each id of a document names one element, and none is the name of a section. */
final class Identity {

    private final IdTable seen = new IdTable();

    /** The attributes of each type through which elements can be reached; there is no need to look at any other. */
    private final Map<TypeDescription, List<Attribute>> waysToElements = new HashMap<>();

    private Identity() {}

    static void check(Strategy strategy) {
        new Identity().checkNested(strategy);
    }

    private void checkNested(Described holder) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        for (Attribute attribute : waysToElements.computeIfAbsent(type, Identity::waysToElements)) {
            Object content = type.get(holder, attribute.index());
            if (content instanceof List<?> members) {
                for (int i = 0; i < members.size(); i++) {
                    check((Described) members.get(i));
                }
            } else if (content != null) {
                check((Described) content);
            }
        }
    }

    private static List<Attribute> waysToElements(TypeDescription type) {
        return type.nestedAttributes().stream()
                .filter(attribute -> attribute.valueType().orElseThrow().reachable().stream()
                        .anyMatch(reached -> Element.class.isAssignableFrom(reached.javaType())))
                .toList();
    }

    private void check(Described value) {
        if (value instanceof Element element) {
            if (!seen.add(element.id())) {
                throw new DuplicateIdException(element.id());
            }
            if (Sections.isName(element.id())) {
                throw new InvalidValueException(
                        value + " bears the name of a section as its id; \"" + element.id() + "\" already has a meaning");
            }
        }
        checkNested(value);
    }
}
