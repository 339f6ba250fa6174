package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said where more than one thing can be said; when, is shown by the examples of the rules. */
class MessagesTest {

    private static String completed(int deliverables) {
        return "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"Open the desk\", \"status\": \"completed\","
                + " \"deliverables\": [ "
                + IntStream.range(0, deliverables)
                        .mapToObj(
                                i -> "{ \"id\": \"d%d\", \"name\": \"D%d\", \"status\": \"delayed\" }".formatted(i, i))
                        .collect(Collectors.joining(", "))
                + " ] } ] }";
    }

    @Test
    void five_open_parts_are_named_and_more_are_counted() {
        assertThat(Examples.found("action/completed-with-open-parts", completed(5)))
                .singleElement()
                .asString()
                .endsWith("deliverable \"D3\" and deliverable \"D4\".")
                .doesNotContain("more");
        assertThat(Examples.found("action/completed-with-open-parts", completed(7)))
                .singleElement()
                .asString()
                .endsWith("deliverable \"D4\", and 2 more.");
    }

    @Test
    void a_list_is_said_as_people_say_it() {
        String risk = """
                "riskRegister": { "risks": [ { "id": "r", "description": "Storm"%s } ] }""";

        assertThat(Examples.found("risk/incomplete", risk.formatted("")))
                .singleElement()
                .asString()
                .endsWith("lacks an owner, a likelihood, an impact and a response.");
        assertThat(Examples.found("risk/incomplete", risk.formatted(", \"likelihood\": 4, \"impact\": 4")))
                .singleElement()
                .asString()
                .endsWith("lacks an owner and a response.");
    }

    @Test
    void from_the_day_of_the_target_on_it_is_missed_and_not_on_the_way() {
        String measure = """
                "purpose": { "goals": [ { "id": "g", "name": "Answer", "measures": [ { "id": "m", "name": "Wait",
                  "unit": "days", "direction": "decrease",
                  "targets": [ { "value": 8, "deadline": { "type": "on", "date": "2027-03-31" } } ],
                  "observations": [ { "kind": "baseline", "on": "2026-03-31", "value": 11.5 },
                    { "kind": "actual", "on": "%s", "value": 10.6 } ] } ] } ] }""";

        for (String day : List.of("2027-03-31", "2027-05-01")) {
            assertThat(Examples.found("measure/off-track", measure.formatted(day)))
                    .singleElement()
                    .asString()
                    .endsWith(": the target, 8 days by 31 March 2027, was missed by 2.6 days.");
        }
        assertThat(Examples.found("measure/off-track", measure.formatted("2027-03-30")))
                .singleElement()
                .asString()
                .contains("on the way from 11.5 days to 8 days by 31 March 2027.");
    }

    @Test
    void an_action_whose_deliverables_were_all_cancelled_is_told_so() {
        String action = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Write"%s } ] }""";

        assertThat(Examples.found("action/no-deliverable", action.formatted("")))
                .singleElement()
                .asString()
                .endsWith("names nothing that will exist when it is done.");
        assertThat(
                        Examples.found(
                                "action/no-deliverable",
                                action.formatted(
                                        ", \"deliverables\": [ { \"id\": \"d\", \"name\": \"A guide\", \"status\": \"cancelled\" } ]")))
                .singleElement()
                .asString()
                .endsWith("names nothing that will exist when it is done: all that it names was cancelled.");
    }

    @Test
    void whoever_matters_is_told_whether_by_influence_or_by_being_affected() {
        String stakeholder = """
                "stakeholderMap": { "stakeholders": [ { "id": "s", "name": "Boaters",
                  "assessments": [ { "on": "2027", "interest": %d, "impact": %d, "affected": 5 } ] } ] }""";

        assertThat(Examples.found("stakeholder/unserved", stakeholder.formatted(5, 5)))
                .singleElement()
                .asString()
                .contains("is to be managed closely");
        assertThat(Examples.found("stakeholder/unserved", stakeholder.formatted(1, 1)))
                .singleElement()
                .asString()
                .contains("is much affected");
    }

