package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see in a spreadsheet, and what becomes of what they change. */
class StrategyCsvTest {

    private static final String PLAN = """
            { "id": "plan", "title": "Plan", "organisation": "board",
              "version": { "label": "1", "status": "draft", "date": "2027" },
              "parties": [ { "id": "board", "name": "The Board", "kind": "board" },
                           { "id": "cio", "name": "Chief information officer", "kind": "post" } ],
              "actionPlan": { "narrative": "Two things.", "actions": [
                { "id": "open-data", "title": "Publish the register", "x-code": "A1", "x-cost": 12, "comment": "kept",
                  "assignments": [ { "party": "cio", "role": "accountable", "x-since": "2026" } ],
                  "deliverables": [ { "id": "register", "name": "Register; public", "deadline": "2027-06", "x-page": 4 },
                                    { "id": "api", "name": "API", "status": "in-progress" } ],
                  "deadline": { "type": "within", "duration": "P3M", "of": "guidance", "text": "within \\"three\\" months" },
                  "status": "in-progress" },
                { "id": "listen", "title": "=Listen()", "partOf": "open-data", "deadline": "2027-03" } ] },
              "riskRegister": { "risks": [ { "id": "delay", "description": "Delay", "likelihood": 4, "impact": "unknown",
                "mitigations": [ "Start early", "Ask; listen" ], "actions": [ "open-data", "listen" ] } ] } }
            """;

    private static Strategy plan() {
        return StrategyJson.read(PLAN);
    }

    private static ImportResult into(String... lines) {
        return StrategyCsv.into(plan(), CsvTable.ACTIONS, csv(lines));
    }

    private static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static <T extends Element> T find(ImportResult result, String id, Class<T> type) {
        return result.strategy().index().find(id, type).orElseThrow();
    }

