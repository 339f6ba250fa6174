package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void every_question_has_an_id_a_wording_and_rules() {
        assertThat(Questions.all()).hasSize(40).doesNotHaveDuplicates().allSatisfy(question -> {
            assertThat(question.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(question.wording()).endsWith("?");
            assertThat(question.rules())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule).matches("[a-z]+/([a-z-]+|\\*)"));
        });
        assertThat(Questions.all())
                .extracting(Question::id)
                .doesNotHaveDuplicates()
                .startsWith("where-now");
    }

    @Test
    void a_question_is_found_by_its_id() {
        assertThat(Questions.find("timely").orElseThrow().wording()).isEqualTo("By when?");
        assertThat(Questions.find("no-such-question")).isEmpty();
    }

    @Test
    void a_question_knows_the_rules_that_answer_it_one_by_one_or_by_category() {
        RuleMetadata outside =
                Rules.find("document/date-outside-period").orElseThrow().metadata();
        RuleMetadata slipped = RuleMetadata.builder("change/deadline-slipped")
                .title("t")
                .why("w")
                .remedy("r")
                .inPublication(Severity.WARNING)
                .build();

        assertThat(Questions.find("timely").orElseThrow().isAnsweredBy(outside)).isTrue();
        assertThat(Questions.find("timely").orElseThrow().isAnsweredBy(slipped)).isFalse();
        assertThat(Questions.find("versions").orElseThrow().isAnsweredBy(slipped))
                .isTrue();
    }
}