    @Test
    void an_advocate_is_told_what_is_lacking() {
        String advocate = """
                %s"resourcing": { "skillsAudit": { "records": [ { "party": "maud", "skill": "Writing", "advocate": true%s } ] } }""";
        String work = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Write",
                  "assignments": [ { "party": "maud", "role": "accountable" } ] } ] },
                """;

        assertThat(Examples.found("skill/advocate-idle", advocate.formatted("", "")))
                .singleElement()
                .asString()
                .endsWith("is responsible for nothing and has no sponsor.");
        assertThat(Examples.found("skill/advocate-idle", advocate.formatted("", ", \"sponsor\": \"ann\"")))
                .singleElement()
                .asString()
                .endsWith("is responsible for nothing.");
        assertThat(Examples.found("skill/advocate-idle", advocate.formatted(work, "")))
                .singleElement()
                .asString()
                .endsWith("maud has no sponsor.");
    }

    @Test
    void a_cumulative_measure_fell_from_a_number_or_from_so_many_of_so_many() {
        String measure = """
                "purpose": { "goals": [ { "id": "g", "name": "Listen", "measures": [ { "id": "m", "name": "Answers", "unit": "%%",
                  "cumulative": true, "observations": [ { "kind": "actual", "on": "2026-01", "value": 15%s },
                  { "kind": "actual", "on": "2026-02", "value": 6%s } ] } ] } ] }""";

        assertThat(Examples.found("measure/cumulative-fell", measure.formatted("", "")))
                .singleElement()
                .asString()
                .contains("fell from 15% (", "to 6% (");
        assertThat(Examples.found("measure/cumulative-fell", measure.formatted(", \"outOf\": 20", ", \"outOf\": 30")))
                .singleElement()
                .asString()
                .contains("fell from 15 of 20 (", "to 6 of 30 (");
    }

    @Test
    void the_whole_organisation_is_told_whether_it_is_said_or_taken_to_be_accountable() {
        String plan = """
                "parties": [ { "id": "body", "name": "The board", "kind": "organisation" },
                  { "id": "head", "name": "Head of desks", "kind": "post", "partOf": "body" } ],
                "actionPlan": { "actions": [ { "id": "a", "title": "Open the desk",
                  "assignments": [ { "party": "body", "role": "%s" } ] } ] }""";

        assertThat(Examples.found("action/accountable-is-everyone", plan.formatted("accountable")))
                .containsExactly("ERROR actionPlan.actions[a].assignments: For action \"Open the desk\", the whole "
                        + "organisation (\"The board\"), of which the document names teams or posts, is accountable.");
        assertThat(Examples.found("action/accountable-is-everyone", plan.formatted("responsible")))
                .containsExactly(
                        "ERROR actionPlan.actions[a].assignments: For action \"Open the desk\", nobody is named "
                                + "accountable, and the whole organisation (\"The board\"), of which the document names teams "
                                + "or posts, is alone responsible.");
    }

    @Test
    void of_a_circle_five_are_named_and_more_are_counted() {
        assertThat(Examples.found("action/dependency-cycle", circle(5, "\"dependsOn\": [ \"a%d\" ]")))
                .containsExactly("ERROR actionPlan.actions[a0].dependsOn: Action \"A0\", action \"A1\", action \"A2\", "
                        + "action \"A3\" and action \"A4\" wait for each other, so that none of them can begin.");
        assertThat(Examples.found("action/dependency-cycle", circle(7, "\"dependsOn\": [ \"a%d\" ]")))
                .singleElement()
                .asString()
                .contains("action \"A4\", and 2 more, wait for each other");
        assertThat(Examples.found("action/dependency-cycle", circle(1, "\"dependsOn\": [ \"a%d\" ]")))
                .singleElement()
                .asString()
                .endsWith("Action \"A0\" waits for itself.");
        assertThat(Examples.found("document/part-cycle", circle(7, "\"partOf\": \"a%d\"")))
                .singleElement()
                .asString()
                .contains("action \"A4\", and 2 more, contain each other");
        assertThat(Examples.found("document/part-cycle", circle(5, "\"partOf\": \"a%d\"")))
                .singleElement()
                .asString()
                .doesNotContain("more");
    }

    private static String circle(int length, String link) {
        return IntStream.range(0, length)
                .mapToObj(i -> "{ \"id\": \"a%d\", \"title\": \"A%d\", ".formatted(i, i)
                        + link.formatted((i + 1) % length) + " }")
                .collect(Collectors.joining(", ", "\"actionPlan\": { \"actions\": [ ", " ] }"));
    }

    @Test
    void what_was_copied_is_told_with_its_share_and_its_longest_passage() {
        Rule copied = Rules.find("originality/copied").orElseThrow();

        assertThat(RuleExamples.report(copied, copied.examples().get(0), StrategyJson::read)
                        .findings())
                .extracting(Finding::message)
                .first()
                .asString()
                .isEqualTo("100% of what the document says stands in \"A plan\" too, such as \"The Harbour Board says: "
                        + "We will move every form th…\".");
    }

    @Test
    void what_is_overdue_is_told_for_how_long_and_how_far_it_is() {
        String plan = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Open the desk", "deadline": "%s"%s } ] }""";

        assertThat(Examples.found("action/overdue", plan.formatted("2028-01-31", "")))
                .singleElement()
                .asString()
                .endsWith("a day ago, and is not said to be completed.");
        assertThat(Examples.found("action/overdue", plan.formatted("2028-01-30", ", \"status\": \"in-progress\"")))
                .singleElement()
                .asString()
                .endsWith("2 days ago, and is in progress.");
    }

    @Test
    void who_rises_is_told_by_impact_rather_than_by_interest() {
        String stakeholder = """
                "stakeholderMap": { "stakeholders": [ { "id": "s", "name": "Clubs", "assessments": [
                  { "on": "2026-01", "interest": 2, "impact": 2 }, { "on": "2027-01", "interest": 3, "impact": %d } ] } ] }""";

        assertThat(Examples.found("stakeholder/rising-unwatched", stakeholder.formatted(3)))
                .singleElement()
                .asString()
                .contains("The impact of");
        assertThat(Examples.found("stakeholder/rising-unwatched", stakeholder.formatted(2)))
                .singleElement()
                .asString()
                .contains("The interest of");
    }

    @Test
    void what_stands_in_another_document_is_called_by_its_title() {
        Rule late = Rules.find("action/child-later-than-parent").orElseThrow();

        assertThat(RuleExamples.report(late, late.examples().get(0), StrategyJson::read)
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Action \"Open the desk\" is due by the end of April 2027, and responds to action "
                        + "\"Desks everywhere\", which is due by the end of March 2027.");
    }

    @Test
    void a_part_of_a_response_is_told_from_a_milestone_of_it() {
        Rule late = Rules.find("action/child-later-than-parent").orElseThrow();

        assertThat(late.examples().subList(1, 3))
                .flatExtracting(example ->
                        RuleExamples.report(late, example, StrategyJson::read).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Milestone \"Last desk\" of action \"Open the desk\" is due by the end of April 2027, and "
                                + "responds to action \"Desks everywhere\", which is due by the end of March 2027.",
                        "Action \"Train the last clerk\", a part of action \"Open the desk\", is due by the end of April "
                                + "2027, and responds to action \"Desks everywhere\", which is due by the end of March 2027.");
    }

    @Test
    void why_nobody_finds_out_is_told_for_each_case() {
        String plan = """
                "baseline": { "activities": [ { "id": "crews", "what": "Crews run groups.", "knowledge": "unknown",
                  "risks": [ "logins" ], "discoveredBy": "find" } ] },
                "actionPlan": { "actions": [ { "id": "find", "title": "Find them", "deadline": "2027-06", %s } ] },
                "riskRegister": { "risks": [ { "id": "logins", "description": "We lose the logins." } ] }""";

        assertThat(Examples.found("baseline/unknown-unmanaged", plan.formatted("\"status\": \"cancelled\"")))
                .singleElement()
                .asString()
                .endsWith("action \"Find them\", which was to find out, is cancelled.");
        assertThat(Examples.found("baseline/unknown-unmanaged", plan.formatted("\"applicability\": \"awaiting\"")))
                .singleElement()
                .asString()
                .endsWith("which was to find out, still awaits a decision.");
        assertThat(Examples.found("baseline/unknown-unmanaged", plan.formatted("\"applicability\": \"exempt\"")))
                .singleElement()
                .asString()
                .endsWith("which was to find out, is exempt.");
        assertThat(Examples.found(
                        "baseline/unknown-unmanaged", plan.formatted("\"applicability\": \"not-applicable\"")))
                .singleElement()
                .asString()
                .endsWith("which was to find out, does not apply.");
    }

    @Test
    void a_leap_is_told_from_the_smaller_number_to_the_larger() {
        String plan = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Answer", "measures": [ { "id": "m", "name": "Complaints",
                  "direction": "%s", "observations": [ { "kind": "baseline", "on": "2026", "value": %d } ],
                  "targets": [ { "value": %d, "deadline": "2028" } ] } ] } ] }""";

        assertThat(Examples.found("action/target-leap", plan.formatted("decrease", 400, 100)))
                .singleElement()
                .asString()
                .endsWith("The baseline of measure \"Complaints\", 400, is more than 3 times the target, 100, with no "
                        + "evidence.");
        assertThat(Examples.found("action/target-leap", plan.formatted("increase", 100, 400)))
                .singleElement()
                .asString()
                .endsWith("The target of measure \"Complaints\", 400, is more than 3 times the baseline, 100, with no "
                        + "evidence.");
    }

    @Test
    void what_was_due_before_the_version_is_not_said_to_be_due() {
        String plan = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Open the desk", "deadline": "%s" } ] },
                "resourcing": { "allocations": [ { "id": "m", "phase": "delivering", "kind": "money", "status": "requested",
                  "actions": [ "a" ], "amount": { "value": 5, "unit": "EUR" } } ] }""";

        assertThat(Examples.found("action/unfunded-soon", plan.formatted("2020-03")))
                .singleElement()
                .asString()
                .endsWith(
                        "Action \"Open the desk\" was due by the end of March 2020, and its means are unfunded or only "
                                + "requested.");
        assertThat(Examples.found("action/unfunded-soon", plan.formatted("2027-03-05")))
                .singleElement()
                .asString()
                .endsWith(
                        "Action \"Open the desk\" is due by 5 March 2027, and its means are unfunded or only requested.");
    }

    @Test
    void who_advises_against_words_is_told_of_the_list_that_was_used() {
        Strategy strategy = StrategyJson.read(RuleExample.wholeDocument("""
                "purpose": { "plainSummary": "The key aim is to drive and deliver. The quay, the quay and the quay." }"""));
        Rule rule = Rules.find("language/avoid-words").orElseThrow();
        Profile ours = Profile.publication().withWords("language/avoid-words", List.of("quay"));

        assertThat(message(Profile.publication(), rule, strategy))
                .startsWith("Of every 1,000 words, ")
                .contains(" are such as GOV.UK advises to avoid (3 of ");
        assertThat(message(ours, rule, strategy))
                .contains(" are such as the profile says to avoid (3 of ")
                .endsWith("the commonest are \"quay\" (3).");
    }

    private static String message(Profile profile, Rule rule, Strategy strategy) {
        return Validator.of(profile, List.of(rule))
                .validate(ValidationRequest.of(strategy))
                .findings()
                .get(0)
                .message();
    }

    @Test
    void those_who_translate_get_dates_numbers_and_constants_as_such() {
        Rule late = Rules.find("partner/contract-ends-early").orElseThrow();
        Finding finding = Validator.of(Profile.publication(), List.of(late))
                .validate(ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument("""
                        "actionPlan": { "actions": [ { "id": "a", "title": "Read", "deadline": "2028" } ] },
                        "resourcing": { "deliveryPartners": [
                          { "id": "dp", "party": "radio", "contractEnd": "2028-06", "actions": [ "a" ] } ] }"""))))
                .findings()
                .get(0);

        assertThat(finding.message())
                .isEqualTo(
                        "The contract of radio runs until the end of June 2028, and action \"Read\" is due by the end of "
                                + "2028.");
        assertThat(finding.template())
                .isEqualTo(
                        "The contract of {partner} runs until the end of {end}, and {action} is due by the end of {due}.");
        assertThat(finding.arguments())
                .containsEntry("end", PartialDate.parse("2028-06"))
                .containsEntry("due", PartialDate.parse("2028"));

        String overdue = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Read", "deadline": "2027", "status": "in-progress" } ] }""";
        Finding open = Validator.of(
                        Profile.publication(),
                        List.of(Rules.find("action/overdue").orElseThrow()))
                .validate(ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument(overdue)))
                        .withAsOf(LocalDate.of(2028, 2, 1)))
                .findings()
                .get(0);

        assertThat(open.arguments()).containsEntry("status", ProgressStatus.IN_PROGRESS);
        assertThat(open.message()).endsWith("was due by the end of 2027, 32 days ago, and is in progress.");
    }

    @Test
    void an_id_that_stands_for_another_thing_is_told_for_which() {
        Rule reused = Rules.find("change/id-reused").orElseThrow();

        assertThat(RuleExamples.report(reused, reused.examples().get(0), StrategyJson::read)
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Action \"Train the harbour masters\" bears the id \"a\", which stood for the action "
                        + "\"Publish the fees\" in the version before.");
    }
}
