package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.KnownFinding;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.WaivedFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything to report about one document: problems of reading it, findings of the rules, and rules that were not run.
 *
 * <pre>{@code
 * ReadResult result = StrategyJson.parse(bytes);
 * CheckedDocument document = result.isUsable()
 *     ? CheckedDocument.of("plan.json", result, validator.validate(ValidationRequest.of(result.strategy())))
 *     : CheckedDocument.unusable("plan.json", result);
 * String annotations = ReportFormat.GITHUB.render(List.of(document.withSource(SourceText.of(bytes))));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class CheckedDocument {

    private final String name;
    private final Optional<ReadResult> read;
    private final Optional<ValidationReport> report;
    private final Optional<SourceText> source;
    private final Optional<String> profile;
    private final Optional<String> obstacle;

    private CheckedDocument(
            String name,
            Optional<ReadResult> read,
            Optional<ValidationReport> report,
            Optional<SourceText> source,
            Optional<String> profile,
            Optional<String> obstacle) {
        this.name = name;
        this.read = read;
        this.report = report;
        this.source = source;
        this.profile = profile;
        this.obstacle = obstacle;
    }

    /**
     * A document that was read and checked.
     *
     * @param name the name of the document in the report, such as a path
     * @param read the result of reading it
     * @param report the result of checking it
     * @return the document
     */
    public static CheckedDocument of(String name, ReadResult read, ValidationReport report) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(report, "report");
        return new CheckedDocument(
                name,
                Optional.of(read),
                Optional.of(report),
                Optional.empty(),
                Optional.of(report.profile().name()),
                Optional.empty());
    }

    /**
     * A text that could not be read as a document, so that there was nothing to check.
     *
     * @param name the name of the document in the report
     * @param read the result of reading it
     * @return the document
     */
    public static CheckedDocument unusable(String name, ReadResult read) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(read, "read");
        return new CheckedDocument(
                name, Optional.of(read), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A file that could not be read at all.
     *
     * @param name the name of the document in the report
     * @param obstacle why it could not be read
     * @return the document
     */
    public static CheckedDocument unreadable(String name, String obstacle) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(obstacle, "obstacle");
        return new CheckedDocument(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(obstacle));
    }

    /**
     * This document with its source text, so that reports can show the affected lines.
     *
     * @param text the text
     * @return the document
     */
    public CheckedDocument withSource(SourceText text) {
        Objects.requireNonNull(text, "text");
        return new CheckedDocument(name, read, report, Optional.of(text), profile, obstacle);
    }

    /**
     * This document with the name of the profile with which it would have been checked.
     *
     * @param text the name
     * @return the document
     */
    public CheckedDocument withProfile(String text) {
        Objects.requireNonNull(text, "text");
        return new CheckedDocument(name, read, report, source, Optional.of(text), obstacle);
    }

    /**
     * The name of the document in the report.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The strategy.
     *
     * @return the strategy that was read, or empty if there is none
     */
    public Optional<Strategy> strategy() {
        return read.isPresent() ? read.get().optionalStrategy() : Optional.empty();
    }

    /**
     * The profile with which it was checked.
     *
     * @return the name, or empty if the profile depends on the document and there is none
     */
    public Optional<String> profile() {
        return profile;
    }

    /**
     * The problems of reading it.
     *
     * @return an unmodifiable list
     */
    public List<Problem> problems() {
        return read.isPresent() ? read.get().problems() : List.of();
    }

    /**
     * The result of checking it.
     *
     * @return the report, or empty if there was nothing to check
     */
    public Optional<ValidationReport> report() {
        return report;
    }

    /**
     * Why the file could not be read.
     *
     * @return the reason, or empty if it could be read
     */
    public Optional<String> obstacle() {
        return obstacle;
    }

    /**
     * The problems as the text report shows them, each with its position, the affected line, and what to do.
     *
     * @param isColourful whether to write in colour
     * @return lines that each end with a line feed, or an empty text if there is no problem
     */
    public String problemText(boolean isColourful) {
        StringBuilder text = new StringBuilder();
        new ProblemText(text, new Colours(isColourful)).print(this);
        return text.toString();
    }

    Optional<SourceText> source() {
        return source;
    }

    List<Finding> findings() {
        return report.isPresent() ? report.get().findings() : List.of();
    }

    /** What was found and somebody has decided to live with. */
    List<WaivedFinding> waived() {
        return report.isPresent() ? report.get().waived() : List.of();
    }

    /** How many findings were known before. */
    int heldBack() {
        return report.isPresent() ? report.get().heldBack().size() : 0;
    }

    /** The rules that looked at all that they are about, or found nothing of it. */
    List<RuleOutcome> rulesRun() {
        return report.isPresent() ? report.get().rulesRun() : List.of();
    }

    /** What was known before and is found no more. */
    List<KnownFinding> noLongerFound() {
        return report.isPresent() ? report.get().noLongerFound() : List.of();
    }

    /** All that is to be said, in the order of the document, that of the text first. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        obstacle.ifPresent(reason -> entries.add(Entry.unreadable(reason)));
        for (Problem problem : problems()) {
            entries.add(Entry.of(problem));
        }
        for (Finding finding : findings()) {
            entries.add(Entry.of(finding));
        }
        return Collections.unmodifiableList(entries);
    }

    /** The findings, those of one element together; the elements in the order of the document. */
    Map<String, List<Entry>> findingsByElement() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Finding finding : findings()) {
            Entry entry = Entry.of(finding);
            String key = finding.element().orElse("");
            groups.putIfAbsent(key, new ArrayList<>());
            Objects.requireNonNull(groups.get(key)).add(entry);
        }
        return groups;
    }

    /**
     * The document in a few words, for a log or a debugger; the text may change.
     *
     * @return the name, and the numbers of problems and findings
     */
    @Override
    public String toString() {
        return name + ": " + problems().size() + " problems, " + findings().size() + " findings";
    }
}
