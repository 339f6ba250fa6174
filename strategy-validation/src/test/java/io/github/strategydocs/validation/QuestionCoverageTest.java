package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.QuestionStatus.ANSWERED;
import static io.github.strategydocs.validation.QuestionStatus.OPEN;
import static io.github.strategydocs.validation.QuestionStatus.PARTLY;
import static io.github.strategydocs.validation.QuestionStatus.SET_ASIDE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionCoverageTest {

    private static final String PURPOSE = """
            "purpose": { "statement": "Nobody should arrive at a closed lock.",
              "goals": [ { "id": "g", "name": "Open locks" } ] },
            "actionPlan": { "actions": [ { "id": "a", "title": "Publish lock times", "goals": [ "g" ] } ] }""";

    @Test
    void content_that_its_rules_find_sound_answers_a_question() {
        CoveredQuestion covered = covered("what-for", PURPOSE);

        assertThat(covered.status()).isEqualTo(ANSWERED);
        assertThat(covered.findings()).isEmpty();
        assertThat(covered.answer()).isEmpty();
    }

    @Test
    void content_with_findings_answers_it_partly_and_the_findings_are_shown() {
        CoveredQuestion covered = covered("what-for", PURPOSE.replace(", \"goals\": [ \"g\" ]", ""));

        assertThat(covered.status()).isEqualTo(PARTLY);
        assertThat(covered.findings())
                .extracting(Finding::rule)
                .containsExactly("purpose/goal-without-action", "action/no-goal");
    }

    @Test
    void silence_is_no_answer() {
        QuestionCoverage coverage = coverage("", Profile.publication());

        assertThat(coverage.all()).extracting(CoveredQuestion::question).isEqualTo(Questions.all());
        assertThat(coverage.withStatus(ANSWERED)).isEmpty();
        assertThat(coverage.withStatus(SET_ASIDE)).isEmpty();
        assertThat(coverage("", Profile.draft()).withStatus(OPEN)).hasSize(40);
        assertThat(coverage("", Profile.draft())).hasToString("0 of 40 questions are answered");
    }

    @Test
    void what_is_waived_or_was_known_before_answers_no_question() {
        String actions = "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"Publish lock times\" } ] }";
        ValidationRequest request = ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument(actions)));
        Profile waiving = Profile.publication()
                .withWaiver(Waiver.builder()
                        .rule("action/no-deadline")
                        .element("a")
                        .reason("The supplier is chosen in May.")
                        .who("Head of Digital")
                        .until(PartialDate.parse("2099"))
                        .build());
        ValidationReport waived = Validator.of(waiving).validate(request);
        ValidationReport report = Validator.of(Profile.publication()).validate(request);
        ValidationReport heldBack = report.holdingBack(KnownFindings.of(List.of(report)));

        for (ValidationReport silent : List.of(waived, heldBack)) {
            CoveredQuestion timely = silent.questions().find("timely").orElseThrow();

            assertThat(timely.status()).isEqualTo(OPEN);
            assertThat(timely.findings()).extracting(Finding::rule).containsExactly("action/no-deadline");
        }
    }

    @Test
    void what_the_profile_switches_off_stays_open() {
        String actions = "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"Publish lock times\" } ] }";
        Profile lenient = Profile.publication().without("action/no-deadline");

        assertThat(covered("timely", actions).status()).isEqualTo(OPEN);
        assertThat(coverage(actions, lenient).find("timely").orElseThrow().status())
                .isEqualTo(OPEN);
        assertThat(coverage(actions, lenient).find("timely").orElseThrow().findings())
                .isEmpty();
        assertThat(coverage(PURPOSE, Profile.draft())
                        .find("plain-enough")
                        .orElseThrow()
                        .status())
                .as("drafts need no summary, and have not answered without one")
                .isEqualTo(OPEN);
    }

    @Test
    void rules_without_a_corpus_do_not_say_whose_own_a_strategy_is() {
        String actions = """
                "actionPlan": { "actions": [
                  { "id": "a", "title": "Count", "description": "We count every account that we have." },
                  { "id": "b", "title": "Tell", "description": "We tell what we have found by May." } ] }""";
        String words =
                ", \"answers\": [ { \"question\": \"our-own\", \"text\": \"We wrote it from our own numbers.\" } ]";
        ValidationRequest request = ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument(actions)));
        ValidationReport compared = Validator.of(Profile.publication())
                .validate(request.withCorpus(Corpus.builder()
                        .add(StrategyJson.read(RuleExample.wholeDocument(PURPOSE)
                                .replace("\"id\": \"example\"", "\"id\": \"another\"")))
                        .build()));

        assertThat(covered("our-own", actions).status()).isEqualTo(OPEN);
        assertThat(covered("our-own", actions + words).status()).isEqualTo(ANSWERED);
        assertThat(compared.questions().find("our-own").orElseThrow().status()).isEqualTo(ANSWERED);
    }

    @Test
    void elements_that_say_nothing_of_what_is_asked_answer_nothing() {
        String bare = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Tweet" } ] },
                "stakeholderMap": { "stakeholders": [ { "id": "s", "name": "Anglers" } ] },
                "riskRegister": { "risks": [ { "id": "r", "description": "Storm" } ] }""";
        String said = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Tweet", "applicability": "applies" } ] },
                "stakeholderMap": { "stakeholders": [ { "id": "s", "name": "Anglers", "reach": [ "offline-only" ],
                  "alternativeRoute": "By post.",
                  "assessments": [ { "on": "2027", "interest": 1, "impact": 1, "affected": 1 } ] } ] },
                "riskRegister": { "risks": [ { "id": "r", "description": "Storm", "likelihood": "unknown",
                  "response": "investigate" } ] }""";

        for (String question : List.of("what-unknown", "committed", "whose-weight-grows", "who-is-left-out")) {
            assertThat(covered(question, bare).status()).as(question).isEqualTo(OPEN);
            assertThat(covered(question, said).status()).as(question).isEqualTo(ANSWERED);
        }
    }

    @Test
    void words_answer_where_no_elements_are_wanted_yet_and_else_in_part() {
        String words = "\"answers\": [ { \"question\": \"whom-we-talk-to\", \"text\": \"We ask.\" },"
                + " { \"question\": \"what-for\", \"text\": \"Open locks.\" } ]";
        QuestionCoverage coverage = coverage(words, Profile.draft());

        assertThat(coverage.find("whom-we-talk-to").orElseThrow().status()).isEqualTo(ANSWERED);
        assertThat(coverage.find("whom-we-talk-to").orElseThrow().words()).contains("We ask.");
        assertThat(coverage.find("what-for").orElseThrow().status()).isEqualTo(PARTLY);
    }

    @Test
    void words_answer_in_part_where_the_section_is_missing_in_which_elements_are_wanted() {
        String channel =
                "\"baseline\": { \"channels\": [ { \"id\": \"c\", \"name\": \"Feed\", \"purposes\": [ \"respond\" ] } ] }";
        String words = "\"answers\": [ { \"question\": \"on-record\", \"text\": \"In the archive.\" },"
                + " { \"question\": \"skills\", \"text\": \"We have them.\" },"
                + " { \"question\": \"timely\", \"text\": \"This year.\" } ], ";

        for (Profile profile : List.of(Profile.draft(), Profile.publication())) {
            QuestionCoverage coverage = coverage(words + channel, profile);

            assertThat(coverage.find("on-record").orElseThrow())
                    .matches(covered -> covered.status() == PARTLY)
                    .matches(covered -> covered.findings().get(0).rule().equals("engagement/section-missing"));
            assertThat(coverage.find("skills").orElseThrow())
                    .matches(covered -> covered.status() == PARTLY)
                    .matches(covered -> covered.findings().get(0).rule().equals("resource/section-missing"));
            assertThat(coverage.find("timely").orElseThrow().findings())
                    .extracting(Finding::rule)
                    .containsExactly("action/plan-empty");
        }
    }

    @Test
    void sections_with_nothing_but_a_narrative_answer_what_they_are_about_in_part() {
        String narratives = Strategy.description().attributes().stream()
                .filter(attribute ->
                        attribute.valueType().filter(TypeDescription::isSection).isPresent())
                .map(section -> "\"" + section.name() + "\": { \"narrative\": \"We shall see.\" }")
                .collect(Collectors.joining(",\n"));
        QuestionCoverage coverage = coverage(narratives, Profile.publication());

        assertThat(coverage.withStatus(PARTLY))
                .extracting(covered -> covered.question().id())
                .containsExactlyInAnyOrder(
                        "where-now",
                        "with-what",
                        "not-one-unit",
                        "who-cares",
                        "who-monitors",
                        "risks",
                        "incidents",
                        "who-took-part");
        assertThat(coverage.withStatus(PARTLY))
                .allSatisfy(covered -> assertThat(covered.findings()).isNotEmpty());
        assertThat(coverage.withStatus(ANSWERED)).isEmpty();
    }

    @Test
    void what_a_rule_looks_at_beside_the_question_is_no_answer() {
        String engagement =
                "\"engagement\": { \"signOffs\": [ { \"id\": \"s\", \"threshold\": \"Grief\", \"party\": \"board\" } ] }";
        String approved = RuleExample.wholeDocument("")
                .replace("\"status\": \"published\"", "\"status\": \"published\", \"approvedBy\": \"board\"");

        assertThat(covered(
                                "listening",
                                "\"baseline\": { \"channels\": [ { \"id\": \"c\", \"name\": \"Feed\" } ] }, "
                                        + engagement)
                        .status())
                .isEqualTo(OPEN);
        assertThat(approved).contains("approvedBy");
        assertThat(Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(StrategyJson.read(approved)))
                        .questions()
                        .find("who-decides")
                        .orElseThrow()
                        .status())
                .isEqualTo(OPEN);
        String bare = "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"Tweet\" } ] }";
        assertThat(covered("what-for", bare).status()).isEqualTo(OPEN);
        assertThat(covered("not-one-unit", bare).status()).isEqualTo(OPEN);
        assertThat(covered("skills", "\"resourcing\": { \"skillsAudit\": { \"assessedOn\": \"2027-01\" } }")
                        .status())
                .isEqualTo(OPEN);
        assertThat(covered(
                                "what-unknown",
                                "\"baseline\": { \"activities\": [ { \"id\": \"x\", \"what\": \"Feed\", \"knowledge\": \"known\" } ] }")
                        .status())
                .isEqualTo(OPEN);
    }

    @Test
    void elements_that_are_not_wanted_yet_answer_once_they_are_whole() {
        String signOff =
                "\"engagement\": { \"signOffs\": [ { \"id\": \"s\", \"threshold\": \"Grief\", \"party\": \"board\" } ] }";
        String summary = "\"purpose\": { \"plainSummary\": \"We open the locks.\" }";

        assertThat(inDraft("who-decides", signOff)).isEqualTo(ANSWERED);
        assertThat(inDraft(
                        "who-decides",
                        signOff.replace("signOffs", "recordRules")
                                .replace("\"threshold\": \"Grief\", \"party\": \"board\"", "\"system\": \"Archive\"")))
                .isEqualTo(OPEN);
        assertThat(inDraft("plain-enough", summary)).isEqualTo(ANSWERED);
    }

    private static QuestionStatus inDraft(String question, String properties) {
        String draft = RuleExample.wholeDocument(properties).replace("\"published\"", "\"draft\"");
        return Validator.of(Profile.draft())
                .validate(ValidationRequest.of(StrategyJson.read(draft)))
                .questions()
                .find(question)
                .orElseThrow()
                .status();
    }

    @Test
    void progress_is_shown_by_nothing_but_what_says_how_far_things_are() {
        String quiet = """
                "actionPlan": { "actions": [ { "id": "a", "title": "Publish lock times",
                  "measures": [ { "id": "m", "name": "Readers" } ] } ] }""";

        assertThat(covered("progress", quiet).status()).isEqualTo(OPEN);
        assertThat(covered("progress", quiet.replace("\"measures\"", "\"status\": \"in-progress\", \"measures\""))
                        .status())
                .isEqualTo(ANSWERED);
    }

    @Test
    void a_question_that_is_set_aside_shows_why() {
        CoveredQuestion covered = covered(
                "partners", "\"answers\": [ { \"question\": \"partners\", \"notForUsBecause\": \"We have none.\" } ]");

        assertThat(covered.status()).isEqualTo(SET_ASIDE);
        assertThat(covered.notForUsBecause()).contains("We have none.");
        assertThat(covered.words()).isEmpty();
    }

    @Test
    void blank_words_and_reasons_are_none() {
        CoveredQuestion covered = covered(
                "partners",
                "\"answers\": [ { \"question\": \"partners\", \"text\": \" \", \"notForUsBecause\": \" \" } ]");

        assertThat(covered.status()).isEqualTo(OPEN);
        assertThat(covered.words()).isEmpty();
    }

    @Test
    void a_question_one_of_whose_rules_broke_down_is_answered_partly_at_most() {
        RuleMetadata metadata = RuleMetadata.builder("scope/creep")
                .title("t")
                .why("w")
                .remedy("r")
                .inPublication(Severity.ERROR)
                .build();
        Rule broken = new Rule() {
            @Override
            public RuleMetadata metadata() {
                return metadata;
            }

            @Override
            public void check(RuleContext context) {
                throw new IllegalStateException("no such luck");
            }
        };
        ValidationRequest request = ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument(
                "\"answers\": [ { \"question\": \"creeping\", \"text\": \"It shrinks.\" } ]")));

        assertThat(Validator.of(Profile.publication(), List.of(broken))
                        .validate(request)
                        .questions()
                        .find("creeping")
                        .orElseThrow()
                        .status())
                .isEqualTo(PARTLY);
    }

    private static CoveredQuestion covered(String question, String properties) {
        return coverage(properties, Profile.publication()).find(question).orElseThrow();
    }

    private static QuestionCoverage coverage(String properties, Profile profile) {
        return Validator.of(profile)
                .validate(ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument(properties))))
                .questions();
    }
}