    private static ImportProblem only(ImportResult result) {
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    @Test
    void a_table_has_headings_in_plain_words_and_a_row_for_each_element() {
        assertThat(CsvChecks.rows(StrategyCsv.write(plan(), CsvTable.ACTIONS).text()))
                .containsExactly(
                        List.of(
                                "Id",
                                "Title",
                                "Part of",
                                "Assignments",
                                "Deliverables",
                                "Deadline",
                                "Status",
                                "x-code"),
                        List.of(
                                "open-data",
                                "Publish the register",
                                "",
                                "party: cio; role: accountable",
                                "id: register; name: \"Register; public\"; deadline: 2027-06\n"
                                        + "id: api; name: API; status: in progress",
                                "type: within; duration: P3M; of: guidance; text: within \"three\" months",
                                "in progress",
                                "A1"),
                        List.of("listen", "'=Listen()", "open-data", "", "", "2027-03", "", ""));
    }

    @Test
    void risks_have_one_mitigation_a_line_and_references_in_one_line() {
        assertThat(CsvChecks.rows(StrategyCsv.write(plan(), CsvTable.RISKS).text()))
                .containsExactly(
                        List.of("Id", "Description", "Likelihood", "Impact", "Mitigations", "Actions"),
                        List.of("delay", "Delay", "4", "unknown", "Start early\nAsk; listen", "open-data; listen"));
    }

    @Test
    void rows_end_as_rfc_4180_says() {
        assertThat(StrategyCsv.write(plan(), CsvTable.RISKS).text())
                .startsWith("Id,Description,Likelihood,Impact,Mitigations,Actions\r\ndelay,Delay,4,unknown,")
                .endsWith("\r\n");
    }

    @Test
    void what_a_table_does_not_say_is_told_by_path() {
        assertThat(StrategyCsv.write(plan(), CsvTable.ACTIONS).losses())
                .extracting(loss -> loss.path().toString())
                .contains("title", "parties", "riskRegister", "actionPlan.narrative")
                .contains("actionPlan.actions[open-data][\"x-cost\"]", "actionPlan.actions[open-data][\"comment\"]")
                .anyMatch(path -> path.startsWith("actionPlan.actions[open-data].deliverables[register]"));
    }

    @Test
    void a_changed_cell_changes_one_attribute_and_keeps_what_a_table_cannot_say() {
        ImportResult result = into("Id,Title,Deliverables", """
                open-data,Publish the register,"id: register; name: ""Register; public""; deadline: 2027-09
                id: api; name: API; status: in progress"
                listen,'=Listen(),""");

        assertThat(result.problems()).isEmpty();
        assertThat(StrategyDiff.between(plan(), result.strategy()).patch().edits())
                .extracting(edit -> edit.path().toString())
                .containsExactly("actionPlan.actions[open-data].deliverables[register].deadline");
        assertThat(find(result, "register", Deliverable.class).unknownProperties())
                .isEqualTo(JsonObject.of("x-page", JsonValue.of(Decimal.of(4))));
    }

    @Test
    void columns_that_are_missing_leave_what_is_there() {
        ImportResult result = into("STATUS,id", "completed,open-data", ",listen");

        assertThat(result.problems()).isEmpty();
        assertThat(find(result, "open-data", Action.class).status()).contains(ProgressStatus.COMPLETED);
        assertThat(find(result, "open-data", Action.class).assignments()).hasSize(1);
    }

    @Test
    void an_emptied_cell_takes_the_attribute_away() {
        ImportResult result = into("Id,Status,Deadline", "open-data,,", "listen,,2027-03");

        assertThat(find(result, "open-data", Action.class).status()).isEmpty();
        assertThat(find(result, "open-data", Action.class).deadline()).isEmpty();
        assertThat(find(result, "listen", Action.class).deadline()).contains(Deadline.on("2027-03"));
    }

    @Test
    void a_row_without_an_id_is_a_new_element_with_an_id_made_of_its_title() {
        ImportResult result = into("Id,Title", "open-data,Publish the register", "listen,'=Listen()", ",Listen");

        assertThat(only(result).code()).isEqualTo(ImportProblemCode.MISSING_IDENTIFIER);
        assertThat(only(result).message()).isEqualTo("row 4: this action has no id; it is given the id \"listen-2\"");
        assertThat(find(result, "listen-2", Action.class).title()).isEqualTo("Listen");
    }

    @Test
    void an_element_without_a_row_is_removed_and_that_is_told() {
        ImportResult result = into("Id,Title", "listen,'=Listen()");

        assertThat(only(result).code()).isEqualTo(ImportProblemCode.REMOVED_ELEMENT);
        assertThat(only(result).message())
                .isEqualTo("the action \"open-data\" stands in no row; it is removed (Publish the register)");
        assertThat(result.strategy().index().find("open-data")).isEmpty();
    }

    @Test
    void the_order_of_the_rows_is_the_order_of_the_elements() {
        assertThat(into("Id", "listen", "open-data")
                        .strategy()
                        .actionPlan()
                        .orElseThrow()
                        .actions())
                .extracting(Action::id)
                .containsExactly("listen", "open-data");
    }

    @Test
    void a_title_stands_for_the_id_where_only_one_element_bears_it() {
        ImportResult result = into(
                "Id,Assignments,Depends on",
                "open-data,party: The Board; role: consulted,",
                "listen,,Publish the register");

        assertThat(result.problems()).isEmpty();
        assertThat(find(result, "open-data", Action.class).assignments().get(0).party())
                .isEqualTo("board");
        assertThat(find(result, "listen", Action.class).dependsOn()).containsExactly("open-data");
    }

    @Test
    void a_reference_that_leads_nowhere_is_kept_and_told() {
        ImportResult result = into("Id,Part of", "open-data,", "listen,open-daat");

        assertThat(only(result).message())
                .isEqualTo("row 3, column B (Part of): part of says \"open-daat\", which is no id or title");
        assertThat(find(result, "listen", Action.class).partOf()).contains("open-daat");
    }

    @Test
    void a_title_of_several_elements_is_ambiguous() {
        ImportResult result = into("Id,Title,Part of", "open-data,Same,", "listen,Same,", "third,Third,Same");

        assertThat(only(result).message()).endsWith("which is the title of several elements");
        assertThat(only(result).hint()).contains("write the id of the one that is meant");
    }

    @Test
    void what_people_type_need_not_be_complete() {
        ImportResult result = into("Id,Deliverables,Deadline", """
                open-data,"A page
                name: Guidance; deadline: (type: after event; event: Election; offset: P3M)
                API; status: In Progress",2027-06-30
                listen,,type: within; duration: P90D""");

        assertThat(result.problems())
                .extracting(ImportProblem::code)
                .containsOnly(ImportProblemCode.MISSING_IDENTIFIER);
        List<Deliverable> deliverables = find(result, "open-data", Action.class).deliverables();
        assertThat(deliverables).extracting(Deliverable::id).containsExactly("a-page", "guidance", "api");
        assertThat(deliverables.get(1).deadline())
                .contains(Deadline.AfterEvent.builder()
                        .event("Election")
                        .offset(Span.parse("P3M"))
                        .build());
        assertThat(deliverables.get(2).status()).contains(ProgressStatus.IN_PROGRESS);
        assertThat(find(result, "open-data", Action.class).deadline()).contains(Deadline.on("2027-06-30"));
    }

    @Test
    void measures_hold_lists_of_values_in_parentheses() {
        ImportResult result = into("Id,Measures", """
                open-data,"id: m; name: Downloads; cumulative: yes; observations: (kind: baseline; on: 2026; value: 20; bound: about) (kind: actual; value: 1.50; out of: 330); targets: (value: 40; deadline: 2027-06) ()"
                listen,""");

        assertThat(result.problems()).isEmpty();
        String json = StrategyJson.write(result.strategy());
        assertThat(json).contains("\"value\": 1.50", "\"outOf\": 330", "\"cumulative\": true", "\"bound\": \"about\"");
        byte[] again = StrategyCsv.write(result.strategy(), CsvTable.ACTIONS).bytes();
        assertThat(StrategyCsv.parse(again, CsvTable.ACTIONS).strategy().index().find("m"))
                .isEqualTo(result.strategy().index().find("m"));
    }

    @Test
    void an_unknown_heading_is_kept_as_an_extension_and_the_nearest_one_is_named() {
        ImportResult result = into("Id,Staus,Project manager", "open-data,late,Ann", "listen,,");

        assertThat(result.problems())
                .hasSize(2)
                .allMatch(problem -> problem.code() == ImportProblemCode.UNKNOWN_HEADING);
        assertThat(result.problems().get(0).message())
                .isEqualTo("row 1, column B (Staus): a table of actions has no such column; its cells are kept as "
                        + "\"x-staus\"");
        assertThat(result.problems().get(0).hint()).contains("did you mean \"Status\"?");
        assertThat(find(result, "open-data", Action.class).unknownProperties().get("x-project-manager"))
                .contains(JsonValue.of("Ann"));
        assertThat(find(result, "listen", Action.class).unknownProperties().isEmpty())
                .isTrue();
    }

    @Test
    void a_column_of_an_extension_is_changed_and_emptied_like_others() {
        assertThat(find(into("Id,x-code", "open-data,B2", "listen,"), "open-data", Action.class)
                        .unknownProperties()
                        .get("x-code"))
                .contains(JsonValue.of("B2"));
        assertThat(find(into("Id,x-code", "open-data,", "listen,"), "open-data", Action.class)
                        .unknownProperties()
                        .get("x-code"))
                .isEmpty();
    }

    @Test
    void an_empty_text_is_two_quotation_marks() {
        Strategy empty = plan().update("listen", Action.class, action -> action.withStatusNote(""));

        Export export = StrategyCsv.write(empty, CsvTable.ACTIONS);

        assertThat(export.text()).contains("\"\"\"\"\"\"");
        assertThat(StrategyCsv.parse(export.bytes(), CsvTable.ACTIONS)
                        .strategy()
                        .index()
                        .find("listen", Action.class))
                .map(Action::statusNote)
                .contains(Optional.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Id;Title, or what it is called;Status", "sep=;\r\nId;Title;Status"})
    void semicolons_are_found_or_said(String heading) {
        ImportResult result = into(heading, "open-data;Publish the register;completed", "listen;'=Listen();");

        assertThat(result.problems()).extracting(ImportProblem::code).contains(ImportProblemCode.OTHER_SEPARATOR);
        assertThat(find(result, "open-data", Action.class).status()).contains(ProgressStatus.COMPLETED);
    }

    @Test
    void tabs_are_found() {
        assertThat(only(into("Id\tStatus", "open-data\tin progress", "listen\t"))
                        .message())
                .isEqualTo("the cells are separated by tabs, not by commas");
    }

    @Test
    void a_table_by_itself_makes_a_strategy_that_says_no_more_than_it_must() {
        ImportResult result = StrategyCsv.parse(
                csv("Description,Likelihood,Mitigations", "\"Delay, or worse\",UNKNOWN,\"Start early\n\nAsk\""),
                CsvTable.RISKS);

        assertThat(result.problems())
                .extracting(ImportProblem::code)
                .containsExactly(ImportProblemCode.MISSING_NAME, ImportProblemCode.MISSING_IDENTIFIER);
        assertThat(result.strategy().title()).isEqualTo("Risks");
        Risk risk = result.strategy().riskRegister().orElseThrow().risks().get(0);
        assertThat(risk.id()).isEqualTo("delay-or-worse");
        assertThat(risk.likelihood()).contains(Rating.UNKNOWN);
        assertThat(risk.mitigations()).containsExactly("Start early", "Ask");
    }

    @Test
    void a_table_can_be_read_from_a_stream() throws IOException {
        ImportResult result = StrategyCsv.parse(
                new ByteArrayInputStream(csv("Name,Reach,Stance", "Citizens,digital; Offline-only,Mixed")),
                CsvTable.STAKEHOLDERS,
                ReadOptions.strict());

        assertThat(result.strategy()
                        .index()
                        .find("citizens", Stakeholder.class)
                        .orElseThrow()
                        .reach())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_template_has_all_headings_and_is_read_as_an_empty_table(CsvTable table) {
        String template = StrategyCsv.template(table);

        assertThat(template).startsWith("Id,").endsWith("\r\n");
        ImportResult result = StrategyCsv.parse(template.getBytes(StandardCharsets.UTF_8), table);
        assertThat(only(result).code()).isEqualTo(ImportProblemCode.MISSING_NAME);
        assertThat(result.strategy().sections()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_written_where_a_spreadsheet_needs_it() {
        Strategy accented = plan().update("listen", Action.class, action -> action.withTitle("Écouter"));

        assertThat(StrategyCsv.write(plan(), CsvTable.ACTIONS).text()).startsWith("Id");
        assertThat(StrategyCsv.write(accented, CsvTable.ACTIONS).text()).startsWith("\uFEFFId");
    }

    @ParameterizedTest
    @EnumSource
    void the_example_department_comes_through_with_each_element_as_it_was(CsvTable table) throws IOException {
        Strategy strategy = StrategyJson.read(ProjectFiles.root().resolve("extras/examples/department-2027.json"));

        Export export = StrategyCsv.write(strategy, table);

        assertThat(export.losses()).noneMatch(loss -> CsvChecks.isWithin(loss.path(), table.path()));
        assertThat(StrategyCsv.into(strategy, table, export.bytes()).strategy()).isEqualTo(strategy);
    }
}
