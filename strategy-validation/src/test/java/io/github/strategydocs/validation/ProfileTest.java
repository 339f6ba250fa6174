package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.model.VersionStatus;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    @ParameterizedTest
    @CsvSource({
        "document/reference-unresolved, ERROR, ERROR, ERROR",
        "document/reference-wrong-type, ERROR, ERROR, ERROR",
        "document/placeholder, WARNING, WARNING, ERROR",
        "document/period-inverted, ERROR, ERROR, ERROR",
        "document/date-outside-period, WARNING, WARNING, WARNING",
        "document/duplicate-entry, WARNING, WARNING, WARNING",
        "document/period-missing, , WARNING, ERROR",
        "document/change-note-missing, , WARNING, WARNING",
        "document/unapproved, , WARNING, WARNING",
        "document/part-cycle, ERROR, ERROR, ERROR",
        "document/conflict-unresolved, ERROR, ERROR, ERROR",
        "document/internal-in-public, , WARNING, ERROR",
        "document/party-unused, INFO, INFO, INFO",
    })
    void each_rule_is_as_severe_as_its_profile_says(
            String rule, Severity draft, Severity consultation, Severity publication) {
        RuleMetadata metadata = Rules.find(rule).orElseThrow().metadata();

        assertThat(Profile.draft().severityOf(metadata).orElse(null)).isEqualTo(draft);
        assertThat(Profile.consultation().severityOf(metadata).orElse(null)).isEqualTo(consultation);
        assertThat(Profile.publication().severityOf(metadata).orElse(null)).isEqualTo(publication);
    }

    @Test
    void these_are_all_the_rules_there_are() {
        assertThat(Rules.builtIn())
                .hasSizeGreaterThan(13)
                .isSortedAccordingTo((one, other) ->
                        one.metadata().id().compareTo(other.metadata().id()));
        assertThat(Rules.find("document/no-such-rule")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, draft",
        "CONSULTATION, consultation",
        "PUBLISHED, publication",
        "SUPERSEDED, publication",
        "WITHDRAWN, publication"
    })
    void the_status_of_a_document_says_which_profile_fits(VersionStatus status, String profile) {
        assertThat(Profile.forStatusOf(harbour().withVersion(version("2", status))))
                .isSameAs(Profile.builtIn(profile))
                .hasToString(profile);
    }

    @Test
    void a_profile_of_your_own_switches_rules_off_and_changes_how_severe_they_are() {
        Profile ours = Profile.draft()
                .named("ours")
                .without("document/party-unused")
                .withSeverity("document/unapproved", Severity.ERROR);

        assertThat(ours.name()).isEqualTo("ours");
        assertThat(severity(ours, "document/party-unused")).isNull();
        assertThat(severity(ours, "document/unapproved")).isEqualTo(Severity.ERROR);
        assertThat(severity(ours, "document/placeholder")).isEqualTo(Severity.WARNING);
        assertThat(severity(Profile.draft(), "document/unapproved")).isNull();
    }

    @Test
    void a_profile_may_go_on_naming_a_rule_by_the_name_it_had() {
        RuleMetadata renamed = RuleMetadata.builder("acme/new")
                .alias("acme/older")
                .alias("acme/old")
                .title("t")
                .why("w")
                .remedy("r")
                .inDraft(Severity.INFO)
                .build();

        assertThat(Profile.draft().withSeverity("acme/older", Severity.ERROR).severityOf(renamed))
                .contains(Severity.ERROR);
        assertThat(Profile.draft()
                        .withSeverity("acme/older", Severity.ERROR)
                        .withSeverity("acme/new", Severity.WARNING)
                        .severityOf(renamed))
                .contains(Severity.WARNING);
        assertThat(renamed.isCalled("acme/old")).isTrue();
        assertThat(renamed.category()).isEqualTo("acme");
    }

    @Test
    void profiles_that_judge_alike_under_one_name_are_equal() {
        Profile one = Profile.publication().withSeverity("action/no-deadline", Severity.INFO);
        Profile same = Profile.publication().withSeverity("action/no-deadline", Severity.INFO);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one)
                .isNotEqualTo(Profile.publication())
                .isNotEqualTo(one.withSeverity("action/no-deadline", Severity.ERROR))
                .isNotEqualTo(Profile.draft().withSeverity("action/no-deadline", Severity.INFO));
        assertThat(Profile.of(one.definition())).isEqualTo(one);
    }

    @Test
    void an_unknown_profile_is_refused_by_name() {
        assertThatThrownBy(() -> Profile.builtIn("strict"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no profile is called \"strict\"; there are draft, consultation and publication");
    }

    @Test
    void metadata_without_a_reason_or_a_proper_id_is_refused() {
        assertThatThrownBy(() -> RuleMetadata.builder("acme/x").title("t").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the rule acme/x does not say its why");
        assertThatThrownBy(() -> RuleMetadata.builder("No Id")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Severity severity(Profile profile, String rule) {
        return profile.severityOf(Rules.find(rule).orElseThrow().metadata()).orElse(null);
    }
}
