package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.validation.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode TREE = Read.tree(ReportSchema.json());
    private static final Schema SCHEMA = REGISTRY.getSchema(TREE);

    @Test
    void the_schema_is_a_schema_that_explains_every_name() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(TREE)).isEmpty();
        assertThat(TREE.at("/$id").asText()).isEqualTo(ReportSchema.ID);
        TREE.at("/$defs")
                .forEach(definition -> assertThat(definition.at("/properties"))
                        .allSatisfy(property ->
                                assertThat(property.at("/description").asText()).isNotBlank()));
    }

    @Test
    void every_report_is_valid_by_its_schema() {
        assertThat(SCHEMA.validate(report(List.of()))).isEmpty();
        assertThat(SCHEMA.validate(report(Documents.all()))).isEmpty();
    }

    @Test
    void the_schema_knows_every_name_that_is_written_and_misses_any_that_is_not() {
        JsonNode report = report(Documents.all());
        check(report.at("/documents/0"), "document");
        check(report.at("/documents/0/problems/0"), "problem");
        check(report.at("/documents/2/problems/0"), "problem");
        check(report.at("/documents/0/findings/0"), "finding");
        check(report.at("/documents/0/rulesRun/0"), "ruleRun");
        check(report.at("/documents/0/notRun/0"), "notRun");
        check(report.at("/documents/3/waived/0"), "waived");
        check(report.at("/documents/3/noLongerFound/0"), "knownFinding");
        ((ObjectNode) report.at("/documents/0/findings/0")).remove("line");

        assertThat(SCHEMA.validate(report)).isNotEmpty();
    }

    @Test
    void each_rule_was_run_or_not_and_one_that_matched_nothing_is_told_by_its_number() {
        JsonNode document = report(Documents.all()).at("/documents/0");

        List<String> rules = new ArrayList<>(document.at("/rulesRun").findValuesAsText("rule"));
        assertThat(rules).doesNotContainAnyElementsOf(document.at("/notRun").findValuesAsText("rule"));
        rules.addAll(document.at("/notRun").findValuesAsText("rule"));
        assertThat(rules).hasSize(Rules.builtIn().size());
        assertThat(document.at("/rulesRun").findValuesAsText("lookedAt")).contains("0", "1");
    }

    private static void check(JsonNode written, String definition) {
        assertThat(written.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> TREE.at("/$defs/" + definition + "/properties").fieldNames());
    }

    private static JsonNode report(List<CheckedDocument> documents) {
        return Read.tree(ReportFormat.JSON.render(documents));
    }
}
