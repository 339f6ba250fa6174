package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples of the rules about sections do not show: wording, severity, and what is left unsaid. */
class SectionRulesTest {

    private static final Set<String> CATEGORIES =
            Set.of("baseline", "purpose", "scope", "resource", "skill", "stakeholder", "partner");

    @ParameterizedTest
    @CsvSource({
        "baseline/section-missing, WARNING, ERROR",
        "baseline/not-dated, WARNING, ERROR",
        "baseline/stale, , WARNING",
        "baseline/no-owner, WARNING, ERROR",
        "baseline/unknown-unmanaged, ERROR, ERROR",
        "baseline/channel-unowned, WARNING, ERROR",
        "baseline/channel-unjustified, , WARNING",
        "baseline/voice-unstated, , INFO",
        "purpose/statement-missing, WARNING, ERROR",
        "purpose/no-emphasis, WARNING, WARNING",
        "purpose/no-goal, WARNING, ERROR",
        "purpose/goal-without-action, WARNING, WARNING",
        "purpose/goal-overloaded, , WARNING",
        "purpose/plain-summary-missing, , WARNING",
        "purpose/plain-summary-hard, , INFO",
        "scope/nothing-excluded, WARNING, ERROR",
        "scope/exclusion-unexplained, WARNING, WARNING",
        "scope/exclusion-unhandled, , INFO",
        "scope/action-outside, WARNING, ERROR",
        "scope/term-undefined, INFO, INFO",
        "resource/section-missing, WARNING, ERROR",
        "resource/cell-empty, WARNING, ERROR",
        "resource/channel-uncosted, , WARNING",
        "resource/over-allocated, ERROR, ERROR",
        "skill/gap-unanswered, WARNING, ERROR",
        "skill/response-late, WARNING, WARNING",
        "skill/no-audit, WARNING, ERROR",
        "skill/no-advocate, , WARNING",
        "skill/advocate-idle, , INFO",
        "stakeholder/section-missing, WARNING, ERROR",
        "stakeholder/unassessed, WARNING, ERROR",
        "stakeholder/assessment-stale, , WARNING",
        "stakeholder/unserved, WARNING, WARNING",
        "stakeholder/rising-unwatched, WARNING, WARNING",
        "stakeholder/out-of-reach, WARNING, ERROR",
        "stakeholder/reach-unstated, WARNING, ERROR",
        "stakeholder/nobody-left-out, , WARNING",
        "stakeholder/hostile-unlisted, , INFO",
        "partner/terms-missing, , WARNING",
        "partner/contract-ends-early, WARNING, ERROR",
    })
    void the_severities_are_those_of_the_catalogue(String rule, Severity draft, Severity publication) {
        RuleMetadata metadata = Rules.find(rule).orElseThrow().metadata();

        assertThat(metadata.draftSeverity()).isEqualTo(Optional.ofNullable(draft));
        assertThat(metadata.publicationSeverity()).isEqualTo(Optional.ofNullable(publication));
        assertThat(metadata.isHeuristic())
                .isEqualTo(List.of("purpose/plain-summary-hard", "scope/term-undefined")
                        .contains(rule));
    }

    @Test
    void a_document_without_sections_has_one_finding_for_each_section() {
        assertThat(all(document("")))
                .extracting(finding -> finding.rule() + " at " + finding.path())
                .containsExactly(
                        "baseline/section-missing at baseline",
                        "purpose/statement-missing at purpose",
                        "scope/nothing-excluded at scope",
                        "resource/section-missing at resourcing",
                        "stakeholder/section-missing at stakeholderMap");
    }

    @Test
    void a_rule_has_not_looked_where_there_is_no_section() {
        ValidationReport report = Validator.of(Profile.publication()).validate(ValidationRequest.of(document("")));

        assertThat(report.outcomes())
                .filteredOn(outcome -> CATEGORIES.contains(outcome.rule().category()))
                .filteredOn(outcome -> outcome.lookedAt() > 0)
                .extracting(outcome -> outcome.rule().id())
                .containsExactly(
                        "baseline/section-missing",
                        "purpose/statement-missing",
                        "resource/section-missing",
                        "scope/nothing-excluded",
                        "stakeholder/section-missing");
    }

