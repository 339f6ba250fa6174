package io.github.strategydocs.diff.internal.edit;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.PatchException;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Contents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.content.Holders.HolderKey;
import io.github.strategydocs.diff.internal.edit.HolderEdits.ListEdits;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Applies the edits of a patch to a document, from the inside out, where it is touched and nowhere else. Types nest to a
 * fixed depth, so that recursion is safe.
 */
public final class PatchApplier {

    private static final HolderEdits NO_EDITS = new HolderEdits();

    private final Map<HolderKey, HolderEdits> byHolder = new HashMap<>();

    /** The holders that are edited, and those around them. */
    private final Set<HolderKey> touched = new HashSet<>();

    private final Set<HolderKey> visited = new HashSet<>();
    private final Map<HolderKey, Described> moving = new HashMap<>();
    private final Set<EditedPlace> edited = new HashSet<>();
    private final List<Edit> edits;

    /**
     * Where an edit is. A member may go and another come at one position, and one that moves may change, of which the edits
     * are compared where the list is made; at an attribute, one edit says both what was and what is.
     */
    private record EditedPlace(HolderKey holder, Step name, OptionalInt index, boolean isBefore, boolean isChange) {

        static EditedPlace of(Edit edit, Place place, boolean isBefore) {
            boolean isMember = place.index().isPresent();
            ElementPath path = isMember ? place.path().parent().orElseThrow() : place.path();
            return new EditedPlace(
                    Holders.keyAt(Places.holder(place)),
                    path.lastStep().orElseThrow(),
                    place.index(),
                    isBefore || !isMember,
                    isMember && edit.kind() == EditKind.CHANGED);
        }
    }

    /** Sorts the edits by what they are about; throws a {@link PatchException} if two of them are about one place. */
    public PatchApplier(List<Edit> edits) {
        this.edits = edits;
        edits.forEach(this::sort);
    }

    private void sort(Edit edit) {
        Set<EditedPlace> places = new HashSet<>();
        edit.from().ifPresent(place -> places.add(EditedPlace.of(edit, place, true)));
        edit.to().ifPresent(place -> places.add(EditedPlace.of(edit, place, false)));
        for (EditedPlace place : places) {
            if (!edited.add(place)) {
                throw editedTwice(edit);
            }
        }
        edit.from().ifPresent(place -> touched.addAll(Holders.keysAlong(Places.holder(place))));
        edit.to().ifPresent(place -> touched.addAll(Holders.keysAlong(Places.holder(place))));
        if (Places.isUnknownProperty(edit)) {
            holderAt(place(edit)).unknown().add(edit);
        } else if (!Places.isMember(edit)) {
            holderAt(place(edit)).attributes().add(edit);
        } else if (edit.kind() == EditKind.CHANGED) {
            listAt(edit.from().orElseThrow()).changed().add(edit);
        } else {
            edit.from().ifPresent(place -> listAt(place).leaving().add(edit));
            edit.to().ifPresent(place -> listAt(place).arriving().add(edit));
        }
    }

    private static Place place(Edit edit) {
        return edit.from().or(edit::to).orElseThrow();
    }

    private HolderEdits holderAt(Place place) {
        return byHolder.computeIfAbsent(Holders.keyAt(Places.holder(place)), key -> new HolderEdits());
    }

    private ListEdits listAt(Place place) {
        return holderAt(place).list(nameOf(place.path().parent().orElseThrow()));
    }

    private static String nameOf(ElementPath attribute) {
        return ((AttributeStep) attribute.lastStep().orElseThrow()).name();
    }

    /** The document with all edits made; throws a {@link PatchException} if one does not fit. */
    public Strategy applyTo(Strategy before) {
        findMoving(before);
        Strategy after;
        try {
            after = (Strategy) rebuild(Holders.keyAt(ElementPath.ROOT), ElementPath.ROOT, before);
        } catch (IncompleteValueException | InvalidValueException e) {
            throw new PatchException(ElementPath.ROOT, "the result could not be a document: " + e.getMessage());
        }
        for (Edit edit : edits) {
            ElementPath holder = Places.holder(place(edit));
            if (!visited.contains(Holders.keyAt(holder))
                    || edit.to()
                            .filter(to -> !visited.contains(Holders.keyAt(Places.holder(to))))
                            .isPresent()) {
                throw new PatchException(
                        edit.path(), edit.path() + " is to be edited, but what should hold it is not there");
            }
        }
        return after;
    }

