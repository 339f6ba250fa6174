package io.github.strategydocs.diff.internal.history;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a document that an edit is about.
 *
 * @param part the innermost element, section or document around the place of the edit
 * @param path its path
 * @param attribute the attribute or unknown property of it in which the place lies; empty if the place is the part itself
 */
record EditedPart(PartRecord.Key part, ElementPath path, String attribute) {

    static EditedPart at(ElementPath place) {
        TypeDescription type = Strategy.description();
        PartRecord.Key part = PartRecord.Key.of(type);
        ElementPath partPath = ElementPath.ROOT;
        ElementPath path = ElementPath.ROOT;
        String attribute = "";
        for (Step step : place.steps()) {
            path = path.then(step);
            Optional<PartRecord.Key> next = Optional.empty();
            if (step instanceof MemberStep member) {
                next = Optional.of(new PartRecord.Key(type, Optional.of(member.id())));
            } else if (step instanceof AttributeStep into) {
                Optional<TypeDescription> valueType =
                        type.attribute(into.name()).flatMap(Attribute::valueType);
                next = valueType.filter(TypeDescription::isSection).map(PartRecord.Key::of);
                type = valueType.orElse(type);
            }
            if (next.isPresent()) {
                part = next.get();
                partPath = path;
                attribute = "";
            } else if (attribute.isEmpty()) {
                attribute = nameOf(step);
            }
        }
        return new EditedPart(part, partPath, attribute);
    }

    private static String nameOf(Step step) {
        if (step instanceof AttributeStep attribute) {
            return attribute.name();
        }
        return step instanceof UnknownStep unknown ? unknown.name() : "";
    }

    /** Where a part stands in a document, and what it holds. */
    record Found(Described value, ElementPath path) {}

    /** Finds parts of a document. A section that the document does not have is not among them. */
    static Map<PartRecord.Key, Found> find(Set<PartRecord.Key> parts, Strategy document) {
        Map<PartRecord.Key, Found> found = new HashMap<>();
        found.put(PartRecord.Key.of(document.typeDescription()), new Found(document, ElementPath.ROOT));
        for (Attribute section : Sections.attributes()) {
            section.valueIn(document).ifPresent(content -> {
                Described value = (Described) content;
                ElementPath path = ElementPath.ROOT.attribute(section.name());
                found.put(PartRecord.Key.of(value.typeDescription()), new Found(value, path));
            });
        }
        findElements(parts, document, ElementPath.ROOT, found);
        return found;
    }

    private static void findElements(
            Set<PartRecord.Key> parts, Described holder, ElementPath path, Map<PartRecord.Key, Found> found) {
        InnerElements.forEach(holder, path, (element, place) -> {
            PartRecord.Key key = PartRecord.Key.of(element);
            if (parts.contains(key)) {
                found.put(key, new Found(element, place));
            }
            findElements(parts, element, place, found);
        });
    }
}