    @Test
    void sections_that_have_what_was_asked_for_were_looked_at() {
        Strategy strategy = document("""
                "glossary": [ { "term": "Channel", "definition": "Where people meet us." } ],
                "baseline": { "assessedOn": "2026-12", "channels": [ { "id": "c", "name": "Helpline" } ] },
                "purpose": { "plainSummary": "One visit.", "statement": "One visit.", "emphases": [ "listening" ],
                  "goals": [ { "id": "g", "name": "One visit" } ] },
                "scope": { "outOfScope": [ { "id": "o", "statement": "Pilots" } ] },
                "resourcing": { "skillsAudit": { "assessedOn": "2026-12", "records": [
                    { "party": "body", "skill": "Answering in public", "level": 2 } ] }, "allocations": [
                  { "id": "al", "phase": "delivering", "kind": "money" } ] }""");

        assertThat(Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(strategy))
                        .outcomes())
                .filteredOn(outcome -> outcome.lookedAt() > 0)
                .extracting(outcome -> outcome.rule().id())
                .contains(
                        "baseline/not-dated",
                        "baseline/stale",
                        "purpose/no-emphasis",
                        "purpose/no-goal",
                        "purpose/plain-summary-missing",
                        "purpose/plain-summary-hard",
                        "scope/exclusion-unexplained",
                        "scope/term-undefined",
                        "resource/cell-empty",
                        "skill/no-audit");
    }

    @Test
    void one_finding_names_all_cells_that_are_empty_and_what_must_be_there_comes_first() {
        Finding finding = only("resource/cell-empty", document("""
                "resourcing": { "allocations": [
                  { "id": "dp", "phase": "delivering", "kind": "people" },
                  { "id": "dm", "phase": "delivering", "kind": "money" },
                  { "id": "ds", "phase": "delivering", "kind": "skills" } ] }"""));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo(
                        "There is nothing, and no word on why, for: people for preparing, people for evaluating, money "
                                + "for preparing, money for evaluating, time for preparing, time for delivering, time for "
                                + "evaluating, skills for preparing and skills for evaluating.");
    }

    @Test
    void time_alone_is_no_error() {
        Finding finding = only("resource/cell-empty", document("""
                "resourcing": { "skillNeeds": [ { "id": "need", "skill": "Writing" } ], "allocations": [
                  { "id": "pp", "phase": "preparing", "kind": "people" },
                  { "id": "pm", "phase": "preparing", "kind": "money" },
                  { "id": "dp", "phase": "delivering", "kind": "people" },
                  { "id": "dm", "phase": "delivering", "kind": "money" },
                  { "id": "dt", "phase": "delivering", "kind": "time" },
                  { "id": "ep", "phase": "evaluating", "kind": "people" },
                  { "id": "em", "phase": "evaluating", "kind": "money" } ] }"""));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).endsWith("for: time for preparing and time for evaluating.");
    }

    @Test
    void an_audit_without_a_date_is_no_better_than_an_old_one() {
        Finding finding = only(
                "skill/no-audit",
                document("\"resourcing\": { \"skillsAudit\": { \"records\": [ "
                        + "{ \"party\": \"desk\", \"skill\": \"Writing\" } ] } }"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void needs_cannot_be_compared_with_an_audit_that_shows_no_record() {
        Strategy strategy = document("""
                "resourcing": { "skillNeeds": [ { "id": "need", "skill": "Writing", "level": 3 } ],
                  "skillsAudit": { "assessedOn": "2026-12" } }""");

        assertThat(Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(strategy))
                        .outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals("skill/gap-unanswered"))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(RuleOutcome.Status.PARTLY_RUN);
                    assertThat(outcome.reason()).isEqualTo("the skills audit shows no record");
                });
    }

    @Test
    void the_risk_and_the_action_of_what_is_unknown_are_two_findings() {
        Strategy strategy = document("\"baseline\": { \"activities\": [ "
                + "{ \"id\": \"a\", \"what\": \"Crews run groups.\", \"knowledge\": \"unknown\" }, "
                + "{ \"id\": \"b\", \"what\": \"Harbours post.\", \"knowledge\": \"partly-known\" } ] }");

        assertThat(found("baseline/unknown-unmanaged", strategy))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "Activity \"Crews run groups.\" is unknown, and is not in the risk register.",
                        "Activity \"Crews run groups.\" is unknown, and no action is there to find out.",
                        "Activity \"Harbours post.\" is known only in part, and is not in the risk register.",
                        "Activity \"Harbours post.\" is known only in part, and no action is there to find out.");
        assertThat(found("baseline/unknown-unmanaged", strategy))
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_missing_attribute_is_named_with_its_element() {
        Strategy strategy = document("""
                "baseline": { "channels": [ { "id": "c", "name": "Helpline" } ] },
                "scope": { "outOfScope": [ { "id": "o", "statement": "Pilotage orders" } ] },
                "stakeholderMap": { "stakeholders": [ { "id": "s", "name": "Anglers", "reach": [ "assisted" ] },
                  { "id": "t", "name": "Clubs", "assessments": [
                    { "on": "2027-01", "interest": 1, "impact": 1, "affected": 4 } ] } ] }""");

        assertThat(all(strategy))
                .extracting(Finding::message)
                .contains(
                        "The owner of channel \"Helpline\" is not named.",
                        "The voice of channel \"Helpline\" is not stated.",
                        "Channel \"Helpline\" says neither why it is the right one nor what would make you leave it.",
                        "The reason of scope item \"Pilotage orders\" is not given, so that nobody can tell why it is out of "
                                + "scope.",
                        "Scope item \"Pilotage orders\" is out of scope, and nothing says who looks after it.",
                        "The alternative route of stakeholder \"Anglers\" is not stated, and some of them need help to be "
                                + "online.",
                        "The reach of stakeholder \"Clubs\" is not stated, nor any channel or other route, and they are "
                                + "affected at level 4.");
    }

    @Test
    void amounts_are_added_up_exactly() {
        Finding finding = only("resource/over-allocated", document("""
                "actionPlan": { "actions": [ { "id": "a", "title": "Licences" },
                  { "id": "b", "title": "Form", "partOf": "a" } ] },
                "resourcing": { "allocations": [
                  { "id": "x", "phase": "delivering", "kind": "people", "description": "Crew",
                    "amount": { "value": 0.3, "unit": "FTE" }, "actions": [ "a" ] },
                  { "id": "y", "phase": "delivering", "kind": "people", "amount": { "value": 0.1, "unit": "FTE" },
                    "actions": [ "b" ] },
                  { "id": "z", "phase": "delivering", "kind": "people", "amount": { "value": 0.21, "unit": "FTE" },
                    "actions": [ "b" ] } ] }"""));

        assertThat(finding.message())
                .isEqualTo("The amount of allocation \"Crew\" comes to 0.3 FTE, and its parts to 0.31.");
    }

    @Test
    void what_is_found_twice_of_one_element_can_be_told_apart() {
        Strategy strategy = document("""
                "actionPlan": { "actions": [ { "id": "a", "title": "Warn", "deadline": "2028" },
                  { "id": "b", "title": "Answer", "deadline": "2028", "scopeItems": [ "o", "p" ] } ] },
                "scope": { "outOfScope": [ { "id": "o", "statement": "Pilots" }, { "id": "p", "statement": "Ports" } ] },
                "resourcing": { "skillNeeds": [ { "id": "n", "skill": "Writing", "actions": [ "a", "b" ] } ],
                  "gapResponses": [ { "id": "g", "need": "n", "kind": "training", "deadline": "2029" } ],
                  "deliveryPartners": [
                    { "id": "dp", "party": "radio", "contractEnd": "2027", "actions": [ "a", "b" ] } ] },
                "purpose": { "plainSummary": "Digital %s WDS." , "vision": "Digital platform.",
                  "statement": "Digital platform.", "mission": "One platform." }""".formatted("and so on ".repeat(12)));

        assertThat(all(strategy)).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(all(strategy))
                .extracting(Finding::message)
                .contains(
                        "Action \"Answer\" works on scope item \"Ports\", which is out of scope.",
                        "The skill \"Writing\" is to be there by the end of 2029, and is needed by the end of 2028, when "
                                + "action \"Warn\" is due.",
                        "The contract of radio runs until the end of 2027, and action \"Answer\" is due by the end of "
                                + "2028.",
                        "A sentence of the plain summary has 38.0 words on average, where 25 are the most that are easy to "
                                + "follow.",
                        "The plain summary does not spell out WDS.",
                        "The word \"digital\" is used 3 times, and the glossary does not say what it means.",
                        "The word \"platform\" is used 3 times, and the glossary does not say what it means.");
    }

    @ParameterizedTest
    @CsvSource({
        "baseline/stale, months, 13",
        "purpose/no-emphasis, most, 5",
        "purpose/goal-overloaded, most, 7",
        "purpose/plain-summary-hard, words, 45",
        "scope/term-undefined, uses, 4",
        "skill/no-audit, months, 24.5",
        "stakeholder/assessment-stale, months, 12",
        "stakeholder/unserved, affected, 5",
        "stakeholder/reach-unstated, affected, 4",
    })
    void a_profile_can_change_where_a_rule_begins(String rule, String threshold, String patient) {
        Rule checked = Rules.find(rule).orElseThrow();
        Profile profile = Profile.publication().withThreshold(rule, threshold, Decimal.of(patient));
        List<Finding> strict = new ArrayList<>();
        List<Finding> lenient = new ArrayList<>();
        for (RuleExample example : checked.examples()) {
            ValidationRequest request = ValidationRequest.of(document(example.document()));
            strict.addAll(found(rule, Profile.publication(), request));
            lenient.addAll(found(rule, profile, request));
        }

        assertThat(lenient).hasSizeLessThan(strict.size());
    }

    @Test
    void an_absurd_threshold_breaks_no_rule() {
        Profile profile = Profile.publication()
                .withThreshold("baseline/stale", "months", Decimal.of("1e300"))
                .withThreshold("skill/no-audit", "months", Decimal.of("-1"));
        Strategy strategy = document("\"baseline\": { \"assessedOn\": \"0000\", \"channels\": [ { \"id\": \"c\", "
                + "\"name\": \"Helpline\" } ] }, \"resourcing\": { \"skillsAudit\": { \"assessedOn\": \"9999\" } }");

        assertThat(found("baseline/stale", profile, ValidationRequest.of(strategy)))
                .isEmpty();
        assertThat(found("skill/no-audit", profile, ValidationRequest.of(strategy)))
                .isEmpty();
    }

    @Tag("slow")
    @Test
    @Timeout(20)
    void a_very_long_chain_of_parts_costs_no_more_than_its_length() {
        List<Action> chain = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            Action action = Samples.action("a" + i);
            chain.add(i == 0 ? action.withGoals("g") : action.withPartOf("a" + (i - 1)));
        }
        Strategy strategy = Samples.harbourWith(chain.toArray(Action[]::new))
                .withPurpose(document("\"purpose\": { \"goals\": [ { \"id\": \"g\", \"name\": \"One visit\" } ] }")
                        .purpose()
                        .orElseThrow());

        assertThat(found("purpose/goal-without-action", strategy)).isEmpty();
        assertThat(found("purpose/goal-overloaded", strategy)).isEmpty();
    }

    private static Strategy document(String properties) {
        return StrategyJson.read(RuleExample.wholeDocument(properties));
    }

    private static List<Finding> all(Strategy strategy) {
        return Validator.of(Profile.publication()).validate(ValidationRequest.of(strategy)).findings().stream()
                .filter(finding -> CATEGORIES.contains(
                        finding.rule().substring(0, finding.rule().indexOf('/'))))
                .toList();
    }

    private static List<Finding> found(String rule, Strategy strategy) {
        return found(rule, Profile.publication(), ValidationRequest.of(strategy));
    }

    private static List<Finding> found(String rule, Profile profile, ValidationRequest request) {
        return Validator.of(profile).validate(request).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Finding only(String rule, Strategy strategy) {
        List<Finding> found = found(rule, strategy);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
