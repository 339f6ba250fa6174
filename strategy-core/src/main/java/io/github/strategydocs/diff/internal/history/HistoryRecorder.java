package io.github.strategydocs.diff.internal.history;

import io.github.strategydocs.diff.HistoryEvent;
import io.github.strategydocs.diff.HistoryVersion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.Succession;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Notes what each version of a document brings, and forgets the version as soon as the next one comes. */
public final class HistoryRecorder {

    private final List<HistoryVersion> versions = new ArrayList<>();
    private final Map<PartRecord.Key, PartRecord> parts = new LinkedHashMap<>();
    private final List<HistoryEvent> timeline = new ArrayList<>();

    @Nullable
    private Strategy last;

    /** Takes the version that comes next. */
    public void add(Strategy strategy, Optional<String> digest) {
        HistoryVersion before = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        HistoryVersion version = next(before, strategy.version(), digest);
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

    /** The version that comes next, or the first. */
    private static HistoryVersion next(@Nullable HistoryVersion last, Version version, Optional<String> digest) {
        return last == null
                ? new HistoryVersion(1, version, digest, Succession.FIRST)
                : new HistoryVersion(last.number() + 1, version, digest, successionOf(last.label(), version));
    }

    private static Succession successionOf(String labelBefore, Version version) {
        if (version.label().equals(labelBefore)) {
            return Succession.NOT_BUMPED;
        }
        if (version.supersedes().isEmpty()) {
            return Succession.UNSTATED;
        }
        return version.supersedes().get().equals(labelBefore) ? Succession.FITS : Succession.DIFFERS;
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

    /** The versions so far, from the oldest to the newest. */
    public List<HistoryVersion> versions() {
        return versions;
    }

    /** What is noted of each part of the document, in the order in which they came. */
    public Collection<PartRecord> parts() {
        return parts.values();
    }

    /** All events so far, version by version. */
    public List<HistoryEvent> timeline() {
        return timeline;
    }
}
