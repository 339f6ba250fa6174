package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * A value that is being read: it may still need an id, and what it refers to is not yet known. It holds other drafts, and
 * values that stay as they are. Not safe to share between threads.
 */
final class Draft {

    private final TypeBinding type;
    private final CellPlace place;
    private final Object[] contents;
    private JsonObject unknown;
    private boolean isChanged;

    @Nullable
    private final Described base;

    /**
     * A draft.
     *
     * @param base what it changes, or null if it is new
     * @param keepsContents whether attributes that are not set stay as they are in the base; unknown properties do
     */
    Draft(TypeBinding type, CellPlace place, @Nullable Described base, boolean keepsContents) {
        this.type = type;
        this.place = place;
        this.base = base;
        this.contents = base != null && keepsContents
                ? type.contents(base)
                : new Object[type.attributes().size()];
        this.unknown = base == null ? JsonObject.empty() : base.unknownProperties();
        this.isChanged = base == null || !keepsContents;
    }

    TypeBinding type() {
        return type;
    }

    CellPlace place() {
        return place;
    }

    void set(Attribute attribute, @Nullable Object content) {
        contents[attribute.index()] = content;
        isChanged = true;
    }

    boolean has(Attribute attribute) {
        return contents[attribute.index()] != null;
    }

    void setUnknown(JsonObject properties) {
        unknown = properties;
        isChanged = true;
    }

    JsonObject unknown() {
        return unknown;
    }

    /** The attributes that a value must have and this one has not; an id can be made. */
    List<Attribute> missing() {
        return type.attributes().stream()
                .filter(attribute -> attribute.isMandatory() && !attribute.isId() && !has(attribute))
                .toList();
    }

    Optional<String> id() {
        return type.id().map(attribute -> (String) contents[attribute.index()]);
    }

    Optional<String> title() {
        return type.title()
                .map(attribute -> contents[attribute.index()])
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Shows this draft and the drafts in it to one, and the values in it that stay as they are to another. */
    void visit(Consumer<Draft> drafts, BiConsumer<Described, CellPlace> values) {
        drafts.accept(this);
        visitParts(drafts, values);
    }

    /** The same for what is in this draft alone. */
    void visitParts(Consumer<Draft> drafts, BiConsumer<Described, CellPlace> values) {
        for (Attribute attribute : type.nestedAttributes()) {
            Object content = contents[attribute.index()];
            List<?> members = content instanceof List<?> list ? list : content == null ? List.of() : List.of(content);
            for (Object member : members) {
                if (member instanceof Draft draft) {
                    draft.visit(drafts, values);
                } else {
                    values.accept((Described) member, place);
                }
            }
        }
    }

    /** The value, once each element has an id. */
    Described build(Function<Unresolved, String> references) {
        if (base != null && !isChanged) {
            return base;
        }
        Object[] built = new Object[contents.length];
        for (int i = 0; i < contents.length; i++) {
            built[i] = contents[i] == null ? null : built(contents[i], references);
        }
        return type.of(built, unknown);
    }

    private static Object built(Object content, Function<Unresolved, String> references) {
        if (content instanceof List<?> members) {
            List<Object> built = new ArrayList<>(members.size());
            members.forEach(member -> built.add(built(member, references)));
            return built;
        } else if (content instanceof Draft draft) {
            return draft.build(references);
        }
        return content instanceof Unresolved reference ? references.apply(reference) : content;
    }
}
