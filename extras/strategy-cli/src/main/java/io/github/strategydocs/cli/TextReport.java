package io.github.strategydocs.cli;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.ValidationReport;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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
                for (Finding finding : examined.report().findings()) {
                    print(document, finding);
                }
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
        SourcePosition position = finding.position().orElse(null);
        String place = position == null ? document.name() : document.name() + ":" + position;
        print(Plain.line(place) + ": " + colours.severity(finding.severity()) + ": " + Plain.line(finding.message())
                + colours.faint(" [" + finding.rule() + "]"));
        if (position != null) {
            printExcerpt(document, position);
        }
        if (explained.add(finding.rule())) {
            print("    " + colours.faint(finding.why()));
            print("    " + finding.remedy());
        }
    }

    /** A line that holds no more than a bracket shows nothing. */
    private void printExcerpt(Document document, SourcePosition position) {
        String excerpt = document.source().excerpt(position.line(), position.column());
        int end = excerpt.indexOf('\n');
        if (end >= 0 && excerpt.substring(0, end).strip().length() > 1) {
            print(excerpt);
        }
    }

    private static String summary(Examined examined) {
        if (!examined.obstacle().isEmpty()) {
            return "there is nothing to check";
        }
        Tally tally = new Tally();
        for (Problem problem : examined.problems()) {
            tally.add(problem);
        }
        ValidationReport report = examined.report();
        if (report == null) {
            return tally + "; there is no document to check" + stopped(examined);
        }
        for (Finding finding : report.findings()) {
            tally.add(finding);
        }
        StringBuilder summary = new StringBuilder();
        summary.append(tally)
                .append("; ")
                .append(Tally.count(report.rulesRun().size(), "rule"))
                .append(" run")
                .append(SetAside.text(report));
        for (RuleOutcome outcome : report.notRun()) {
            if (outcome.status() != RuleOutcome.Status.SWITCHED_OFF) {
                summary.append(
                                outcome.status() == RuleOutcome.Status.PARTLY_RUN
                                        ? "\n    run in part: "
                                        : "\n    not run: ")
                        .append(outcome.rule().id())
                        .append(" (")
                        .append(Plain.line(outcome.reason()))
                        .append(')');
            }
        }
        return summary.toString();
    }

    /** Whoever mends all that is listed should know that there may be more. */
    private static String stopped(Examined examined) {
        for (Problem problem : examined.problems()) {
            if (problem.isError() && problem.code().mayEndReading()) {
                return ", and what follows line " + problem.line() + " may not have been read";
            }
        }
        return "";
    }

    private void print(String line) {
        out.print(line + "\n");
    }
}
