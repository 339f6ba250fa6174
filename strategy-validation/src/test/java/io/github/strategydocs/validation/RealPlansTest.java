package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.validation.internal.action.ActionRules;
import io.github.strategydocs.validation.internal.measure.MeasureRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules about actions and measures say of real documents. */
class RealPlansTest {

    @Test
    void the_department_that_had_confirmed_nothing_had_committed_to_nothing() throws IOException {
        assertThat(responses())
                .filteredOn(finding -> finding.rule().equals("action/awaiting"))
                .extracting(finding -> finding.element().orElseThrow())
                .containsExactly(
                        "dclg-action-01",
                        "dclg-action-02",
                        "dclg-action-03",
                        "dclg-action-05",
                        "dclg-action-06",
                        "dclg-action-07");
        assertThat(findings(corpus("gds-2012-responses/dclg.json")))
                .extracting(Finding::rule)
                .containsOnly("action/awaiting");
    }

    @Test
    void four_responses_come_later_than_what_they_respond_to() throws IOException {
        assertThat(responses())
                .filteredOn(finding -> finding.rule().equals("action/child-later-than-parent"))
                .extracting(finding -> finding.element().orElseThrow())
                .containsExactly("decc-action-02", "dft-action-07", "hmt-action-07", "moj-action-07");
    }

    @Test
    void thirteen_responses_without_a_deadline_name_one_in_their_titles() throws IOException {
        assertThat(responses())
                .filteredOn(finding -> finding.rule().equals("action/no-deadline"))
                .extracting(Finding::message)
                .filteredOn(message -> message.contains("has no deadline, though its text speaks of"))
                .hasSize(13)
                .contains("Action \"Corporate publishing activities of all central government departments…\" has no"
                        + " deadline, though its text speaks of March 2013.");
    }

    @Test
    void sixteen_parts_of_the_federal_plan_are_due_after_their_actions() throws IOException {
        assertThat(findings(corpus("fds-2020-after.json")))
                .filteredOn(finding -> finding.rule().equals("action/part-after-deadline"))
                .hasSize(16);
    }

    @Test
    void one_team_carries_most_of_the_archives_strategy() throws IOException {
        assertThat(findings(corpus("nara-social-media.json")))
                .filteredOn(finding -> finding.rule().equals("action/concentration"))
                .extracting(Finding::message)
                .containsExactly("Party \"Social strategy and production team\", with all that belongs to it, is "
                        + "accountable for 18 of 29 actions (62%).");
    }

    @Test
    void the_published_documents_of_the_department_have_no_error() throws IOException {
        assertThat(findings(example("department-2026.json"))).isEmpty();
        assertThat(findings(example("department-2027.json")))
                .extracting(Finding::message)
                .containsExactly("Measure \"Median days from application to licence\" was 10.6 days on 31 March 2027: "
                        + "the target, 8 days by 31 March 2027, was missed by 2.6 days.");
    }

    @Test
    void the_draft_of_the_agency_has_what_drafts_have() throws IOException {
        assertThat(findings(example("department-draft.json"), example("department-2026.json")))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "action/obligation-unanswered",
                        "action/child-later-than-parent",
                        "measure/no-outcome",
                        "measure/no-outcome",
                        "action/vague-verb",
                        "action/no-deliverable",
                        "action/not-measurable",
                        "action/no-deadline",
                        "action/no-evidence",
                        "action/no-accountable",
                        "measure/direction-unargued",
                        "measure/vanity",
                        "action/no-evidence",
                        "action/awaiting");
    }

    private static List<Finding> responses() throws IOException {
        List<Finding> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus("gds-2012-responses"))) {
            for (Path file : files.sorted().toList()) {
                all.addAll(findings(file));
            }
        }
        return all;
    }

    @Test
    void the_published_documents_of_the_department_leave_open_only_what_needs_the_version_before() throws IOException {
        Strategy before = StrategyJson.read(example("department-2026.json"));
        Strategy now = StrategyJson.read(example("department-2027.json"));
        Validator validator = Validator.of(Profile.publication());

        assertThat(open(validator, ValidationRequest.of(before))).isEmpty();
        assertThat(open(validator, ValidationRequest.of(now))).containsExactly("creeping");
        assertThat(open(validator, ValidationRequest.of(now).withPrevious(before)))
                .isEmpty();
    }

    private static List<String> open(Validator validator, ValidationRequest request) {
        return validator.validate(request).questions().withStatus(QuestionStatus.OPEN).stream()
                .map(open -> open.question().id())
                .toList();
    }

    private static List<Finding> findings(Path file) throws IOException {
        return findings(file, corpus("gds-2012.json"));
    }

    private static List<Finding> findings(Path file, Path parent) throws IOException {
        Strategy strategy = StrategyJson.read(file);
        List<Rule> rules = new ArrayList<>(ActionRules.all());
        rules.addAll(MeasureRules.all());
        return Validator.of(Profile.publication(), rules)
                .validate(ValidationRequest.of(strategy).withRelated(StrategyJson.read(parent)))
                .findings();
    }

    private static Path example(String name) {
        return ProjectFiles.root().resolve("extras/examples").resolve(name);
    }

    private static Path corpus(String name) {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        return strategies.orElseThrow().resolve(name);
    }
}
