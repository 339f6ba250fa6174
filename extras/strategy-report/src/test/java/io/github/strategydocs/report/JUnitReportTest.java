package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JUnitReportTest {

    /** What may stand in what, and which attributes it must have, as the schema of Surefire says. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "testsuites", Set.of("testsuite"),
            "testsuite", Set.of("properties", "testcase"),
            "properties", Set.of("property"),
            "testcase", Set.of("failure", "skipped", "error", "system-out"));

    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "testsuite", Set.of("name", "tests", "errors", "skipped", "failures"),
            "property", Set.of("name", "value"),
            "testcase", Set.of("name", "time"),
            "failure", Set.of("type"),
            "error", Set.of("type"));

    @Test
    void a_report_has_the_form_of_surefire_and_counts_what_it_holds() throws Exception {
        XMLStreamReader xml = Read.xml(ReportFormat.JUNIT.render(Documents.all()));
        Deque<String> open = new ArrayDeque<>();
        Map<String, Integer> counted = new HashMap<>();
        Map<String, Integer> told = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (!open.isEmpty()) {
                    assertThat(CHILDREN.get(open.peek())).as(open.peek()).contains(name);
                }
                for (String attribute : REQUIRED.getOrDefault(name, Set.of())) {
                    assertThat(xml.getAttributeValue(null, attribute))
                            .as(name + " " + attribute)
                            .isNotNull();
                }
                counted.merge(name, 1, Integer::sum);
                if (name.equals("testsuite")) {
                    tell(told, "testcase", xml.getAttributeValue(null, "tests"));
                    tell(told, "failure", xml.getAttributeValue(null, "failures"));
                    tell(told, "error", xml.getAttributeValue(null, "errors"));
                    tell(told, "skipped", xml.getAttributeValue(null, "skipped"));
                }
                open.push(name);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                open.pop();
            }
        }

        assertThat(counted)
                .containsAllEntriesOf(told)
                .containsEntry("testsuite", Documents.all().size());
        assertThat(told.get("error")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_parser_of_surefire_reads_the_same_counts() throws Exception {
        List<CheckedDocument> documents = List.of(Documents.plan(), Documents.unusable());
        InputStreamReader text = new InputStreamReader(
                new ByteArrayInputStream(ReportFormat.JUNIT.render(documents).getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);

        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(text);

        assertThat(suites).hasSize(2).allSatisfy(suite -> {
            assertThat(suite.getTestCases()).hasSize(suite.getNumberOfTests());
            assertThat(suite.getTestCases().stream().filter(ReportTestCase::hasSkipped))
                    .hasSize(suite.getNumberOfSkipped());
        });
        assertThat(suites.get(0).getNumberOfFailures()).isPositive();
        assertThat(suites.get(1).getNumberOfErrors()).isPositive();
    }

    private static void tell(Map<String, Integer> told, String name, String count) {
        told.merge(name, Integer.valueOf(count), Integer::sum);
    }

    @Test
    void rules_that_found_nothing_pass_and_those_that_could_not_look_are_skipped() {
        String report = ReportFormat.JUNIT.render(List.of(Documents.plan()));

        assertThat(report)
                .containsPattern("<testcase name=\"[a-z/-]+\" classname=\"plan.json\" time=\"0\"/>")
                .contains("<testcase name=\"document/placeholder: open-data\" classname=\"plan.json\" time=\"0\">")
                .contains("<testcase name=\"document/reference-unresolved: the rest\"")
                .contains("<skipped message=\"the document &quot;parent&quot;");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, ERROR, 1", "WARNING, ERROR, 0", "WARNING, WARNING, 1", "INFO, WARNING, 0", "INFO, INFO, 1"})
    void a_finding_fails_from_the_bar_on(Severity severity, Severity bar, int failures) {
        assertThat(report(severity, ReportOptions.standard().withBar(bar)))
                .contains(" failures=\"" + failures + "\"")
                .contains(" errors=\"0\"");
    }

    @Test
    void without_a_bar_nothing_fails_but_what_cannot_be_read() {
        assertThat(report(Severity.ERROR, ReportOptions.standard().withoutBar()))
                .contains(" failures=\"0\"");
        assertThat(ReportFormat.JUNIT.render(List.of(Documents.unreadable()))).contains(" errors=\"1\"");
    }

    private static String report(Severity severity, ReportOptions options) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportWriter writer = ReportFormat.JUNIT.to(stream, options);
        writer.add(Documents.withOneFinding(severity));
        writer.end();
        return stream.toString(StandardCharsets.UTF_8);
    }
}