    private void findMoving(Strategy before) {
        PathResolver resolver = PathResolver.of(before);
        for (Edit edit : edits) {
            if (edit.kind() == EditKind.MOVED && edit.before().isEmpty()) {
                ElementPath path = edit.from().orElseThrow().path();
                Object element = resolver.resolve(path)
                        .orElseThrow(() -> new PatchException(path, path + " is to be moved, and is not there"));
                moving.put(Holders.keyAt(path), (Described) element);
            }
        }
    }

    private Described rebuild(HolderKey key, ElementPath path, Described value) {
        if (!touched.contains(key)) {
            return value;
        }
        visited.add(key);
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        HolderEdits own = byHolder.getOrDefault(key, NO_EDITS);
        for (Attribute attribute : type.attributes()) {
            Object content = contents[attribute.index()];
            ElementPath place = path.attribute(attribute.name());
            if (attribute.isList()) {
                contents[attribute.index()] = rebuildList(attribute, place, AttributeContents.listOf(content), own);
            } else if (attribute.kind() == Kind.VALUE) {
                contents[attribute.index()] = rebuildNested(attribute, place, key.then(attribute.name()), content);
            }
        }
        for (Edit edit : own.attributes()) {
            rebuildAttribute(edit, contents);
        }
        return type.of(contents, rebuildUnknown(own, value.unknownProperties()));
    }

    private List<?> rebuildList(Attribute attribute, ElementPath place, List<?> members, HolderEdits own) {
        ListEdits edits = own.lists().get(attribute.name());
        if (attribute.valueType().flatMap(TypeDescription::id).isPresent()) {
            return edits == null
                    ? rebuildElements(place, members)
                    : new ListRebuild(attribute, members, edits, this).elements();
        }
        return edits == null ? members : new ListRebuild(attribute, members, edits, this).plainMembers();
    }

    private List<?> rebuildElements(ElementPath list, List<?> members) {
        List<Described> rebuilt = new ArrayList<>(members.size());
        boolean changed = false;
        for (Object member : members) {
            Described element = rebuildElement(list, (Described) member);
            changed |= element != member;
            rebuilt.add(element);
        }
        return changed ? rebuilt : members;
    }

    /** An element with its own edits applied. */
    Described rebuildElement(ElementPath list, Described element) {
        TypeDescription type = element.typeDescription();
        String id = type.idOf(element).orElseThrow();
        HolderKey key = HolderKey.ofElement(type, id);
        return touched.contains(key) ? rebuild(key, list.member(id), element) : element;
    }

    /** An element that stands elsewhere in the document before. */
    Optional<Described> moving(TypeDescription type, String id) {
        return Optional.ofNullable(moving.get(HolderKey.ofElement(type, id)));
    }

    @Nullable
    private Object rebuildNested(Attribute attribute, ElementPath place, HolderKey key, @Nullable Object content) {
        TypeDescription type = attribute.valueType().orElseThrow();
        if (!touched.contains(key) || !Holders.isHolder(type)) {
            return content;
        }
        if (content == null && !type.isSection()) {
            throw new PatchException(place, place + " is to be edited, and is not there");
        }
        return rebuild(key, place, content == null ? Holders.empty(type) : (Described) content);
    }

    private static void rebuildAttribute(Edit edit, Object[] contents) {
        Attribute attribute = edit.attribute().orElseThrow();
        Object content = contents[attribute.index()];
        if (!AttributeContents.areEqual(
                attribute,
                AttributeContents.absentIfEmpty(content),
                edit.before().orElse(null))) {
            throw notAsStated(edit, AttributeContents.absentIfEmpty(content));
        }
        contents[attribute.index()] = edit.after().orElse(null);
    }

    static PatchException notAsStated(Edit edit, @Nullable Object found) {
        ElementPath path = place(edit).path();
        return new PatchException(
                path,
                path + ": expected " + edit.before().map(Contents::shown).orElse("nothing") + ", found "
                        + (found == null ? "nothing" : Contents.shown(found)));
    }

    static PatchException editedTwice(Edit edit) {
        return new PatchException(edit.path(), edit.path() + " is edited twice by one patch");
    }

    private static JsonObject rebuildUnknown(HolderEdits own, JsonObject before) {
        JsonObject unknown = before;
        for (Edit edit : own.unknown()) {
            String name = ((UnknownStep) edit.path().lastStep().orElseThrow()).name();
            Optional<JsonValue> content = before.get(name);
            if (!content.equals(edit.before())) {
                throw notAsStated(edit, content.orElse(null));
            }
            unknown = edit.after().isPresent()
                    ? unknown.with(name, (JsonValue) edit.after().get())
                    : unknown.without(name);
        }
        return unknown;
    }
}
