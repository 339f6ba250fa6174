package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is set beside the parts of a document: that they are likely to change, that they changed, what was found. */
final class Marks {

    /** Stands for the document as a whole. */
    static final String DOCUMENT = "";

    private static final Comparator<Tag.Tone> WORST_FIRST = Comparator.reverseOrder();

    private final Map<String, List<Tag>> tags = new HashMap<>();
    private final Map<String, List<Remark>> remarks = new HashMap<>();

    Marks(Strategy strategy, List<Finding> findings, Optional<StrategyDiff> diff) {
        diff.ifPresent(this::addChanges);
        strategy.monitoring().map(Monitoring::volatility).orElse(List.of()).forEach(this::add);
        for (Finding finding : findings) {
            remarks.computeIfAbsent(placeOf(finding, strategy), element -> new ArrayList<>())
                    .add(remark(finding));
        }
        remarks.values().forEach(found -> found.sort(Comparator.comparing(Remark::tone, WORST_FIRST)));
    }

    /** What is set beside the name of an element, a section or the document. */
    List<Tag> tags(String element) {
        return tags.getOrDefault(element, List.of());
    }

    /** What was found about it. */
    List<Remark> remarks(String element) {
        return remarks.getOrDefault(element, List.of());
    }

    /** Where a finding is shown: at what it is about, or with the document where that is a section which is missing. */
    static String placeOf(Finding finding, Strategy strategy) {
        String element = finding.element().orElse(DOCUMENT);
        return Sections.isName(element) && Sections.of(strategy, element).isEmpty() ? DOCUMENT : element;
    }

    static Remark remark(Finding finding) {
        return new Remark(
                finding.severity() == Severity.INFO ? "Remark" : Words.capitalized(Words.of(finding.severity())),
                tone(finding.severity()),
                finding.message(),
                finding.rule());
    }

    private static Tag.Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tag.Tone.BAD;
            case WARNING -> Tag.Tone.WATCH;
            case INFO -> Tag.Tone.PLAIN;
        };
    }

    private void addChanges(StrategyDiff diff) {
        String since = " since " + diff.before().version().label();
        for (Change change : diff.changes(Significance.EDITORIAL)) {
            String element = change.element().orElse(DOCUMENT);
            if (!element.equals(DOCUMENT) && !tags.containsKey(element)) {
                String word = change.kind() == EditKind.ADDED && isWhole(change, element) ? "New" : "Changed";
                add(element, new Tag(word + since, Tag.Tone.PLAIN));
            }
        }
    }

    /** Whether the element came itself, and not only something that it holds. */
    private static boolean isWhole(Change change, String element) {
        return change.path().lastStep().equals(Optional.of(new ElementPath.MemberStep(element)));
    }

    private void add(Volatility volatility) {
        if (volatility.expectation() == Expectation.STABLE) {
            return;
        }
        String until = volatility
                .reviewBy()
                .map(date -> ", to be reviewed by " + Words.date(date))
                .orElse("");
        add(
                volatility.subject(),
                new Tag(Words.capitalized(Words.of(volatility.expectation())) + until, Tag.Tone.WATCH));
    }

    private void add(String element, Tag tag) {
        tags.computeIfAbsent(element, any -> new ArrayList<>()).add(tag);
    }
}
