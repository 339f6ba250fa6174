package io.github.strategydocs.diff.internal.history;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.List;
import java.util.function.BiConsumer;

/** Shows the elements that a value holds. Types nest to a fixed depth, so that recursion is safe. */
final class InnerElements {

    private InnerElements() {}

    /** The elements that a value holds by itself, and not in another element; with their paths. */
    static void forEach(Described holder, ElementPath path, BiConsumer<Described, ElementPath> consumer) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        for (Attribute way : type.waysToIds()) {
            Object content = type.get(holder, way.index());
            if (content == null) {
                continue;
            }
            ElementPath place = path.attribute(way.name());
            if (content instanceof List<?> members) {
                for (Object member : members) {
                    Described element = (Described) member;
                    String id = element.typeDescription().idOf(element).orElseThrow();
                    consumer.accept(element, place.member(id));
                }
            } else {
                forEach((Described) content, place, consumer);
            }
        }
    }
}
