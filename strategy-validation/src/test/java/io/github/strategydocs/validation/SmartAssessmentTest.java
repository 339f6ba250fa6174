package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.SmartLetter.ACHIEVABLE;
import static io.github.strategydocs.validation.SmartLetter.MEASURABLE;
import static io.github.strategydocs.validation.SmartLetter.REALISTIC;
import static io.github.strategydocs.validation.SmartLetter.SPECIFIC;
import static io.github.strategydocs.validation.SmartLetter.TIMELY;
import static io.github.strategydocs.validation.SmartVerdict.MET;
import static io.github.strategydocs.validation.SmartVerdict.NOT_ASSESSABLE;
import static io.github.strategydocs.validation.SmartVerdict.NOT_MET;
import static io.github.strategydocs.validation.SmartVerdict.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmartAssessmentTest {

    private static final String SMART_ACTION = """
            { "id": "a", "title": "Publish river levels", "deadline": "2027-06",
              "deliverables": [ { "id": "d", "name": "River page", "doneWhen": "Levels are an hour old at most." } ],
              "evidence": [ { "id": "e", "citation": "The lake did it in three months." } ] }""";

    private static final String MEANS = """
            "resourcing": { "allocations": [
              { "id": "m", "phase": "delivering", "kind": "people", "actions": [ "a" ], "status": "secured" } ] }""";

    @Test
    void an_action_of_which_nothing_is_found_meets_every_letter() {
        ActionAssessment action = assess("a", SMART_ACTION, MEANS);

        assertThat(verdicts(action)).containsExactly(MET, MET, MET, MET, MET);
        assertThat(action.isSmart()).isTrue();
        assertThat(action.letters()).allSatisfy(letter -> {
            assertThat(letter.findings()).isEmpty();
            assertThat(letter.reason()).isEmpty();
        });
    }

    @Test
    void an_action_with_nothing_but_a_title_meets_no_letter_and_the_findings_say_why() {
        ActionAssessment action = assess("a", "{ \"id\": \"a\", \"title\": \"Publish river levels\" }", "");

        assertThat(verdicts(action)).containsOnly(NOT_MET);
        assertThat(rules(action.of(SPECIFIC))).containsExactly("action/no-deliverable");
        assertThat(rules(action.of(MEASURABLE))).containsExactly("action/not-measurable");
        assertThat(rules(action.of(ACHIEVABLE))).containsExactly("resource/section-missing");
        assertThat(rules(action.of(REALISTIC))).containsExactly("action/no-evidence");
        assertThat(rules(action.of(TIMELY))).containsExactly("action/no-deadline");
        assertThat(action.isSmart()).isFalse();
    }

    @Test
    void what_denies_a_letter_does_so_where_it_is_a_mere_warning_too() {
        ActionAssessment action = assess("a", "{ \"id\": \"a\", \"title\": \"Publish\" }", "", Profile.draft());

        assertThat(action.of(TIMELY).findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(action.of(TIMELY).verdict()).isEqualTo(NOT_MET);
    }

    @Test
    void a_letter_with_warnings_that_leave_something_standing_is_met_in_part() {
        ActionAssessment action = assess("a", SMART_ACTION.replace("2027-06", "2027"), MEANS);

        assertThat(action.of(TIMELY).verdict()).isEqualTo(PARTLY);
        assertThat(rules(action.of(TIMELY))).containsExactly("action/deadline-coarse");
    }

    @Test
    void an_error_of_any_rule_of_the_letter_means_that_it_is_not_met() {
        String measured = SMART_ACTION.replace("\"deadline\"", """
                "measures": [ { "id": "m1", "name": "Readers", "targets": [ { "value": 10 } ] } ],
                "deadline\"""");

        assertThat(assess("a", measured, MEANS).of(MEASURABLE).verdict()).isEqualTo(NOT_MET);
        assertThat(rules(assess("a", measured, MEANS).of(MEASURABLE))).contains("measure/incomplete-target");
        assertThat(assess("a", measured, MEANS, Profile.draft()).of(MEASURABLE).verdict())
                .isEqualTo(PARTLY);
    }

    @Test
    void a_circle_of_dependencies_counts_against_every_action_in_it() {
        String circle = """
                { "id": "a", "title": "Publish river levels", "dependsOn": [ "b" ] },
                { "id": "b", "title": "Measure river levels", "dependsOn": [ "a" ] }""";

        assertThat(rules(assess("a", circle, "").of(ACHIEVABLE))).contains("action/dependency-cycle");
        assertThat(rules(assess("b", circle, "").of(ACHIEVABLE))).contains("action/dependency-cycle");
    }

    @Test
    void an_action_that_is_not_judged_by_itself_cannot_be_assessed_and_the_reason_is_said() {
        String actions = """
                { "id": "whole", "title": "Open bookings" },
                { "id": "part", "title": "Train clerks", "partOf": "whole" },
                { "id": "elsewhere", "title": "Open data", "applicability": "not-applicable" },
                { "id": "spared", "title": "Open data", "applicability": "exempt" },
                { "id": "undecided", "title": "Open data", "applicability": "awaiting" },
                { "id": "dropped", "title": "Open data", "status": "cancelled" }""";
        Map<String, String> reasons = new TreeMap<>();
        for (ActionAssessment action :
                smart(strategy(actions, ""), Profile.publication()).actions()) {
            LetterAssessment timely = action.of(TIMELY);
            reasons.put(action.action().id(), timely.verdict() + " " + timely.reason());
        }

        assertThat(reasons)
                .containsEntry("whole", "NOT_ASSESSABLE it is judged by its parts")
                .containsEntry("part", "NOT_MET ")
                .containsEntry("elsewhere", "NOT_ASSESSABLE it does not apply")
                .containsEntry("spared", "NOT_ASSESSABLE the body is exempt from it")
                .containsEntry("undecided", "NOT_ASSESSABLE nobody has decided yet whether it applies")
                .containsEntry("dropped", "NOT_ASSESSABLE it was cancelled");
    }

    @Test
    void a_rule_that_did_not_run_leaves_its_letter_open_unless_something_was_found() {
        Profile lenient =
                Profile.publication().without("action/deadline-coarse").named("house");

        LetterAssessment silent = assess("a", SMART_ACTION, MEANS, lenient).of(TIMELY);
        LetterAssessment found = assess("a", "{ \"id\": \"a\", \"title\": \"Publish\" }", "", lenient)
                .of(TIMELY);

        assertThat(silent.verdict()).isEqualTo(NOT_ASSESSABLE);
        assertThat(silent.reason())
                .isEqualTo("the rule action/deadline-coarse was not run: the profile house switches it off");
        assertThat(found.verdict()).isEqualTo(NOT_MET);
        assertThat(found.reason()).isEmpty();
    }

    @Test
    void what_is_waived_or_was_known_before_meets_no_letter() {
        Strategy strategy = strategy("{ \"id\": \"a\", \"title\": \"Publish\" }", "");
        Profile waiving = Profile.publication()
                .withWaiver(Waiver.builder()
                        .rule("action/no-deadline")
                        .element("a")
                        .reason("The supplier is chosen in May.")
                        .who("Head of Digital")
                        .until(PartialDate.parse("2099"))
                        .build());
        ValidationReport waived = Validator.of(waiving).validate(ValidationRequest.of(strategy));
        ValidationReport report = Validator.of(Profile.publication()).validate(ValidationRequest.of(strategy));
        ValidationReport heldBack = report.holdingBack(KnownFindings.of(List.of(report)));

        assertThat(waived.waived()).hasSize(1);
        assertThat(heldBack.findings()).isEmpty();
        for (ValidationReport silent : List.of(waived, heldBack)) {
            LetterAssessment timely = silent.smart().find("a").orElseThrow().of(TIMELY);

            assertThat(timely.verdict()).isEqualTo(NOT_MET);
            assertThat(rules(timely)).containsExactly("action/no-deadline");
        }
    }

    @Test
    void a_section_on_means_that_is_only_words_is_found_once_and_not_for_each_action() {
        Strategy strategy = strategy(SMART_ACTION, "\"resourcing\": { \"narrative\": \"We shall see.\" }");

        assertThat(rules(smart(strategy, Profile.publication())
                        .find("a")
                        .orElseThrow()
                        .of(ACHIEVABLE)))
                .containsExactly("resource/section-missing");
    }

    @Test
    void a_letter_whose_question_the_document_sets_aside_cannot_be_assessed() {
        String aside = "\"answers\": [ { \"question\": \"with-what\", \"notForUsBecause\": \"Others pay.\" } ]";

        LetterAssessment achievable = assess("a", SMART_ACTION, aside).of(ACHIEVABLE);

        assertThat(achievable.verdict()).isEqualTo(NOT_ASSESSABLE);
        assertThat(achievable.reason())
                .isEqualTo("the document says why the question behind resource/section-missing does not arise");
    }

    @Test
    void a_letter_about_which_there_is_no_rule_cannot_be_assessed() {
        Strategy strategy = strategy(SMART_ACTION, MEANS);
        List<Rule> deadlines = List.of(Rules.find("action/no-deadline").orElseThrow());

        SmartAssessment smart = Validator.of(Profile.publication(), deadlines)
                .validate(ValidationRequest.of(strategy))
                .smart();

        assertThat(verdicts(smart.find("a").orElseThrow()))
                .containsExactly(NOT_ASSESSABLE, NOT_ASSESSABLE, NOT_ASSESSABLE, NOT_ASSESSABLE, MET);
        assertThat(smart.find("a").orElseThrow().of(SPECIFIC).reason()).isEqualTo("no rule is about it");
    }

    @Test
    void a_document_without_a_plan_has_nothing_to_assess() {
        SmartAssessment smart = smart(Samples.harbour(), Profile.publication());

        assertThat(smart.actions()).isEmpty();
        assertThat(smart.find("a")).isEmpty();
        assertThat(smart).hasToString("0 of 0 actions are SMART");
    }

    @Test
    void each_letter_has_its_rules() {
        Map<SmartLetter, List<String>> rules = new TreeMap<>();
        for (SmartLetter letter : SmartLetter.values()) {
            rules.put(
                    letter,
                    Rules.builtIn().stream()
                            .map(Rule::metadata)
                            .filter(rule -> rule.letter().equals(Optional.of(letter)))
                            .map(rule -> rule.id() + (rule.deniesLetter() ? "!" : ""))
                            .toList());
        }

        assertThat(rules)
                .containsEntry(
                        SPECIFIC, List.of("action/escape-clauses", "action/no-deliverable!", "action/vague-verb"))
                .containsEntry(
                        MEASURABLE,
                        List.of(
                                "action/not-measurable!",
                                "measure/incomplete-target",
                                "measure/no-collector",
                                "measure/unit-mixed"))
                .containsEntry(
                        ACHIEVABLE,
                        List.of(
                                "action/dependency-cycle",
                                "action/dependency-late",
                                "action/unfunded-soon",
                                "action/unresourced!",
                                "resource/section-missing!"))
                .containsEntry(REALISTIC, List.of("action/no-evidence!", "action/target-leap"))
                .containsEntry(
                        TIMELY,
                        List.of(
                                "action/deadline-coarse",
                                "action/deadline-conditional",
                                "action/deadline-unresolved",
                                "action/no-deadline!",
                                "action/part-after-deadline"));
    }

    @Test
    void an_assessment_has_all_letters_in_their_order() {
        assertThatThrownBy(() -> new ActionAssessment(Samples.action("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("each letter in order");
    }

    private static ActionAssessment assess(String id, String actions, String more) {
        return assess(id, actions, more, Profile.publication());
    }

    private static ActionAssessment assess(String id, String actions, String more, Profile profile) {
        return smart(strategy(actions, more), profile).find(id).orElseThrow();
    }

    private static SmartAssessment smart(Strategy strategy, Profile profile) {
        return Validator.of(profile).validate(ValidationRequest.of(strategy)).smart();
    }

    private static Strategy strategy(String actions, String more) {
        return StrategyJson.read(RuleExample.wholeDocument(
                "\"actionPlan\": { \"actions\": [ " + actions + " ] }" + (more.isEmpty() ? "" : ", " + more)));
    }

    private static List<SmartVerdict> verdicts(ActionAssessment action) {
        return action.letters().stream().map(LetterAssessment::verdict).toList();
    }

    private static List<String> rules(LetterAssessment letter) {
        return letter.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void an_action_whose_title_holds_nothing_to_read_cannot_be_assessed() {
        for (String blank : List.of("   ", "\u200b", "\u00a0", "\u2800\ufe0f")) {
            ActionAssessment action = assess("a", SMART_ACTION.replace("Publish river levels", blank), MEANS);

            assertThat(verdicts(action)).containsOnly(NOT_ASSESSABLE);
            assertThat(action.of(TIMELY).reason()).isEqualTo("its title does not say what is to be done");
        }
    }

    @Test
    void a_letter_is_met_in_another_language_where_only_advice_on_wording_was_not_run() {
        Strategy german = strategy(SMART_ACTION, MEANS).withLanguage("de");

        LetterAssessment specific =
                smart(german, Profile.publication()).find("a").orElseThrow().of(SPECIFIC);

        assertThat(specific.verdict()).isEqualTo(MET);
        assertThat(specific.reason())
                .isEqualTo(
                        "the rule action/escape-clauses was not run: it goes by English wording, and the document is in "
                                + "de; the rule action/vague-verb was not run: it goes by English wording, and the document is in de");
    }
}
