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

/** What the rules about engagement, monitoring, risks, incidents, development and language say of real documents. */
class RealSectionsTest {

    private static final Set<String> CATEGORIES =
            Set.of("engagement", "monitoring", "risk", "incident", "development", "language");

    @ParameterizedTest
    @ValueSource(strings = {"department-2026.json", "department-2027.json"})
    void a_document_that_answers_every_question_passes_a_month_after_publication(String name) throws IOException {
        assertThat(found(ProjectFiles.root().resolve("extras/examples").resolve(name), 1))
                .isEmpty();
    }

    @Test
    void a_year_later_the_same_document_has_reviews_to_hold() throws IOException {
        assertThat(found(ProjectFiles.root().resolve("extras/examples/department-2026.json"), 13))
                .containsExactly(
                        "monitoring/review-overdue rev-half-year",
                        "monitoring/review-overdue rev-channels",
                        "monitoring/review-overdue rev-yearly");
    }

    @Test
    void a_response_that_holds_nothing_but_actions_hears_of_each_section_once() throws IOException {
        assertThat(found(corpora().resolve("gds-2012-responses/dfid.json"), 1))
                .containsExactly(
                        "monitoring/section-missing monitoring",
                        "risk/section-missing riskRegister",
                        "incident/section-missing incidentPlan",
                        "development/small-unit development");
    }

    @Test
    void a_yearly_review_that_has_an_owner_is_a_review_and_one_that_has_none_is_not() throws IOException {
        assertThat(found(corpora().resolve("gds-2012.json"), 1)).doesNotContain("monitoring/no-review monitoring");
        assertThat(found(corpora().resolve("moj-2012.json"), 1)).contains("monitoring/no-review monitoring");
    }

    /** Its channels do not say what they are for, so that nothing can be said of how two-way they are. */
    @Test
    void channels_of_unknown_purpose_are_neither_broadcast_nor_two_way() throws IOException {
        assertThat(found(corpora().resolve("nara-social-media.json"), 1))
                .filteredOn(finding -> finding.startsWith("engagement/"))
                .containsExactly("engagement/sign-off-unaddressed engagement");
    }

    private static List<String> found(Path file, int monthsLater) throws IOException {
        Strategy strategy = StrategyJson.read(file);
        ValidationRequest request = ValidationRequest.of(strategy)
                .withAsOf(strategy.version().date().lastDay().plusMonths(monthsLater));
        List<Rule> rules = Rules.builtIn().stream()
                .filter(rule -> CATEGORIES.contains(rule.metadata().category()))
                .toList();
        return Validator.of(Profile.publication(), rules).validate(request).findings().stream()
                .map(finding -> finding.rule() + " " + finding.element().orElse(""))
                .toList();
    }

    private static Path corpora() {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        return strategies.orElseThrow();
    }
}
