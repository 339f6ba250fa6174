package io.github.strategydocs.diff.internal.history;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.HistoryEvent;
import io.github.strategydocs.diff.HistoryVersion;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/** Turns the edits that make one version into notes on the parts that they touch. */
final class VersionNotes {

    private final HistoryVersion version;
    private final HistoryRecorder recorder;
    private final List<Note> notes = new ArrayList<>();

    /** The notes on changes, of which a part has no more than one. */
    private final Map<PartRecord.Key, Note> changes = new HashMap<>();

    /** Where the parts that changed stand now. */
    private final IdentityHashMap<Note, ElementPath> paths = new IdentityHashMap<>();

    /** An event to be, whose attributes gather while the edits are taken. */
    private record Note(
            PartRecord.Key part,
            HistoryEvent.Kind kind,
            ElementPath path,
            @Nullable ElementPath from,
            Set<String> attributes) {

        static Note of(PartRecord.Key part, HistoryEvent.Kind kind, ElementPath path) {
            return new Note(part, kind, path, null, Set.of());
        }
    }

    VersionNotes(HistoryVersion version, HistoryRecorder recorder) {
        this.version = version;
        this.recorder = recorder;
    }

    void takeEdits(List<Edit> edits, Strategy after) {
        edits.forEach(this::take);
        stateChanges(after);
    }

    private void take(Edit edit) {
        if (!isOfElement(edit)) {
            changed(EditedPart.at(edit.path()));
            return;
        }
        switch (edit.kind()) {
            case ADDED -> came((Described) edit.after().orElseThrow(), edit.path());
            case REMOVED -> went((Described) edit.before().orElseThrow(), edit.path());
            case MOVED ->
                notes.add(new Note(
                        EditedPart.at(edit.path()).part(),
                        HistoryEvent.Kind.MOVED,
                        edit.path(),
                        edit.from().orElseThrow().path(),
                        Set.of()));
            case CHANGED -> throw new IllegalStateException("an element changes attribute by attribute: " + edit);
        }
    }

    private static boolean isOfElement(Edit edit) {
        return Places.isMember(edit)
                && edit.attribute()
                        .flatMap(list -> list.valueType())
                        .flatMap(type -> type.id())
                        .isPresent();
    }

    private void changed(EditedPart edited) {
        Note change = changes.get(edited.part());
        if (change == null) {
            change = new Note(edited.part(), HistoryEvent.Kind.CHANGED, edited.path(), null, new LinkedHashSet<>());
            changes.put(edited.part(), change);
            notes.add(change);
        }
        change.attributes().add(edited.attribute());
    }

    private void came(Described element, ElementPath path) {
        PartRecord.Key key = PartRecord.Key.of(element);
        boolean isKnown = recorder.knows(key);
        recorder.part(key).stateAll(version, element);
        notes.add(Note.of(key, isKnown ? HistoryEvent.Kind.CAME_AGAIN : HistoryEvent.Kind.CAME, path));
        takeElementsOf(element, path);
    }

    /** Notes that all elements inside a value came. */
    void takeElementsOf(Described holder, ElementPath path) {
        InnerElements.forEach(holder, path, this::came);
    }

    private void went(Described element, ElementPath path) {
        PartRecord.Key key = PartRecord.Key.of(element);
        recorder.part(key).leave();
        notes.add(Note.of(key, HistoryEvent.Kind.WENT, path));
        InnerElements.forEach(element, path, this::went);
    }

    /** Looks up what the parts that changed say now: lists are noted as a whole, whichever members came or went. */
    private void stateChanges(Strategy after) {
        if (changes.isEmpty()) {
            return;
        }
        Map<PartRecord.Key, EditedPart.Found> found = EditedPart.find(changes.keySet(), after);
        for (Note change : changes.values()) {
            EditedPart.Found now = found.get(change.part());
            PartRecord part = recorder.part(change.part());
            for (String attribute : change.attributes()) {
                part.state(version, attribute, now == null ? null : now.value());
            }
            if (now != null) {
                // What went from inside a part that also moved has only told where the part stood before.
                paths.put(change, now.path());
            }
        }
    }

    /** The events, with the titles that the parts bear now. */
    List<HistoryEvent> events() {
        List<HistoryEvent> events = new ArrayList<>(notes.size());
        for (Note note : notes) {
            ElementPath path = paths.getOrDefault(note, note.path());
            events.add(recorder.part(note.part()).note(version, note.kind(), path, note.from(), note.attributes()));
        }
        return events;
    }
}
