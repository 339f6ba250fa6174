package io.github.strategydocs.json;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the operations of a JSON Patch from a comparison.
 *
 * <p>Operations are carried out one after the other, edits all at once. So the operations come in an order in which each
 * finds what it needs: first what changes in its place, then what is added, then what moves, for which both ends are
 * there by then, and last what is removed, out of which everything that stays has moved by then.
 */
final class JsonPatchBuilder {

    private final Strategy before;
    private final Strategy after;
    private final List<Edit> edits;
    private final PatchNodes nodes;
    private final List<PatchOperation> operations = new ArrayList<>();
    private final Set<PatchList> touched = new LinkedHashSet<>();

    /** Sections that come as a whole, with all edits in them. */
    private final Set<String> whole = new HashSet<>();

    /** Lists that came as a whole. */
    private final Set<PatchList> wholeLists = new HashSet<>();

    /** Sections of which nothing is left. */
    private final Set<String> doomed = new LinkedHashSet<>();

    JsonPatchBuilder(StrategyDiff diff) {
        this.before = diff.before();
        this.after = diff.after();
        this.edits = diff.patch().edits();
        this.nodes = new PatchNodes(before);
    }

    List<PatchOperation> build() {
        sortSections();
        edits.stream()
                .filter(edit -> isArrival(edit) && isElement(edit) && !isDone(edit))
                .forEach(edit -> nodes.add((Described) edit.after().orElseThrow()));
        edits.forEach(this::announce);
        edits.stream().filter(edit -> isInPlace(edit) && !isDone(edit)).forEach(this::change);
        edits.stream().filter(edit -> isArrival(edit) && !isDone(edit)).forEach(this::add);
        edits.stream().filter(edit -> edit.kind() == EditKind.MOVED).forEach(this::move);
        edits.stream().filter(JsonPatchBuilder::isDeparture).forEach(this::remove);
        touched.forEach(this::removeIfEmpty);
        doomed.forEach(
                section -> operations.add(PatchOperation.remove(nodes.root().pointerTo(section))));
        return operations;
    }

    private void sortSections() {
        Set<String> takingIn = new HashSet<>();
        for (Edit edit : edits) {
            if (edit.kind() == EditKind.MOVED) {
                topOf(edit.path()).ifPresent(takingIn::add);
            }
        }
        for (Attribute attribute : Strategy.description().nestedAttributes()) {
            if (attribute.valueType().filter(TypeDescription::isSection).isEmpty()) {
                continue;
            }
            Optional<Object> section = attribute.valueIn(after);
            boolean wasThere = attribute.valueIn(before).isPresent();
            if (wasThere && section.isEmpty()) {
                doomed.add(attribute.name());
                nodes.root().part(attribute).go();
            } else if (!wasThere && section.isPresent()) {
                boolean comesWhole = !takingIn.contains(attribute.name());
                operations.add(PatchOperation.add(
                        nodes.root().pointerTo(attribute.name()),
                        comesWhole ? valueOf(attribute, section.get()) : JsonObject.empty()));
                if (comesWhole) {
                    whole.add(attribute.name());
                }
            }
        }
    }

    /** Tells the lists what is to leave them and to arrive. */
    private void announce(Edit edit) {
        if (!isMember(edit) || edit.kind() == EditKind.CHANGED || isDone(edit)) {
            return;
        }
        edit.to().ifPresent(place -> {
            PatchList list = nodes.listAt(place);
            list.announceArrival(place.index().orElseThrow(), edit);
            touched.add(list);
        });
        edit.from().ifPresent(place -> {
            PatchList list = nodes.listAt(place);
            list.announceLeaving(place.index().orElseThrow());
            touched.add(list);
        });
    }

    /** Whether an edit is part of a section that comes or goes as a whole. */
    private boolean isDone(Edit edit) {
        Optional<String> top = topOf(edit.path());
        return (top.isPresent() && whole.contains(top.get()))
                || (edit.kind() != EditKind.MOVED && isDirectlyIn(edit.path(), doomed));
    }

    private static boolean isDirectlyIn(ElementPath path, Set<String> sections) {
        ElementPath holder = path.parent().orElseThrow();
        return topOf(path).filter(sections::contains).isPresent()
                && holder.steps().stream().noneMatch(MemberStep.class::isInstance);
    }

    /** The attribute of the document through which a path leads. */
    private static Optional<String> topOf(ElementPath path) {
        return path.steps().get(0) instanceof AttributeStep step ? Optional.of(step.name()) : Optional.empty();
    }

    private static boolean isMember(Edit edit) {
        return edit.to().or(edit::from).orElseThrow().index().isPresent();
    }

    private static boolean isInPlace(Edit edit) {
        return edit.kind() == EditKind.CHANGED || (!isMember(edit) && edit.kind() != EditKind.MOVED);
    }

