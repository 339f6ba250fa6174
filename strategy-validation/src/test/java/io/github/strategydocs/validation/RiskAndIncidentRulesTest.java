package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about risks and incidents; when, is shown by the examples of the rules. */
class RiskAndIncidentRulesTest {

    @Test
    void nothing_at_all_is_one_finding_for_each_section() {
        assertThat(Examples.foundIn("risk", "\"language\": \"en\""))
                .containsExactly("ERROR riskRegister: The document names no risk.");
        assertThat(Examples.foundIn("incident", "\"language\": \"en\""))
                .containsExactly(
                        "ERROR incidentPlan: The document has no scenario for an incident, and it will happen.");
        assertThat(Examples.lookedAt("risk/section-missing", "\"language\": \"en\""))
                .isEqualTo(1);
        assertThat(Examples.lookedAt("incident/section-missing", "\"language\": \"en\""))
                .isEqualTo(1);
        assertThat(Examples.lookedAt("incident/never-exercised", "\"language\": \"en\""))
                .isZero();
    }

    @Test
    void a_risk_is_told_what_it_lacks_and_what_does_not_fit() {
        assertThat(Examples.foundIn("risk", """
                "riskRegister": { "risks": [
                  { "id": "a", "description": "The water rises." },
                  { "id": "b", "description": "Ice", "owner": "o", "likelihood": "unknown", "impact": "unknown", "response": "treat" },
                  { "id": "c", "description": "Storm", "owner": "o", "likelihood": 5, "impact": 4, "response": "tolerate" } ] }"""))
                .containsExactly(
                        "ERROR riskRegister.risks[a]: Risk \"The water rises.\" lacks an owner, a likelihood, an impact and a "
                                + "response.",
                        "ERROR riskRegister.risks[b].response: The likelihood and impact of the risk \"Ice\" are unknown, and "
                                + "the response is to treat it: what is unknown can only be investigated, or its cause be "
                                + "ended.",
                        "WARNING riskRegister.risks[b].mitigations: The risk \"Ice\" is to be treated, and there is neither a "
                                + "mitigation nor an action that does so.",
                        "ERROR riskRegister.risks[c].response: The risk \"Storm\" is tolerated, at a likelihood of 5 and an "
                                + "impact of 4 (5 × 4 = 20).");
    }

    @Test
    void a_scenario_is_told_what_it_lacks() {
        assertThat(Examples.found("incident/scenario-incomplete", """
                "incidentPlan": { "scenarios": [ { "id": "s", "trigger": "A false report" } ] }"""))
                .containsExactly(
                        "ERROR incidentPlan.scenarios[s]: Incident scenario \"A false report\" lacks the current "
                                + "handling, the wanted handling, a decision maker and a time for the first response.");
        assertThat(Examples.found("incident/nothing-to-learn", """
                "incidentPlan": { "scenarios": [ { "id": "s", "trigger": "Fire", "currentHandling": "We wait.", "wantedHandling": "We wait" } ] }"""))
                .containsExactly(
                        "INFO incidentPlan.scenarios[s].wantedHandling: The wanted handling of incident scenario "
                                + "\"Fire\" is the same as its current handling.");
        assertThat(Examples.found("incident/finding-dropped", """
                "incidentPlan": { "incidents": [ { "id": "i", "summary": "Fire", "on": "2026", "exercise": true, "findings": [ "Smoke.", "Nobody was there" ] } ] }"""))
                .containsExactly(
                        "WARNING incidentPlan.incidents[i].followUps: The exercise \"Fire\" had findings, and no "
                                + "action came of them: \"Smoke.\" and \"Nobody was there\".");
    }

    @Test
    void an_exercise_that_is_planned_makes_the_lack_of_one_a_matter_of_information() {
        String unplanned = "WARNING incidentPlan.incidents: No exercise was held in the 12 months before this version "
                + "(31 January 2027), and none is planned.";
        String planned = "INFO incidentPlan.incidents: No exercise was held in the 12 months before this version "
                + "(31 January 2027), but one is planned.";

        assertThat(exercise("")).containsExactly(unplanned);
        assertThat(exercise("{ \"id\": \"a\", \"title\": \"Rehearse an online storm\" }"))
                .containsExactly(planned);
        assertThat(
                        exercise(
                                "{ \"id\": \"a\", \"title\": \"Online storms\", \"deliverables\": [ { \"id\": \"d\", \"name\": \"Drill\" } ] }"))
                .containsExactly(planned);
        assertThat(
                        exercise(
                                "{ \"id\": \"a\", \"title\": \"Online storms\", \"milestones\": [ { \"id\": \"d\", \"name\": \"First exercise\" } ] }"))
                .containsExactly(planned);
        assertThat(exercise("{ \"id\": \"a\", \"title\": \"Rehearse an online storm\", \"status\": \"completed\" }"))
                .containsExactly(unplanned);
        assertThat(exercise("{ \"id\": \"a\", \"title\": \"Rehearse an online storm\", \"status\": \"cancelled\" }"))
                .containsExactly(unplanned);
        assertThat(exercise("{ \"id\": \"a\", \"title\": \"Rehearse an online storm\", \"status\": \"in-progress\" }"))
                .containsExactly(planned);
        assertThat(exercise(
                        "{ \"id\": \"a\", \"title\": \"Rehearse an online storm\", \"applicability\": \"exempt\" }"))
                .containsExactly(unplanned);
        assertThat(
                        exercise(
                                "{ \"id\": \"a\", \"title\": \"Storms\", \"deliverables\": [ { \"id\": \"d\", \"name\": \"Drill\", \"status\": \"completed\" } ],"
                                        + " \"milestones\": [ { \"id\": \"e\", \"name\": \"Drill\", \"status\": \"cancelled\" } ] }"))
                .containsExactly(unplanned);
        assertThat(Examples.found("incident/never-exercised", """
                "incidentPlan": { "scenarios": [ { "id": "s", "trigger": "Fire" } ],
                  "incidents": [ { "id": "next", "summary": "Rehearsal", "on": "2027-02-01", "exercise": true } ] }""")).containsExactly(planned);
    }

    private static List<String> exercise(String actions) {
        String document = "\"actionPlan\": { \"narrative\": \"Plans.\", \"actions\": [" + actions + "] },"
                + "\"incidentPlan\": { \"scenarios\": [ { \"id\": \"s\", \"trigger\": \"Fire\" } ] }";
        assertThat(Examples.lookedAt("incident/never-exercised", document)).isEqualTo(1);
        return Examples.found("incident/never-exercised", document);
    }
}
