package io.github.strategydocs.report;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Findings as tests, in the form of Surefire. Each document is a suite. Each finding is a test, which fails if it is at or
 * over the bar and otherwise passes and tells of it; each rule that found nothing is a test that passes, each that could
 * not look one that is skipped.
 */
final class JUnitReport implements ReportWriter {

    private final OutputStream stream;
    private final ReportOptions options;

    JUnitReport(OutputStream stream, ReportOptions options) {
        this.stream = stream;
        this.options = options;
        Bytes.write(stream, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    }

    @Override
    public void add(CheckedDocument document) {
        Objects.requireNonNull(document, "document");
        Cases cases = new Cases(document);
        StringBuilder out = new StringBuilder();
        out.append("  <testsuite").append(attribute("name", document.name()));
        out.append(attribute("time", "0")).append(attribute("tests", String.valueOf(cases.tests)));
        out.append(attribute("errors", String.valueOf(cases.errors)));
        out.append(attribute("skipped", String.valueOf(cases.skipped)));
        out.append(attribute("failures", String.valueOf(cases.failures))).append(">\n");
        addProperties(out, document);
        out.append(cases.text).append("  </testsuite>\n");
        Bytes.write(stream, out);
    }

    @Override
    public void end() {
        Bytes.write(stream, "</testsuites>\n");
    }

    private static void addProperties(StringBuilder out, CheckedDocument document) {
        out.append("    <properties>\n");
        document.strategy().ifPresent(strategy -> {
            addProperty(out, "id", strategy.id());
            addProperty(out, "version", strategy.version().label());
        });
        document.profile().ifPresent(profile -> addProperty(out, "profile", profile));
        out.append("    </properties>\n");
    }

    private static void addProperty(StringBuilder out, String name, String value) {
        out.append("      <property").append(attribute("name", name));
        out.append(attribute("value", value)).append("/>\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.line(value) + "\"";
    }

    /** The tests of one suite, which has to say how many there are before it holds them. */
    private final class Cases {

        private final StringBuilder text = new StringBuilder();
        private final String suite;
        private int tests;
        private int errors;
        private int skipped;
        private int failures;

        Cases(CheckedDocument document) {
            this.suite = document.name();
            List<Entry> entries = document.entries();
            for (Entry entry : entries) {
                add(entry);
            }
            for (Silent silent : Silent.in(document)) {
                if (silent.isWanted()) {
                    addSkipped(silent);
                }
            }
            document.report().ifPresent(this::addPassed);
        }

        private void add(Entry entry) {
            begin(entry.rule() + ": " + entry.subject());
            text.append(">\n");
            boolean isFinding = entry.finding() != null;
            boolean isError = !isFinding && entry.severity() == Severity.ERROR;
            if (isError || (isFinding && options.isFailure(entry.severity()))) {
                String tag = isError ? "error" : "failure";
                text.append("      <").append(tag).append(attribute("message", entry.message()));
                text.append(attribute("type", Constants.nameOf(entry.severity())))
                        .append('>');
                text.append(details(entry)).append("</").append(tag).append(">\n");
                errors += isError ? 1 : 0;
                failures += isError ? 0 : 1;
            } else {
                text.append("      <system-out>").append(details(entry)).append("</system-out>\n");
            }
            text.append("    </testcase>\n");
        }

        private void addSkipped(Silent silent) {
            begin(silent.rule() + (silent.isPart() ? ": the rest" : ""));
            text.append(">\n      <skipped").append(attribute("message", silent.reason()));
            text.append("/>\n    </testcase>\n");
            skipped++;
        }

        private void addPassed(ValidationReport report) {
            Set<String> found = new HashSet<>();
            for (Finding finding : report.findings()) {
                found.add(finding.rule());
            }
            for (RuleOutcome outcome : report.rulesRun()) {
                if (!found.contains(outcome.rule().id())) {
                    begin(outcome.rule().id());
                    text.append("/>\n");
                }
            }
        }

        private void begin(String name) {
            text.append("    <testcase").append(attribute("name", name));
            text.append(attribute("classname", suite)).append(attribute("time", "0"));
            tests++;
        }

        private String details(Entry entry) {
            String place = suite + (entry.line() > 0 ? ":" + entry.line() + ":" + entry.column() : "");
            StringBuilder details = new StringBuilder();
            details.append(Xml.line(place + ": " + Constants.nameOf(entry.severity()) + ": " + entry.message()));
            for (String line : List.of(entry.path(), entry.why(), entry.remedy())) {
                details.append(line.isEmpty() ? "" : "\n" + Xml.line(line));
            }
            return details.toString();
        }
    }
}
