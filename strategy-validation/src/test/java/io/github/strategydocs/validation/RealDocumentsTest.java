package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules say of real documents. Each finding was read beside its source, and none is a false alarm. */
class RealDocumentsTest {

    @Test
    void the_federal_data_strategy_left_a_form_unfilled() throws IOException {
        assertThat(findings("fds-2020-before.json"))
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        finding -> finding.path().toString())
                .containsExactly(
                        tuple("document/unapproved", Severity.WARNING, "version.approvedBy"),
                        tuple("document/placeholder", Severity.WARNING, "actionPlan.actions[action-04].description"),
                        tuple("document/placeholder", Severity.ERROR, "actionPlan.actions[action-04].deadline.text"));
        assertThat(findings("fds-2020-after.json"))
                .extracting(Finding::rule)
                .containsExactly("document/unapproved", "document/change-note-missing");
    }

    @Test
    void a_department_that_had_confirmed_nothing_says_so_in_six_placeholders() throws IOException {
        assertThat(findings("gds-2012-responses/dclg.json"))
                .filteredOn(finding -> finding.rule().equals("document/placeholder"))
                .hasSize(6)
                .allSatisfy(finding -> assertThat(finding.message())
                        .endsWith("is still to be written: \"Awaiting DCLG confirmation\"."));
    }

    @Test
    void the_other_responses_lack_a_period_and_an_approval_and_nothing_else() throws IOException {
        try (Stream<Path> files = Files.list(strategies().resolve("gds-2012-responses"))) {
            for (Path file : files.filter(file -> !file.endsWith("dclg.json")).toList()) {
                assertThat(findings("gds-2012-responses/" + file.getFileName()))
                        .as(file.toString())
                        .extracting(Finding::rule)
                        .containsExactly("document/unapproved", "document/period-missing");
            }
        }
    }

    @Test
    void no_member_of_a_group_that_is_used_is_an_unused_party() throws IOException {
        assertThat(findings("gds-2012.json"))
                .extracting(Finding::rule)
                .containsExactly("document/unapproved", "document/period-missing");
        assertThat(findings("moj-2012.json"))
                .filteredOn(finding -> finding.rule().equals("document/party-unused"))
                .extracting(finding -> finding.element().orElseThrow())
                .containsExactly("digital-leader", "digital-services-division");
    }

    @Test
    void a_period_that_is_a_label_alone_is_a_period() throws IOException {
        assertThat(findings("nara-social-media.json")).isEmpty();
    }

    private static List<Finding> findings(String name) throws IOException {
        Strategy parent = StrategyJson.read(strategies().resolve("gds-2012.json"));
        Strategy strategy = StrategyJson.read(strategies().resolve(name));
        ValidationReport report = Samples.validator(Profile.publication())
                .validate(ValidationRequest.of(strategy).withRelated(parent));
        return report.findings();
    }

    private static Path strategies() {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        return strategies.orElseThrow();
    }
}
