package io.github.strategydocs.cli;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings for people: one after the other, each with its place, its line, and once for each rule what to do. */
final class TextReport implements ReportWriter {

    private final PrintStream out;
    private final Colours colours;
    private final Set<String> explained = new HashSet<>();

    TextReport(OutputStream stream, Colours colours) {
        this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
        this.colours = colours;
    }

    @Override
    public void add(Examined examined) {
        String name = Plain.line(examined.name());
        if (examined.profile() != null) {
            print(colours.strong(name) + ": profile " + examined.profile().name());
        }
        Document document = examined.document();
        if (document != null) {
            new ProblemText(out, colours).print(document);
            if (examined.report() != null) {
                examined.report().findings().forEach(finding -> print(document, finding));
            }
        }
        print(colours.strong(name) + ": " + summary(examined));
        out.flush();
    }

    @Override
    public void end() {
        out.flush();
    }

    private void print(Document document, Finding finding) {
        String place = finding.position()
                .map(position -> ":" + position.line() + ":" + position.column())
                .orElse("");
        print(Plain.line(document.name() + place) + ": " + colours.severity(finding.severity()) + ": "
                + Plain.line(finding.message()) + colours.faint(" [" + finding.rule() + "]"));
        finding.position().ifPresent(position -> printExcerpt(document, position));
        if (explained.add(finding.rule())) {
            print("    " + colours.faint(finding.why()));
            print("    " + finding.remedy());
        }
    }

    /** A line that holds no more than a bracket shows nothing. */
    private void printExcerpt(Document document, SourcePosition position) {
        String excerpt = document.source().excerpt(position.line(), position.column());
        if (excerpt.lines()
                .findFirst()
                .filter(line -> line.strip().length() > 1)
                .isPresent()) {
            print(excerpt);
        }
    }

    private String summary(Examined examined) {
        ValidationReport report = examined.report();
        if (report == null) {
            return examined.obstacle().isEmpty()
                    ? Counts.of(examined.problems().stream()
                                    .map(Problem::severity)
                                    .toList()) + "; there is no document to check"
                    : "there is nothing to check";
        }
        List<RuleOutcome> notRun = report.notRun().stream()
                .filter(outcome -> outcome.status() != RuleOutcome.Status.SWITCHED_OFF)
                .toList();
        StringBuilder summary = new StringBuilder(Counts.of(severities(examined, report)));
        summary.append("; ").append(Counts.of(report.run().size(), "rule")).append(" run");
        for (RuleOutcome outcome : notRun) {
            summary.append("\n    ")
                    .append(outcome.status() == RuleOutcome.Status.PARTLY_RUN ? "run in part: " : "not run: ")
                    .append(outcome.rule().id())
                    .append(" (")
                    .append(Plain.line(outcome.reason()))
                    .append(')');
        }
        return summary.toString();
    }

    private static List<Severity> severities(Examined examined, ValidationReport report) {
        List<Severity> severities = new ArrayList<>();
        examined.problems().forEach(problem -> severities.add(problem.isError() ? Severity.ERROR : Severity.WARNING));
        report.findings().forEach(finding -> severities.add(finding.severity()));
        return severities;
    }

    private void print(String line) {
        out.print(line + "\n");
    }
}
