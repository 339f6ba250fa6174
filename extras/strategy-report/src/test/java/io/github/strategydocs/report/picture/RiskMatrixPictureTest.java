package io.github.strategydocs.report.picture;

import static io.github.strategydocs.report.picture.Plans.risk;
import static io.github.strategydocs.report.picture.Plans.withRisks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskResponse;
import io.github.strategydocs.value.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskMatrixPictureTest {

    private static final Risk UNKNOWN = Risk.builder()
            .id("u")
            .description("Nobody knows")
            .likelihood(Rating.UNKNOWN)
            .impact(Rating.of(5))
            .build();

    @Test
    void the_worst_stand_first_and_what_is_unknown_last() {
        Picture matrix = Pictures.of(
                        withRisks(UNKNOWN, risk("Drizzle", 5, 1), risk("Flood", 3, 5), risk("Frost", 2, 3)))
                .riskMatrix();

        assertThat(matrix.table().rows())
                .extracting(row -> row.get(0) + ", " + row.get(4) + ", " + row.get(5))
                .containsExactly(
                        "Flood, 15, severe", "Frost, 6, moderate", "Drizzle, 5, minor", "Nobody knows, unknown, ");
        assertThat(matrix.description())
                .isEqualTo("4 risks: 1 severe, 1 moderate, 1 minor, 1 of unknown likelihood or impact."
                        + " Severe: Flood.");
        assertThat(Drawn.of(matrix).words())
                .containsSubsequence("Severe (15 or more)", "1", "Flood", "Moderate (6 to 14)", "2", "Frost");
    }

    @Test
    void a_risk_that_is_a_whole_sentence_ends_the_description_with_one_full_stop() {
        assertThat(Pictures.of(withRisks(risk("The weir bursts.", 5, 5)))
                        .riskMatrix()
                        .description())
                .endsWith("Severe: The weir bursts.")
                .doesNotContain("..");
    }

    @Test
    void unknown_levels_have_a_place_only_where_there_are_some() {
        assertThat(Drawn.of(Pictures.of(withRisks(risk("Flood", 3, 5))).riskMatrix())
                        .words())
                .doesNotContain("unknown");
        assertThat(Drawn.of(Pictures.of(withRisks(UNKNOWN)).riskMatrix()).words())
                .contains("unknown");
    }

    @Test
    void a_risk_that_was_rated_otherwise_has_moved() {
        Picture matrix = Pictures.of(withRisks(
                        risk("Flood", 3, 5).withResponse(RiskResponse.TREAT), risk("Frost", 2, 3), risk("Fire", 1, 1)))
                .withPrevious(withRisks(risk("Flood", 1, 5), risk("Frost", 2, 3)))
                .riskMatrix();

        assertThat(matrix.description()).endsWith(" 1 risk was rated otherwise in the version before.");
        assertThat(matrix.table().rows())
                .extracting(row -> row.get(6) + ", " + row.get(7))
                .containsExactly("5, treat", "6, ", "not named, ");
        assertThat(Drawn.of(matrix).words()).contains("moved since the version before");
    }

    @Test
    void severity_is_to_be_seen_without_colour() {
        List<String> words = Drawn.of(
                        Pictures.of(withRisks(risk("Flood", 3, 5))).riskMatrix())
                .words();

        assertThat(words).contains("25", "severe (15 or more)", "moderate (6 to 14)", "minor (less than 6)");
    }
}
