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
}
