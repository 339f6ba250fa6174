package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.CsvTable;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Where the elements of a table stand in a strategy.
 *
 * @param section the section
 * @param list the list in it
 * @param type the type of the elements
 */
record TablePlace(Attribute section, Attribute list, TypeBinding type) {

    static TablePlace of(CsvTable table) {
        List<ElementPath.Step> steps = table.path().steps();
        Attribute section = attribute(Strategy.description(), steps.get(0));
        Attribute list = attribute(section.valueType().orElseThrow(), steps.get(1));
        return new TablePlace(section, list, (TypeBinding) list.valueType().orElseThrow());
    }

    private static Attribute attribute(TypeDescription type, ElementPath.Step step) {
        return type.attribute(((AttributeStep) step).name()).orElseThrow();
    }

    /** The elements of a strategy. */
    List<Described> elements(Strategy strategy) {
        Optional<Object> elements = section.valueIn(strategy).flatMap(content -> list.valueIn((Described) content));
        return elements.orElse(List.of()) instanceof List<?> members
                ? members.stream().map(Described.class::cast).toList()
                : List.of();
    }

    /** A strategy with other elements. */
    Strategy with(Strategy strategy, List<Described> elements) {
        TypeBinding sectionType = (TypeBinding) section.valueType().orElseThrow();
        Described before = (Described) section.valueIn(strategy).orElse(null);
        if (before == null && elements.isEmpty()) {
            return strategy;
        }
        Object[] contents = before == null ? new Object[sectionType.attributes().size()] : sectionType.contents(before);
        contents[list.index()] = elements;
        Described after = sectionType.of(contents, before == null ? JsonObject.empty() : before.unknownProperties());
        return (Strategy) ((TypeBinding) strategy.typeDescription()).with(strategy, section.index(), after);
    }
}
