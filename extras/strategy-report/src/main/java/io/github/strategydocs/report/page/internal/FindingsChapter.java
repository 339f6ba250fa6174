package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each rule that found something, with what to do about it: said once, however often it was found. */
public final class FindingsChapter {

    static final String ANCHOR = "findings";

    private static final String PREFIX = "r-";
    private static final List<String> HEADINGS = List.of("Rule", "Found", "Why it matters", "What to do");

    private FindingsChapter() {}

    /** The chapter, unless nothing was found. */
    static Optional<Part> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        List<Block.Row> rows = new ArrayList<>();
        byRule.forEach((rule, found) -> rows.add(row(rule, found)));
        return Optional.of(Part.of(
                ANCHOR,
                "What was found, and what to do about it",
                List.of(new Block.Table("Rules that found something", HEADINGS, rows))));
    }

    private static Block.Row row(String rule, List<Finding> found) {
        Finding any = found.get(0);
        return new Block.Row(
                Optional.of(anchor(rule)),
                List.of(cell(rule), cell(Words.count(found.size(), "time")), cell(any.why()), cell(any.remedy())),
                List.of(),
                List.of());
    }

    private static List<List<Phrase>> cell(String words) {
        return List.of(List.of(Phrase.ours(words)));
    }

    /** Where a link to a rule leads. */
    public static String link(String rule) {
        return Anchors.link(anchor(rule));
    }

    private static String anchor(String rule) {
        return PREFIX + PageText.clean(rule).replace(' ', '_');
    }
}
