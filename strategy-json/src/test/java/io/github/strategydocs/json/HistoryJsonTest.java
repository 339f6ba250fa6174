package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What programs get to read of a history. */
class HistoryJsonTest {

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
                {"version":"2","kind":"changed","type":"strategy","title":"River","path":"","attributes":["version"]}
                {"version":"2","kind":"changed","element":"warned","type":"goal","title":"Warned in time","path":"purpose.goals[warned]","attributes":["deadline"]}
                {"version":"2","kind":"moved","element":"maps","type":"action","title":"Depth maps","path":"actionPlan.actions[maps]","from":"actionPlan.actions[maps]"}
                {"version":"2","kind":"changed","element":"maps","type":"action","title":"Depth maps","path":"actionPlan.actions[maps]","attributes":["description","x-colour"]}
                {"version":"2","kind":"changed","element":"boards","type":"action","title":"Electronic boards","path":"actionPlan.actions[boards]","attributes":["deadline"]}
                {"version":"2","kind":"changed","element":"anglers","type":"stakeholder","title":"Anglers","path":"stakeholderMap.stakeholders[anglers]","attributes":["assessments"]}
                {"version":"2","kind":"went","element":"sailors","type":"stakeholder","title":"Sailors","path":"stakeholderMap.stakeholders[sailors]"}
                """);
        assertThat(lines("events", "\"element\":\"boards\"")).startsWith("""
                {"version":"1","kind":"came","element":"boards","type":"action","title":"Electronic boards","path":"actionPlan.actions[boards]"}
                """);
    }

    @Test
    void each_value_is_told_once_with_the_version_that_said_it_and_its_end_without_one() throws IOException {
        assertThat(lines("attributes", "\"element\":\"maps\"")).isEqualTo("""
                {"element":"maps","attribute":"id","version":"1","value":"maps"}
                {"element":"maps","attribute":"title","version":"1","value":"Depth maps"}
                {"element":"maps","attribute":"description","version":"1","value":"Every reach"}
                {"element":"maps","attribute":"x-colour","version":"1","value":"blue"}
                {"element":"maps","attribute":"description","version":"2"}
                {"element":"maps","attribute":"x-colour","version":"2","value":"green"}
                """);
        assertThat(lines("attributes", "\"attribute\":\"assessments\"")).isEqualTo("""
                {"element":"anglers","attribute":"assessments","version":"1","value":[{"on":"2026-01","interest":4,"impact":2}]}
                {"element":"anglers","attribute":"assessments","version":"2","value":[{"on":"2026-01","interest":4,"impact":2},{"on":"2027-01","interest":5,"impact":4}]}
                """);
    }

    @Test
    void slips_say_from_when_to_when_and_by_how_many_days_where_these_can_be_told() throws IOException {
        assertThat(lines("deadlines", "")).isEqualTo("""
                {"element":"warned","title":"Warned in time","slips":[{"version":"2","kind":"unknown","before":{"type":"elsewhere"},"after":"2028"}],"totalDays":0}
                {"element":"boards","title":"Electronic boards","slips":[{"version":"2","kind":"slipped","before":"2026-09-30","after":"2026-12-31","days":92}],"totalDays":92}
                """);
    }

    @Test
    void stakeholders_say_where_they_stood_in_each_version_that_assesses_them() throws IOException {
        assertThat(lines("stakeholders", "")).isEqualTo("""
                {"element":"anglers","title":"Anglers","standings":[{"version":"1","interest":4,"impact":2,"quadrant":"keep-informed"},{"version":"2","interest":5,"impact":4,"quadrant":"manage-closely"}]}
                {"element":"sailors","title":"Sailors","standings":[]}
                """);
    }

    /** The entries of a list that hold some text, each on a line. */
    private static String lines(String list, String holding) throws IOException {
        JsonNode history = new ObjectMapper().readTree(HistoryJson.write(StrategyHistory.of(List.of(FIRST, SECOND))));
        StringBuilder lines = new StringBuilder();
        for (JsonNode entry : history.get(list)) {
            if (entry.toString().contains(holding)) {
                lines.append(entry).append('\n');
            }
        }
        return lines.toString();
    }
}
