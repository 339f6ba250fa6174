package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    static List<Rule> rules() {
        return Rules.builtIn();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_examples_of_a_rule_show_what_they_say(Rule rule) {
        assertThat(RuleExamples.broken(rule, StrategyJson::read)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_an_example_that_fails_and_a_near_miss_that_passes(Rule rule) {
        Stream<Boolean> verdicts = rule.examples().stream().map(RuleExample::fails);

        assertThat(verdicts).as(rule.metadata().id()).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_finds_something_has_looked_at_something_and_says_what_in_a_sentence(Rule rule) {
        for (RuleExample example : rule.examples()) {
            if (example.fails()) {
                ValidationReport report = RuleExamples.report(rule, example, StrategyJson::read);

                assertThat(report.outcomes().get(0).lookedAt())
                        .as(example.title())
                        .isPositive();
                assertThat(report.findings())
                        .extracting(Finding::message)
                        .allMatch(message -> message.matches("(?s).+[.?\"]"));
            }
        }
    }

    /** The laws of findings say so of all rules and of any document; this says it of each rule alone, and at once. */
    @ParameterizedTest
    @MethodSource("rules")
    void what_a_rule_finds_in_its_examples_does_not_hang_on_the_order_of_elements(Rule rule) {
        Validator validator = Validator.of(Profile.publication(), List.of(rule));
        for (LawCase each : LawCases.of(rule)) {
            LawCase turned = each.withDocument(LawChanges.reversed(each.document()));

            if (!LawCases.ABOUT_ORDER.contains(rule.metadata().id())) {
                assertThat(fingerprints(validator, turned))
                        .as(each.name())
                        .containsExactlyInAnyOrderElementsOf(fingerprints(validator, each));
            }
        }
    }

    private static List<String> fingerprints(Validator validator, LawCase each) {
        return validator.validate(each.request()).findings().stream()
                .map(finding -> finding.severity() + finding.fingerprint())
                .toList();
    }
}
