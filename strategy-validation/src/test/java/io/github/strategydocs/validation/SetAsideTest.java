package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.findings;
import static io.github.strategydocs.validation.Samples.harbour;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import org.junit.jupiter.api.Test;

class SetAsideTest {

    @Test
    void what_a_question_set_aside_would_miss_is_information() {
        assertThat(severity("stakeholder/section-missing", harbour())).isEqualTo(Severity.ERROR);
        assertThat(severity("stakeholder/section-missing", settingAside("who-cares", "Nobody is affected.")))
                .isEqualTo(Severity.INFO);
    }

    @Test
    void so_is_what_it_would_find_unaddressed_and_an_empty_cell() {
        Strategy strategy = StrategyJson.read(RuleExample.wholeDocument("""
                "answers": [
                  { "question": "with-what", "notForUsBecause": "The parent body pays for all of it." },
                  { "question": "who-decides", "notForUsBecause": "There is no minister." } ],
                "resourcing": { "allocations": [
                  { "id": "m", "phase": "delivering", "kind": "money", "amount": { "value": 1, "unit": "GBP" } } ] },
                "engagement": { "identityApproach": "We ask for nobody's name." }
                """));

        assertThat(severity("resource/cell-empty", strategy)).isEqualTo(Severity.INFO);
        assertThat(severity("engagement/sign-off-unaddressed", strategy)).isEqualTo(Severity.INFO);
    }

    @Test
    void other_rules_of_the_question_and_other_questions_stay_as_severe_as_they_were() {
        Strategy strategy = settingAside("what-for", "It is what the law asks.")
                .withPurpose(Purpose.builder().plainSummary("Open locks.").build());

        assertThat(severity("purpose/statement-missing", strategy)).isEqualTo(Severity.INFO);
        assertThat(severity("purpose/no-goal", strategy)).isEqualTo(Severity.ERROR);
        assertThat(severity("stakeholder/section-missing", strategy)).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_blank_reason_and_a_question_that_nobody_asks_set_nothing_aside() {
        assertThat(severity("stakeholder/section-missing", settingAside("who-cares", "  ")))
                .isEqualTo(Severity.ERROR);
        assertThat(severity("stakeholder/section-missing", settingAside("who-cared", "Nobody is affected.")))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void an_answer_in_words_sets_nothing_aside() {
        Strategy strategy = harbour()
                .withAnswers(Answer.builder()
                        .question("who-cares")
                        .text("The pilots.")
                        .build());

        assertThat(severity("stakeholder/section-missing", strategy)).isEqualTo(Severity.ERROR);
    }

    private static Strategy settingAside(String question, String reason) {
        return harbour()
                .withAnswers(Answer.builder()
                        .question(question)
                        .notForUsBecause(reason)
                        .build());
    }

    private static Severity severity(String rule, Strategy strategy) {
        return findings(rule, strategy).get(0).severity();
    }
}
