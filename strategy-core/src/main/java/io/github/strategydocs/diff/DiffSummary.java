package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.content.TopAttribute;
import io.github.strategydocs.diff.internal.report.SummaryText;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Sections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The changes between two versions in the order in which a reader cares: what matters most first, then section by
 * section, one line for each element.
 *
 * <pre>{@code
 * System.out.println(StrategyDiff.between(last, strategy).summary().toText());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DiffSummary {

    private final List<Group> groups;
    private final List<Meaning> meanings;
    private final boolean isWhole;

    /**
     * The changes that matter alike.
     *
     * @param significance how much they matter
     * @param sections the sections in which they are, in the order of the format
     */
    public record Group(Significance significance, List<Part> sections) {

        /** Keeps a copy of the sections. */
        public Group {
            Objects.requireNonNull(significance, "significance");
            sections = List.copyOf(sections);
        }

        /**
         * How a reader calls these changes.
         *
         * @return for example "Commitments"
         */
        public String heading() {
            return switch (significance) {
                case COMMITMENT -> "Commitments";
                case SUBSTANTIVE -> "Facts";
                case WORDING -> "Wording";
                case EDITORIAL -> "Case, punctuation and spacing";
                case NONE -> "Order and format";
            };
        }
    }

    /**
     * The changes in one section.
     *
     * @param heading the name of the section or of another part of the document
     * @param lines one line for each element
     */
    public record Part(String heading, List<Line> lines) {

        /** Keeps a copy of the lines. */
        public Part {
            Objects.requireNonNull(heading, "heading");
            lines = List.copyOf(lines);
        }
    }

    /**
     * The changes of one element that matter alike.
     *
     * @param name how the element is called
     * @param changes its changes, at least one
     */
    public record Line(String name, List<Change> changes) {

        /** Keeps a copy of the changes. */
        public Line {
            Objects.requireNonNull(name, "name");
            changes = List.copyOf(changes);
        }

        /**
         * The changes in one sentence.
         *
         * @return the name and what changed
         */
        public String text() {
            List<String> phrases = new ArrayList<>();
            for (Change change : changes) {
                if (!change.phrase().isEmpty()) {
                    phrases.add(change.phrase());
                }
            }
            return phrases.isEmpty() ? changes.get(0).sentence() : name + ": " + String.join("; ", phrases);
        }
    }

    private DiffSummary(List<Group> groups, List<Meaning> meanings, boolean isWhole) {
        this.isWhole = isWhole;
        this.groups = List.copyOf(groups);
        this.meanings = meanings;
    }

    /**
     * A summary of the changes that matter at least so much.
     *
     * @param diff the comparison
     * @param least the least significance
     * @return the summary
     */
    public static DiffSummary of(StrategyDiff diff, Significance least) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(least, "least");
        List<Group> groups = new ArrayList<>();
        List<Significance> mostFirst = new ArrayList<>(List.of(Significance.values()));
        Collections.reverse(mostFirst);
        for (Significance significance : mostFirst) {
            List<Part> parts = significance.compareTo(least) < 0 ? List.of() : parts(diff, significance);
            if (!parts.isEmpty()) {
                groups.add(new Group(significance, parts));
            }
        }
        return new DiffSummary(
                groups,
                diff.meanings(),
                diff.changes(least).size() == diff.changes().size());
    }

    private static List<Part> parts(StrategyDiff diff, Significance significance) {
        Map<String, Map<String, List<Change>>> bySection = new LinkedHashMap<>();
        for (Change change : diff.changes()) {
            if (change.significance() == significance) {
                bySection
                        .computeIfAbsent(headingOf(change), heading -> new LinkedHashMap<>())
                        .computeIfAbsent(change.element().orElse(""), element -> new ArrayList<>())
                        .add(change);
            }
        }
        List<Part> parts = new ArrayList<>();
        bySection.forEach((heading, byElement) -> {
            List<Line> lines = new ArrayList<>();
            byElement
                    .values()
                    .forEach(changes -> lines.add(new Line(changes.get(0).name(), changes)));
            parts.add(new Part(heading, lines));
        });
        return parts;
    }

    private static String headingOf(Change change) {
        String top = TopAttribute.nameOf(change.path());
        return change.element().isEmpty() && !Sections.isName(top) ? Names.DOCUMENT : Sections.heading(top);
    }

    /**
     * The changes by how much they matter, most first.
     *
     * @return an unmodifiable list
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The changes in all groups.
     *
     * @return an unmodifiable list, in the order of the summary
     */
    public List<Change> changes() {
        return groups.stream()
                .flatMap(group -> group.sections().stream())
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.changes().stream())
                .toList();
    }

    /**
     * The summary for a terminal or a mail.
     *
     * @return lines of text, each ended by a line feed
     */
    public String toText() {
        return new SummaryText(false).write(groups, meanings, isWhole);
    }

    /**
     * The summary in Markdown, as it fits a comment on a pull request. Whatever the document says is shown as it is and
     * never taken for markup.
     *
     * @return CommonMark, each line ended by a line feed
     */
    public String toMarkdown() {
        return new SummaryText(true).write(groups, meanings, isWhole);
    }
}
