package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about sections say of real documents. Each finding was read beside its source. */
class RealPeopleAndPurposesTest {

    private static final Set<String> CATEGORIES =
            Set.of("baseline", "purpose", "scope", "resource", "skill", "stakeholder", "partner");

    @ParameterizedTest
    @ValueSource(strings = {"department-2026.json", "department-2027.json"})
    void nothing_is_found_in_the_examples_of_a_whole_strategy(String name) throws IOException {
        assertThat(findings(ProjectFiles.root().resolve("extras/examples").resolve(name)))
                .isEmpty();
    }

    @Test
    void a_draft_of_a_small_body_has_few_things_to_talk_about_next() throws IOException {
        assertThat(findings(ProjectFiles.root().resolve("extras/examples/department-draft.json")))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "baseline/channel-unjustified",
                        "baseline/channel-unjustified",
                        "baseline/voice-unstated",
                        "purpose/plain-summary-missing",
                        "resource/cell-empty",
                        "skill/no-advocate",
                        "stakeholder/unassessed");
    }

    @Test
    void a_list_of_commitments_has_one_finding_for_each_section_that_it_lacks() throws IOException {
        assertThat(findings(strategies().resolve("gds-2012-responses/dclg.json")))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "baseline/section-missing",
                        "purpose/statement-missing",
                        "scope/nothing-excluded",
                        "resource/section-missing",
                        "stakeholder/section-missing");
    }

    @Test
    void a_strategy_that_says_who_looks_after_two_of_five_exclusions_is_asked_of_three() throws IOException {
        assertThat(findings(strategies().resolve("gds-2012.json")))
                .filteredOn(finding -> finding.rule().equals("scope/exclusion-unhandled"))
                .extracting(finding -> finding.element().orElseThrow())
                .containsExactly("out-local-government", "out-nhs", "out-citizens-capability");
    }

    @Test
    void five_goals_to_which_no_action_points_are_served_by_none() throws IOException {
        assertThat(findings(strategies().resolve("moj-2012.json")))
                .filteredOn(finding -> finding.rule().equals("purpose/goal-without-action"))
                .extracting(finding -> finding.element().orElseThrow())
                .containsExactly("vision-1", "vision-2", "vision-3", "vision-4", "vision-5");
    }

    @Test
    void a_goal_whose_parts_are_served_is_served_and_a_picture_of_2015_is_old() throws IOException {
        assertThat(findings(strategies().resolve("nara-social-media.json")))
                .extracting(Finding::rule)
                .doesNotContain("purpose/goal-without-action")
                .contains("baseline/stale")
                .filteredOn("baseline/channel-unowned"::equals)
                .hasSize(5);
    }

    private static List<Finding> findings(Path file) throws IOException {
        Strategy strategy = StrategyJson.read(file);
        return Validator.of(Profile.publication()).validate(ValidationRequest.of(strategy)).findings().stream()
                .filter(finding -> CATEGORIES.contains(
                        finding.rule().substring(0, finding.rule().indexOf('/'))))
                .toList();
    }

    private static Path strategies() {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        return strategies.orElseThrow();
    }
}
