package org.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.RuleExample;
import io.github.strategydocs.validation.RuleExamples;
import io.github.strategydocs.validation.Rules;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.SmartVerdict;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever writes a rule outside the library can do with it. */
class TitleInCapitalsTest {

    @Test
    void a_rule_that_a_jar_names_as_a_service_is_found() {
        assertThat(Rules.found()).singleElement().isInstanceOf(TitleInCapitals.class);
        assertThat(Rules.found(TitleInCapitals.class.getClassLoader()))
                .singleElement()
                .isInstanceOf(TitleInCapitals.class);
        assertThat(Rules.found(ClassLoader.getPlatformClassLoader())).isEmpty();
    }

    @Test
    void its_examples_show_what_they_say() {
        assertThat(RuleExamples.broken(new TitleInCapitals(), StrategyJson::read))
                .isEmpty();
    }

    @Test
    void nothing_uses_it_unless_it_is_told_to() {
        assertThat(findings(Validator.of(Profile.publication()))).doesNotContain("example/title-in-capitals");
        assertThat(findings(Validator.of(Profile.publication()).withRules(Rules.found())))
                .contains("example/title-in-capitals");
    }

    @Test
    void a_profile_can_switch_it_off_and_it_can_count_against_a_letter() {
        Validator mild = Validator.of(Profile.publication().without("example/title-in-capitals"));

        assertThat(findings(mild.withRules(Rules.found()))).doesNotContain("example/title-in-capitals");
        assertThat(specific(Validator.of(Profile.publication()))).isEqualTo(SmartVerdict.MET);
        assertThat(specific(Validator.of(Profile.publication()).withRules(Rules.found())))
                .isEqualTo(SmartVerdict.PARTLY);
    }

    private static SmartVerdict specific(Validator validator) {
        return report(validator)
                .smart()
                .find("a")
                .orElseThrow()
                .of(SmartLetter.SPECIFIC)
                .verdict();
    }

    private static List<String> findings(Validator validator) {
        return report(validator).findings().stream().map(Finding::rule).toList();
    }

    private static ValidationReport report(Validator validator) {
        return validator.validate(ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument("""
                "actionPlan": { "actions": [ { "id": "a", "title": "OPEN DATA",
                  "deliverables": [ { "id": "d", "name": "Data page" } ] } ] }
                """))));
    }
}
