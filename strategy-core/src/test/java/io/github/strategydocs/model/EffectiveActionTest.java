package io.github.strategydocs.model;

import static io.github.strategydocs.model.Examples.action;
import static io.github.strategydocs.model.Examples.assignment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffectiveActionTest {

    private final Strategy board = Examples.board().build();

    private EffectiveAction effective(String id) {
        return EffectiveAction.of(board, board.index().find(id, Action.class).orElseThrow());
    }

    @Test
    void a_part_inherits_what_it_does_not_state() {
        EffectiveAction part = effective("register");

        assertThat(part.theme()).contains("openness");
        assertThat(part.goals()).containsExactly("trust");
        assertThat(part.obligations()).hasSize(1);
        assertThat(part.applicability()).isEqualTo(Applicability.EXEMPT);
        assertThat(part.action().theme()).isEmpty();
    }

    @Test
    void assignments_are_inherited_role_by_role() {
        assertThat(effective("register").assignments())
                .containsExactly(
                        assignment("head", AssignmentRole.ACCOUNTABLE),
                        assignment("clerk", AssignmentRole.RESPONSIBLE));
    }

    @Test
    void a_part_of_a_part_inherits_from_the_nearest_that_states_it() {
        EffectiveAction part = effective("moorings");

        assertThat(part.theme()).contains("moorings");
        assertThat(part.assignments(AssignmentRole.RESPONSIBLE))
                .containsExactly(assignment("clerk", AssignmentRole.RESPONSIBLE));
        assertThat(part.assignments(AssignmentRole.CONSULTED)).isEmpty();
        assertThat(part.lineage()).extracting(Action::id).containsExactly("moorings", "register", "open-data");
    }

    @Test
    void what_nobody_states_applies() {
        Strategy strategy = board.withActionPlan(
                ActionPlan.builder().addAction(action("alone").build()).build());

        assertThat(EffectiveAction.of(
                                strategy,
                                strategy.actionPlan().orElseThrow().actions().get(0))
                        .applicability())
                .isEqualTo(Applicability.APPLIES);
    }

    @Test
    void parts_that_contain_each_other_end() {
        Strategy strategy = board.withActionPlan(ActionPlan.builder()
                .addAction(action("hen").partOf("egg").build())
                .addAction(action("egg").partOf("hen").theme("birds").build())
                .build());

        EffectiveAction hen = EffectiveAction.of(
                strategy, strategy.index().find("hen", Action.class).orElseThrow());
        assertThat(hen.theme()).contains("birds");
        assertThat(hen.lineage()).hasSize(2);
    }
}