    private static boolean isArrival(Edit edit) {
        return isMember(edit) && edit.kind() == EditKind.ADDED;
    }

    private static boolean isDeparture(Edit edit) {
        return isMember(edit) && edit.kind() == EditKind.REMOVED;
    }

    private void change(Edit edit) {
        String pointer = pointerTo(edit, edit.from().or(edit::to).orElseThrow());
        if (edit.after().isEmpty()) {
            operations.add(PatchOperation.remove(pointer));
        } else if (edit.before().isEmpty()) {
            operations.add(PatchOperation.add(pointer, valueAfter(edit)));
        } else {
            operations.add(PatchOperation.replace(pointer, valueAfter(edit)));
        }
    }

    private String pointerTo(Edit edit, Place place) {
        if (place.index().isPresent()) {
            PatchList list = nodes.listAt(place);
            return list.pointerTo(list.slotBefore(place.index().getAsInt()));
        }
        String name = place.path().lastStep().orElseThrow() instanceof UnknownStep unknown
                ? unknown.name()
                : edit.attribute().orElseThrow().name();
        return nodes.at(place.path().parent().orElseThrow()).pointerTo(name);
    }

    private void add(Edit edit) {
        Place place = edit.to().orElseThrow();
        PatchList list = nodes.listAt(place);
        if (wholeLists.contains(list)) {
            return;
        }
        if (!list.isWritten() && !list.takesIn()) {
            addWhole(list);
            return;
        }
        ensureWritten(list);
        int slot = list.slotAfter(place.index().orElseThrow());
        operations.add(PatchOperation.add(list.pointerTo(slot), valueAfter(edit)));
        arrive(edit, list, slot);
    }

    /** Adds a list that was not there, with all that is to be in it. */
    private void addWhole(PatchList list) {
        JsonValue members = JsonValues.of("a list", writer -> {
            writer.generator().writeStartArray();
            for (Edit edit : list.arriving().values()) {
                writer.writeContent(edit.attribute().orElseThrow(), edit.after().orElseThrow());
            }
            writer.generator().writeEndArray();
        });
        operations.add(PatchOperation.add(list.pointer(), members));
        list.setWritten();
        wholeLists.add(list);
        list.arriving().forEach((index, edit) -> arrive(edit, list, list.slotAfter(index)));
    }

    /** A list without members is not there, and nothing can be put into it. */
    private void ensureWritten(PatchList list) {
        if (!list.isWritten()) {
            operations.add(PatchOperation.add(list.pointer(), JsonValue.of(List.of())));
            list.setWritten();
        }
    }

    private void arrive(Edit edit, PatchList list, int slot) {
        list.take(slot);
        if (isElement(edit)) {
            nodes.at(edit.to().orElseThrow().path()).standAt(list, slot);
        }
    }

    private static boolean isElement(Edit edit) {
        return edit.path().lastStep().orElseThrow() instanceof MemberStep;
    }

    private void move(Edit edit) {
        Place from = edit.from().orElseThrow();
        Place to = edit.to().orElseThrow();
        PatchList source = nodes.listAt(from);
        PatchList target = nodes.listAt(to);
        ensureWritten(target);
        int slot = source.slotBefore(from.index().orElseThrow());
        String pointerFrom = source.pointerTo(slot);
        source.leave(slot);
        int newSlot = target.slotAfter(to.index().orElseThrow());
        // Where it is put is said of the document without it.
        String pointerTo = target.pointerTo(newSlot);
        if (!pointerTo.equals(pointerFrom)) {
            operations.add(PatchOperation.move(pointerFrom, pointerTo));
        }
        arrive(edit, target, newSlot);
    }

    private void remove(Edit edit) {
        Place from = edit.from().orElseThrow();
        if (isDone(edit)) {
            return;
        }
        PatchList list = nodes.listAt(from);
        if (!list.endsEmpty()) {
            int slot = list.slotBefore(from.index().orElseThrow());
            operations.add(PatchOperation.remove(list.pointerTo(slot)));
            list.leave(slot);
        }
        if (isElement(edit)) {
            nodes.at(from.path()).go();
        }
    }

    private void removeIfEmpty(PatchList list) {
        if (list.endsEmpty() && list.isWritten() && !list.node().isGone()) {
            operations.add(PatchOperation.remove(list.pointer()));
        }
    }

    private static JsonValue valueAfter(Edit edit) {
        Object content = edit.after().orElseThrow();
        return content instanceof JsonValue value
                ? value
                : valueOf(edit.attribute().orElseThrow(), content);
    }

    private static JsonValue valueOf(Attribute attribute, Object content) {
        return JsonValues.of(attribute.name(), writer -> writer.writeContent(attribute, content));
    }
}
