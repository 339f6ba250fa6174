package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Notes what each version of a document brings, and forgets the version as soon as the next one comes. */
final class HistoryRecorder {

    private final List<HistoryVersion> versions = new ArrayList<>();
    private final Map<PartRecord.Key, PartRecord> parts = new LinkedHashMap<>();
    private final List<HistoryEvent> timeline = new ArrayList<>();

    @Nullable
    private Strategy last;

    void add(Strategy strategy, Optional<String> digest) {
        HistoryVersion before = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        HistoryVersion version = HistoryVersion.after(before, strategy.version(), digest);
        versions.add(version);
        VersionNotes notes = new VersionNotes(version, this);
        if (last == null) {
            takeFirst(strategy, notes, version);
        } else {
            notes.takeEdits(StrategyDiff.between(last, strategy).patch().edits(), strategy);
        }
        timeline.addAll(notes.events());
        last = strategy;
    }

    private void takeFirst(Strategy strategy, VersionNotes notes, HistoryVersion version) {
        part(PartRecord.Key.of(strategy.typeDescription())).stateAll(version, strategy);
        for (Attribute section : Sections.attributes()) {
            section.valueIn(strategy).ifPresent(content -> {
                Described value = (Described) content;
                part(PartRecord.Key.of(value.typeDescription())).stateAll(version, value);
            });
        }
        notes.takeElementsOf(strategy, ElementPath.ROOT);
    }

    /** What is noted of a part, which may be nothing yet. */
    PartRecord part(PartRecord.Key key) {
        return parts.computeIfAbsent(key, PartRecord::new);
    }

    boolean knows(PartRecord.Key key) {
        return parts.containsKey(key);
    }

    StrategyHistory history() {
        return new StrategyHistory(
                versions, parts.values().stream().map(PartRecord::history).toList(), timeline);
    }
}
