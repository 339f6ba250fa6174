package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.NullArguments;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullsTest {

    @Test
    void whoever_gives_null_is_told_for_which_parameter() {
        assertThat(NullArguments.unexplained()).isEmpty();
    }

    @Test
    void whoever_gives_null_to_an_object_is_told_for_which_parameter() {
        Strategy strategy = Samples.harbourWith(Samples.action("a"));
        ValidationRequest request = ValidationRequest.of(strategy);
        Validator validator = Validator.of(Profile.publication());
        ValidationReport report = validator.validate(request);
        RuleMetadata metadata = Rules.find("action/no-deadline").orElseThrow().metadata();

        assertThat(NullArguments.unexplained(Validator.class, validator)).isEmpty();
        assertThat(NullArguments.unexplained(ValidationRequest.class, request)).isEmpty();
        assertThat(NullArguments.unexplained(ValidationReport.class, report)).isEmpty();
        assertThat(NullArguments.unexplained(Profile.class, Profile.publication()))
                .isEmpty();
        assertThat(NullArguments.unexplained(SmartAssessment.class, report.smart()))
                .isEmpty();
        assertThat(NullArguments.unexplained(
                        ActionAssessment.class, report.smart().actions().get(0)))
                .isEmpty();
        assertThat(NullArguments.unexplained(QuestionCoverage.class, report.questions()))
                .isEmpty();
        assertThat(NullArguments.unexplained(RuleMetadata.class, metadata)).isEmpty();
        assertThat(NullArguments.unexplained(Severity.class, Severity.INFO)).isEmpty();
        assertThat(NullArguments.unexplained(Corpus.class, Corpus.builder().build()))
                .isEmpty();
        assertThat(NullArguments.unexplained(Corpus.Builder.class, Corpus.builder()))
                .isEmpty();
        assertThat(NullArguments.unexplained(KnownFindings.class, KnownFindings.of(List.of(report))))
                .isEmpty();
    }
}
