package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RenameSuggestionTest {

    /** An action that says four things besides its id. */
    private static final Action ACTION = Action.builder()
            .id("register")
            .title("Publish the register")
            .description("All of it.")
            .statusNote("Begun.")
            .noComparator("None is known.")
            .build();

    private static final Action RENAMED = ACTION.withId("list");

    private static List<RenameSuggestion> suggested(Action before, Action... after) {
        return StrategyDiff.between(MeaningCases.with(before), MeaningCases.with(after))
                .suggestedRenames();
    }

    static Stream<Arguments> renamed() {
        return Stream.of(
                Arguments.of(RENAMED, true),
                Arguments.of(RENAMED.withTitle("publish the register!"), true),
                Arguments.of(RENAMED.withDescription("Most of it."), true),
                Arguments.of(RENAMED.withDescription("Most of it.").withStatusNote("Done."), false),
                // what only one of them says counts too: three of five are alike
                Arguments.of(RENAMED.withDescription("Most of it.").withApplicabilityReason("By law."), false),
                Arguments.of(RENAMED.withTitle("Publish the list"), false));
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void an_element_that_says_three_quarters_of_the_same_may_be_the_same(Action after, boolean isSuggested) {
        assertThat(suggested(ACTION, after))
                .isEqualTo(
                        isSuggested
                                ? List.of(new RenameSuggestion("action", "register", "list", after.title()))
                                : List.of());
    }

    @Test
    void of_two_that_may_be_the_same_none_is_suggested() {
        assertThat(suggested(ACTION, RENAMED, ACTION.withId("map"))).isEmpty();
        assertThat(suggested(ACTION, ACTION, RENAMED)).isEmpty();
    }

    @Test
    void an_element_of_another_type_is_another_one() {
        Strategy before =
                MeaningCases.with(Action.builder().id("trust").title("Trust").build());
        Strategy after = MeaningCases.board()
                .purpose(Purpose.builder()
                        .addGoal(Goal.builder().id("faith").name("Trust").build())
                        .build())
                .build();

        assertThat(StrategyDiff.between(before, after).suggestedRenames()).isEmpty();
    }

    @Test
    void an_element_without_a_title_is_named_by_its_id() {
        MonitoringDuty duty = MonitoringDuty.builder()
                .id("watch")
                .subjects(List.of("register"))
                .build();

        assertThat(StrategyDiff.between(watched(duty), watched(duty.withId("guard")))
                        .suggestedRenames())
                .containsExactly(new RenameSuggestion("monitoring-duty", "watch", "guard", "guard"));
    }

    private static Strategy watched(MonitoringDuty duty) {
        return MeaningCases.board()
                .actionPlan(ActionPlan.builder().addAction(ACTION).build())
                .monitoring(Monitoring.builder().addDuty(duty).build())
                .build();
    }

    @Test
    void a_value_without_an_id_is_never_renamed() {
        Observation counted = MeaningCases.observed(ObservationKind.ACTUAL, "2026", 5)
                .withSource("Census")
                .withNote("Counted")
                .withOutOf(Decimal.of(9));

        assertThat(StrategyDiff.between(
                                MeaningCases.measured(MeaningCases.measure().withObservations(counted)),
                                MeaningCases.measured(MeaningCases.measure()
                                        .withObservations(counted.withOn(PartialDate.parse("2027")))))
                        .suggestedRenames())
                .isEmpty();
    }

    @Test
    void a_suggestion_leaves_the_patch_as_it_is() {
        StrategyDiff diff = StrategyDiff.between(MeaningCases.with(ACTION), MeaningCases.with(RENAMED));

        assertThat(diff.changes()).extracting(Change::kind).containsExactlyInAnyOrder(EditKind.REMOVED, EditKind.ADDED);
        assertThat(diff.patch().applyTo(MeaningCases.with(ACTION))).isEqualTo(MeaningCases.with(RENAMED));
    }

    @Test
    void of_two_that_went_with_one_title_neither_is_taken_for_the_one_that_came() {
        Strategy before = MeaningCases.with(ACTION, ACTION.withId("other"));

        assertThat(StrategyDiff.between(before, MeaningCases.with(RENAMED)).suggestedRenames())
                .isEmpty();
    }
}
