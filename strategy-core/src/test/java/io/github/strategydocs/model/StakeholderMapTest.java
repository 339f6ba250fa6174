package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StakeholderMapTest {

    private static Assessment assessment(String on, int interest, int impact) {
        return Assessment.builder()
                .on(PartialDate.parse(on))
                .interest(interest)
                .impact(impact)
                .build();
    }

    private static Stakeholder.Builder anglers() {
        return Stakeholder.builder().id("anglers").name("Anglers");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, MANAGE_CLOSELY",
        "5, 5, MANAGE_CLOSELY",
        "3, 4, KEEP_SATISFIED",
        "4, 3, KEEP_INFORMED",
        "3, 3, MONITOR",
        "1, 1, MONITOR"
    })
    void interest_and_impact_alone_place_a_stakeholder(int interest, int impact, Quadrant quadrant) {
        assertThat(assessment("2027", interest, impact).quadrant()).isEqualTo(quadrant);
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void stance_moves_nobody(Stance stance) {
        Stakeholder neutral = anglers().addAssessment(assessment("2027", 5, 3)).build();

        assertThat(neutral.withStance(stance).quadrant()).isEqualTo(neutral.quadrant());
    }

    @Test
    void the_newest_assessment_counts_wherever_it_stands() {
        Stakeholder stakeholder = anglers()
                .addAssessment(assessment("2027-06", 5, 5))
                .addAssessment(assessment("2026-06", 1, 1))
                .build();

        assertThat(stakeholder.quadrant()).contains(Quadrant.MANAGE_CLOSELY);
        assertThat(stakeholder.impactTrend()).contains(Trend.RISING);
        assertThat(stakeholder.interestTrend()).contains(Trend.RISING);
    }

    @Test
    void the_trend_is_that_of_the_two_newest() {
        Stakeholder stakeholder = anglers()
                .addAssessment(assessment("2025", 1, 5))
                .addAssessment(assessment("2026", 4, 5))
                .addAssessment(assessment("2027", 3, 5))
                .build();

        assertThat(stakeholder.interestTrend()).contains(Trend.FALLING);
        assertThat(stakeholder.impactTrend()).contains(Trend.STEADY);
    }

    @Test
    void one_assessment_makes_no_trend_and_none_no_place() {
        assertThat(anglers().addAssessment(assessment("2027", 1, 1)).build().impactTrend())
                .isEmpty();
        assertThat(anglers().build().quadrant()).isEmpty();
    }

    @Test
    void the_map_lists_who_stands_in_a_quadrant() {
        Stakeholder close = anglers().addAssessment(assessment("2027", 5, 5)).build();
        StakeholderMap map = StakeholderMap.builder()
                .addStakeholder(close)
                .addStakeholder(anglers().id("nobody").build())
                .build();

        assertThat(map.in(Quadrant.MANAGE_CLOSELY)).containsExactly(close);
        assertThat(map.in(Quadrant.MONITOR)).isEmpty();
    }
}
