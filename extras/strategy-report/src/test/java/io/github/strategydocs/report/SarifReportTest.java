package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.testing.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    @Test
    void every_report_is_valid_by_the_schema_of_sarif() throws Exception {
        Optional<Path> file = ProjectFiles.shared("corpora/sarif/sarif-schema-2.1.0.json");
        assumeTrue(file.isPresent(), "the schema of SARIF is not here: corpora/sarif/sarif-schema-2.1.0.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Read.tree(Files.readString(file.get())));

        assertThat(schema.validate(report(List.of()))).isEmpty();
        assertThat(schema.validate(report(Documents.all()))).isEmpty();
        for (String hostile : EscapingTest.HOSTILE) {
            assertThat(schema.validate(report(List.of(Documents.named(hostile, "T" + hostile)))))
                    .as("%s", hostile)
                    .isEmpty();
        }
    }

    @Test
    void a_result_has_its_region_its_element_and_its_fingerprint() {
        CheckedDocument plan = Documents.plan();
        JsonNode results = report(List.of(plan)).at("/runs/0/results");
        Entry entry = plan.entries().stream()
                .filter(one -> one.rule().equals("document/placeholder"))
                .findFirst()
                .orElseThrow();
        JsonNode result = results.get(plan.entries().indexOf(entry));

        assertThat(result.at("/ruleId").asText()).isEqualTo("document/placeholder");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(entry.line());
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(entry.column());
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("actionPlan.actions[open-data].description");
        assertThat(result.at("/partialFingerprints/strategyFinding~1v1").asText())
                .matches("[0-9a-f]{32}")
                .isEqualTo(entry.finding().fingerprint());
    }

    @Test
    void a_rule_is_told_once_with_its_help() {
        JsonNode rules = report(List.of(Documents.plan(), Documents.plan())).at("/runs/0/tool/driver/rules");

        assertThat(rules.findValuesAsText("id")).doesNotHaveDuplicates().contains("document/placeholder");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.has("help")).isEqualTo(rule.at("/id").asText().contains("/"));
        });
    }

    @Test
    void rules_that_could_not_look_and_files_that_could_not_be_read_are_told() {
        JsonNode invocation = report(Documents.all()).at("/runs/0/invocations/0");

        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolConfigurationNotifications").findValuesAsText("id"))
                .contains("document/reference-unresolved");
        assertThat(report(List.of(Documents.plan()))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_is_waived_is_a_suppressed_result_that_says_who_decided_so_and_why() {
        JsonNode results = report(List.of(Documents.withSetAside())).at("/runs/0/results");
        JsonNode waived = results.get(results.size() - 1);

        assertThat(waived.at("/ruleId").asText()).isEqualTo("document/placeholder");
        assertThat(waived.at("/suppressions/0/justification").asText())
                .isEqualTo("Board: It is being *written*. (until 2027-06)");
        assertThat(results.findValues("suppressions")).hasSize(1);
    }

    private static JsonNode report(List<CheckedDocument> documents) {
        return Read.tree(ReportFormat.SARIF.render(documents));
    }
}
