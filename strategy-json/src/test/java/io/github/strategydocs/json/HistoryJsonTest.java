package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.diff.PartHistory;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.GeneratedFile;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What programs get to read of a history. */
class HistoryJsonTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode SCHEMA_TREE = Respelling.tree(TestDocuments.utf8(HistoryJson.schema()));
    private static final Schema SCHEMA = SCHEMAS.getSchema(SCHEMA_TREE);

    private static final Strategy FIRST = version("1", "2026-03", """
            "purpose": { "goals": [ { "id": "warned", "name": "Warned in time", "deadline": { "type": "elsewhere" } } ] },
            "actionPlan": { "actions": [
              { "id": "boards", "title": "Electronic boards", "deadline": "2026-09-30" },
              { "id": "maps", "title": "Depth maps", "description": "Every reach", "x-colour": "blue" } ] },
            "stakeholderMap": { "stakeholders": [
              { "id": "anglers", "name": "Anglers", "assessments": [ { "on": "2026-01", "interest": 4, "impact": 2 } ] },
              { "id": "sailors", "name": "Sailors" } ] }
            """);

    private static final Strategy SECOND = version("2", "2027-03", """
            "purpose": { "goals": [ { "id": "warned", "name": "Warned in time", "deadline": "2028" } ] },
            "actionPlan": { "actions": [
              { "id": "maps", "title": "Depth maps", "x-colour": "green" },
              { "id": "boards", "title": "Electronic boards", "deadline": "2026-12-31" } ] },
            "stakeholderMap": { "stakeholders": [
              { "id": "anglers", "name": "Anglers", "assessments": [
                { "on": "2026-01", "interest": 4, "impact": 2 }, { "on": "2027-01", "interest": 5, "impact": 4 } ] } ] }
            """);

    private static Strategy version(String label, String date, String sections) {
        return StrategyJson.read(
                """
                {
                  "id": "river", "title": "River", "organisation": "agency",
                  "version": { "label": "%s", "status": "published", "date": "%s" %s },
                  "parties": [ { "id": "agency", "name": "River Agency", "kind": "organisation" } ],
                  %s
                }
                """.formatted(label, date, label.equals("1") ? "" : ", \"supersedes\": \"1\"", sections));
    }

    @Test
    void a_version_says_which_it_is_and_whether_it_follows_the_one_before() throws IOException {
        assertThat(lines("versions", "")).isEqualTo("""
                {"number":1,"label":"1","date":"2026-03","status":"published","succession":"first"}
                {"number":2,"label":"2","date":"2027-03","status":"published","succession":"fits"}
                """);
    }

    @Test
    void events_say_what_came_changed_moved_and_went() throws IOException {
        assertThat(lines("events", "\"version\":\"2\"")).isEqualTo("""
                {"version":"2","number":2,"kind":"changed","type":"strategy","title":"River","path":"","attributes":["version"]}
                {"version":"2","number":2,"kind":"changed","element":"warned","type":"goal","title":"Warned in time","path":"purpose.goals[warned]","attributes":["deadline"]}
                {"version":"2","number":2,"kind":"moved","element":"maps","type":"action","title":"Depth maps","path":"actionPlan.actions[maps]","from":"actionPlan.actions[maps]"}
                {"version":"2","number":2,"kind":"changed","element":"maps","type":"action","title":"Depth maps","path":"actionPlan.actions[maps]","attributes":["description","x-colour"]}
                {"version":"2","number":2,"kind":"changed","element":"boards","type":"action","title":"Electronic boards","path":"actionPlan.actions[boards]","attributes":["deadline"]}
                {"version":"2","number":2,"kind":"changed","element":"anglers","type":"stakeholder","title":"Anglers","path":"stakeholderMap.stakeholders[anglers]","attributes":["assessments"]}
                {"version":"2","number":2,"kind":"went","element":"sailors","type":"stakeholder","title":"Sailors","path":"stakeholderMap.stakeholders[sailors]"}
                """);
        assertThat(lines("events", "\"element\":\"boards\"")).startsWith("""
                {"version":"1","number":1,"kind":"came","element":"boards","type":"action","title":"Electronic boards","path":"actionPlan.actions[boards]"}
                """);
    }

    @Test
    void each_value_is_told_once_with_the_version_that_said_it_and_its_end_without_one() throws IOException {
        assertThat(lines("attributes", "\"element\":\"maps\"")).isEqualTo("""
                {"element":"maps","type":"action","attribute":"id","version":"1","number":1,"value":"maps"}
                {"element":"maps","type":"action","attribute":"title","version":"1","number":1,"value":"Depth maps"}
                {"element":"maps","type":"action","attribute":"description","version":"1","number":1,"value":"Every reach"}
                {"element":"maps","type":"action","attribute":"x-colour","version":"1","number":1,"value":"blue"}
                {"element":"maps","type":"action","attribute":"description","version":"2","number":2}
                {"element":"maps","type":"action","attribute":"x-colour","version":"2","number":2,"value":"green"}
                """);
        assertThat(lines("attributes", "\"attribute\":\"assessments\"")).isEqualTo("""
                {"element":"anglers","type":"stakeholder","attribute":"assessments","version":"1","number":1,"value":[{"on":"2026-01","interest":4,"impact":2}]}
                {"element":"anglers","type":"stakeholder","attribute":"assessments","version":"2","number":2,"value":[{"on":"2026-01","interest":4,"impact":2},{"on":"2027-01","interest":5,"impact":4}]}
                """);
    }

    @Test
    void what_the_document_and_its_sections_say_for_themselves_is_told_too() throws IOException {
        Strategy renamed = SECOND.withTitle("River and lake").withScope(scope("All waters."));
        StrategyHistory history = StrategyHistory.of(List.of(FIRST.withScope(scope("The river.")), renamed));

        assertThat(lines(history, "attributes", "\"attribute\":\"title\"")).startsWith("""
                {"type":"strategy","attribute":"title","version":"1","number":1,"value":"River"}
                {"type":"strategy","attribute":"title","version":"2","number":2,"value":"River and lake"}
                """);
        assertThat(lines(history, "attributes", "\"attribute\":\"narrative\"")).isEqualTo("""
                {"type":"scope","attribute":"narrative","version":"1","number":1,"value":"The river."}
                {"type":"scope","attribute":"narrative","version":"2","number":2,"value":"All waters."}
                """);
    }

    private static Scope scope(String narrative) {
        return Scope.builder().narrative(narrative).build();
    }

    @Property(seed = "1", tries = 50)
    void every_statement_and_event_of_the_history_is_there_with_the_number_of_its_version(@ForAll long seed)
            throws IOException {
        List<Strategy> versions =
                new ArrayList<>(List.of(new RandomDocuments(seed, DocumentShape.STANDARD.withSize(20)).next()));
        for (int i = 0; i < 3; i++) {
            versions.add(new RandomEdits(seed + i).edit(versions.get(i), 5));
        }
        StrategyHistory history = StrategyHistory.of(versions);
        List<String> said = new ArrayList<>();
        List<PartHistory> parts = new ArrayList<>(history.elements());
        history.document().ifPresent(parts::add);
        Sections.names().forEach(name -> history.section(name).ifPresent(parts::add));
        for (PartHistory part : parts) {
            part.statements()
                    .forEach(statement -> said.add(part.id() + " " + part.type().label() + " " + statement.attribute()
                            + " " + statement.version().number()));
        }

        JsonNode json = new ObjectMapper().readTree(HistoryJson.write(history));
        List<String> written = new ArrayList<>();
        json.get("attributes")
                .forEach(each ->
                        written.add(Optional.ofNullable(each.get("element")).map(JsonNode::textValue) + " "
                                + each.get("type").textValue() + " "
                                + each.get("attribute").textValue() + " " + each.get("number")));
        assertThat(written).containsExactlyInAnyOrderElementsOf(said);
        assertThat(json.get("events"))
                .hasSameSizeAs(history.timeline())
                .allSatisfy(event -> assertThat(json.get("versions")
                                .get(event.get("number").intValue() - 1)
                                .get("label"))
                        .isEqualTo(event.get("version")));
    }

    @Test
    void slips_say_from_when_to_when_and_by_how_many_days_where_these_can_be_told() throws IOException {
        assertThat(lines("deadlines", "")).isEqualTo("""
                {"element":"warned","title":"Warned in time","slips":[{"version":"2","number":2,"kind":"unknown","before":{"type":"elsewhere"},"after":"2028"}],"totalDays":0}
                {"element":"boards","title":"Electronic boards","slips":[{"version":"2","number":2,"kind":"slipped","before":"2026-09-30","after":"2026-12-31","days":92}],"totalDays":92}
                """);
    }

    @Test
    void stakeholders_say_where_they_stood_in_each_version_that_assesses_them() throws IOException {
        assertThat(lines("stakeholders", "")).isEqualTo("""
                {"element":"anglers","title":"Anglers","standings":[{"version":"1","number":1,"interest":4,"impact":2,"quadrant":"keep-informed"},{"version":"2","number":2,"interest":5,"impact":4,"quadrant":"manage-closely"}]}
                {"element":"sailors","title":"Sailors","standings":[]}
                """);
    }

    /** The entries of a list that hold some text, each on a line. */
    private static String lines(String list, String holding) throws IOException {
        return lines(StrategyHistory.of(List.of(FIRST, SECOND)), list, holding);
    }

    private static String lines(StrategyHistory history, String list, String holding) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (JsonNode entry :
                new ObjectMapper().readTree(HistoryJson.write(history)).get(list)) {
            if (entry.toString().contains(holding)) {
                lines.append(entry).append('\n');
            }
        }
        return lines.toString();
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void the_published_schema_is_the_one_of_the_metamodel() throws IOException {
        GeneratedFile.assertUpToDate(
                "strategy-json/src/main/resources" + HistoryJson.SCHEMA_RESOURCE, HistoryJson.schema());
        Schema metaSchema = SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(SCHEMA_TREE)).isEmpty();
        assertThat(SCHEMA_TREE.at("/$id").asText()).isEqualTo(HistoryJson.SCHEMA_ID);
    }

    @Property(seed = "3", tries = 60)
    void what_is_written_is_valid_against_the_schema_which_knows_each_name(@ForAll long seed) {
        Strategy first = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(30)).next();
        Strategy second = new RandomEdits(seed).edit(first, 6);
        Strategy third = new RandomEdits(seed + 1).edit(second, 6);

        assertValid(StrategyHistory.of(List.of(first, second, third)));
    }

    @Test
    void an_example_is_valid_and_has_each_name_of_the_schema() {
        StrategyHistory history = StrategyHistory.builder()
                .add(FIRST, StrategyJson.digest(FIRST))
                .add(SECOND, StrategyJson.digest(SECOND))
                .build();

        Map<String, Set<String>> names = assertValid(history);

        assertThat(names.get("historyVersion")).containsExactlyInAnyOrderElementsOf(declared("historyVersion"));
        assertThat(names.get("slip")).containsExactlyInAnyOrderElementsOf(declared("slip"));
        assertThat(names.get("standing")).containsExactlyInAnyOrderElementsOf(declared("standing"));
        assertThat(names.get("statement")).containsExactlyInAnyOrderElementsOf(declared("statement"));
    }

    @Test
    void what_is_no_history_is_not_valid() {
        JsonNode history = tree(HistoryJson.write(StrategyHistory.of(List.of(FIRST, SECOND))));
        for (JsonNode statement : history.at("/attributes")) {
            if (statement.path("attribute").asText().equals("deadline")) {
                ((ObjectNode) statement).put("value", 5);
            }
        }

        assertThat(SCHEMA.validate(history)).isNotEmpty();
    }

    /** Checks a history; gives the names that its objects have, by definition. */
    private static Map<String, Set<String>> assertValid(StrategyHistory history) {
        JsonNode written = tree(HistoryJson.write(history));
        assertThat(SCHEMA.validate(written)).isEmpty();
        Map<String, Set<String>> names = new HashMap<>();
        collect(written.at("/versions"), "historyVersion", names);
        collect(written.at("/events"), "event", names);
        collect(written.at("/attributes"), "statement", names);
        collect(written.at("/deadlines"), "deadlineHistory", names);
        written.at("/deadlines").forEach(deadline -> collect(deadline.at("/slips"), "slip", names));
        collect(written.at("/stakeholders"), "stakeholderPath", names);
        written.at("/stakeholders").forEach(path -> collect(path.at("/standings"), "standing", names));
        names.forEach((definition, known) -> assertThat(declared(definition)).containsAll(known));
        return names;
    }

    private static void collect(JsonNode objects, String definition, Map<String, Set<String>> names) {
        Set<String> known = names.computeIfAbsent(definition, none -> new HashSet<>());
        objects.forEach(object -> object.fieldNames().forEachRemaining(known::add));
    }

    private static List<String> declared(String definition) {
        List<String> names = new ArrayList<>();
        SCHEMA_TREE.at("/$defs/" + definition + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode tree(String json) {
        return Respelling.tree(TestDocuments.utf8(json));
    }
}
