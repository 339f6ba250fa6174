package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.history.HistoryRecorder;
import io.github.strategydocs.diff.internal.report.HistoryText;
import io.github.strategydocs.model.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The history of a document, derived from its versions.
 *
 * <pre>{@code
 * StrategyHistory.Builder builder = StrategyHistory.builder();
 * for (Path file : files) {     // from the oldest to the newest
 *     Strategy version = StrategyJson.read(file);
 *     builder.add(version, StrategyJson.digest(version));
 * }
 * StrategyHistory history = builder.build();
 * history.timeline().forEach(event -> System.out.println(event.sentence()));
 * Optional<Statement> whoSaidJune = history.element("register").flatMap(action -> action.last("deadline"));
 * }</pre>
 *
 * <p>Each version is compared with the previous one and then discarded: a history keeps which values were set when, not
 * the documents, and its size depends on what changed. Immutable and safe to share between threads.
 */
public final class StrategyHistory {

    private final List<HistoryVersion> versions;
    private final List<PartHistory> parts;
    private final Map<String, PartHistory> byId = new HashMap<>();
    private final List<HistoryEvent> timeline;

    private StrategyHistory(List<HistoryVersion> versions, List<PartHistory> parts, List<HistoryEvent> timeline) {
        this.versions = List.copyOf(versions);
        this.parts = List.copyOf(parts);
        this.timeline = List.copyOf(timeline);
        for (PartHistory part : parts) {
            part.id().ifPresent(id -> byId.merge(id, part, (one, other) -> one.isThere() ? one : other));
        }
    }

    /**
     * Creates the history of some versions, which are requested one after the other.
     *
     * @param versions the versions, oldest first
     * @return their history, without digests
     */
    public static StrategyHistory of(Iterable<Strategy> versions) {
        Objects.requireNonNull(versions, "versions");
        Builder builder = builder();
        versions.forEach(builder::add);
        return builder.build();
    }

    /**
     * Starts a history.
     *
     * @return a builder without versions
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The versions.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<HistoryVersion> versions() {
        return versions;
    }

    /**
     * The versions that state that they supersede another version than the previous one.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<HistoryVersion> outOfSuccession() {
        return versions.stream()
                .filter(version -> version.succession() == Succession.DIFFERS)
                .toList();
    }

    /**
     * All events, including the addition of everything that the first version contains.
     *
     * @return an unmodifiable list, by version, and within one in the order of the format
     */
    public List<HistoryEvent> timeline() {
        return timeline;
    }

    /**
     * What happened in one version.
     *
     * @param version one of {@link #versions()}
     * @return an unmodifiable list, in the order of the format
     */
    public List<HistoryEvent> timeline(HistoryVersion version) {
        Objects.requireNonNull(version, "version");
        return timeline.stream()
                .filter(event -> event.version().number() == version.number())
                .toList();
    }

    /**
     * The histories of all elements that any version contains.
     *
     * @return an unmodifiable list, in the order in which they were added
     */
    public List<PartHistory> elements() {
        return parts.stream().filter(part -> part.id().isPresent()).toList();
    }

    /**
     * The history of one element.
     *
     * @param id an id
     * @return its history, or empty if no version contains an element with that id; if there were elements of different
     *     types, that of the one which still exists or was added last
     */
    public Optional<PartHistory> element(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The history of one section itself: its narrative and its values without an id.
     *
     * @param name the name of the section, such as {@code scope}
     * @return its history, or empty if no version said anything there
     */
    public Optional<PartHistory> section(String name) {
        Objects.requireNonNull(name, "name");
        return Strategy.description()
                .attribute(name)
                .flatMap(attribute -> attribute.valueType())
                .filter(type -> type.isSection())
                .flatMap(type ->
                        parts.stream().filter(part -> part.type() == type).findAny());
    }

    /**
     * The history of the document outside its sections: its title, its version, its owner.
     *
     * @return the history, or empty if there was no version
     */
    public Optional<PartHistory> document() {
        return parts.stream()
                .filter(part -> part.type() == Strategy.description())
                .findAny();
    }

    /**
     * The deadlines of all elements that ever had one.
     *
     * @return an unmodifiable list, in the order in which the elements came
     */
    public List<DeadlineHistory> deadlines() {
        return parts.stream().flatMap(part -> part.deadline().stream()).toList();
    }

    /**
     * The paths of all stakeholders over the map.
     *
     * @return an unmodifiable list, in the order in which the stakeholders came
     */
    public List<StakeholderPath> stakeholderPaths() {
        return parts.stream().flatMap(part -> part.stakeholderPath().stream()).toList();
    }

    /**
     * The history for a terminal or a mail: the versions, what happened in each, the deadlines with their slips, and how
     * the stakeholders moved.
     *
     * @return lines of text, each ended by a line feed
     */
    public String toText() {
        return new HistoryText(this, false).write();
    }

    /**
     * The history in Markdown. Whatever the documents say is shown as it is and never taken for markup.
     *
     * @return CommonMark, each line ended by a line feed
     */
    public String toMarkdown() {
        return new HistoryText(this, true).write();
    }

    /**
     * Names the history for a log or a debugger; the text may change.
     *
     * @return how many versions and events there are
     */
    @Override
    public String toString() {
        return versions.size() + " versions, " + timeline.size() + " events";
    }

    /**
     * Builds a history from versions that are added one after the other. Only keeps the last version.
     *
     * <pre>{@code
     * StrategyHistory history = StrategyHistory.builder()
     *     .add(first, StrategyJson.digest(first))
     *     .add(second, StrategyJson.digest(second))
     *     .build();
     * }</pre>
     *
     * <p>Not safe to share between threads.
     */
    public static final class Builder {

        private final HistoryRecorder recorder = new HistoryRecorder();

        private Builder() {}

        /**
         * Takes the next version.
         *
         * @param version a version that is newer than those before
         * @return this builder
         */
        public Builder add(Strategy version) {
            Objects.requireNonNull(version, "version");
            recorder.add(version, Optional.empty());
            return this;
        }

        /**
         * Takes the next version and its digest.
         *
         * @param version a version that is newer than those before
         * @param digest what identifies its content, in any form
         * @return this builder
         */
        public Builder add(Strategy version, String digest) {
            Objects.requireNonNull(version, "version");
            recorder.add(version, Optional.of(Objects.requireNonNull(digest, "digest")));
            return this;
        }

        /**
         * Builds the history of the versions added so far; more versions can be added afterwards.
         *
         * @return the history
         */
        public StrategyHistory build() {
            return new StrategyHistory(
                    recorder.versions(),
                    recorder.parts().stream().map(PartHistory::new).toList(),
                    recorder.timeline());
        }
    }
}
