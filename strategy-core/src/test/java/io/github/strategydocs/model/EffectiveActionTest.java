package io.github.strategydocs.model;

import static io.github.strategydocs.model.Examples.action;
import static io.github.strategydocs.model.Examples.assignment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    /** Wholes are drawn at random, so that circles come about, and ways that lead into them. */
    @Property(tries = 500, seed = "81")
    void all_at_once_are_what_each_is_by_itself(@ForAll Random random) {
        ActionPlan.Builder plan = ActionPlan.builder();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            plan.addAction(drawn(random, i, count));
        }
        Strategy strategy = board.withActionPlan(plan.build());

        List<EffectiveAction> all = EffectiveAction.all(strategy);

        assertThat(all).hasSize(count);
        for (int i = 0; i < count; i++) {
            EffectiveAction one = EffectiveAction.of(
                    strategy, strategy.actionPlan().orElseThrow().actions().get(i));
            assertThat(said(all.get(i))).isEqualTo(said(one));
            assertThat(one.outermost())
                    .isEqualTo(one.lineage().get(one.lineage().size() - 1));
            assertThat(one.isCancelled())
                    .isEqualTo(one.lineage().stream()
                            .anyMatch(each -> each.status().equals(Optional.of(ProgressStatus.CANCELLED))));
        }
    }

    private static Action drawn(Random random, int number, int count) {
        Action.Builder action = action("a" + number);
        if (random.nextInt(5) > 0) {
            action.partOf("a" + random.nextInt(count));
        }
        if (random.nextInt(3) == 0) {
            action.theme("t" + number).addGoal("g" + number).applicability(Applicability.AWAITING);
        }
        if (random.nextInt(3) == 0) {
            action.addObligation(Obligation.builder()
                    .level(ObligationLevel.REQUIRED)
                    .party("p" + number)
                    .build());
            action.addAssignment(
                    assignment("p" + number, AssignmentRole.values()[random.nextInt(AssignmentRole.values().length)]));
        }
        return random.nextInt(6) == 0 ? action.status(ProgressStatus.CANCELLED).build() : action.build();
    }

    private static List<Object> said(EffectiveAction action) {
        return List.of(
                action.action(),
                action.lineage(),
                action.outermost(),
                action.isCancelled(),
                action.theme(),
                action.goals(),
                action.obligations(),
                action.applicability(),
                action.assignments());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_chain_and_a_circle_take_no_longer_than_they_are_long() {
        int count = 50_000;
        for (int end : new int[] {count - 1, count}) {
            ActionPlan.Builder plan = ActionPlan.builder();
            for (int i = 0; i < count; i++) {
                Action.Builder part = action("a" + i);
                plan.addAction(i < end ? part.partOf("a" + (i + 1) % count).build() : part.build());
            }

            List<EffectiveAction> all = EffectiveAction.all(board.withActionPlan(plan.build()));

            assertThat(all.get(0).outermost().id()).isEqualTo("a" + (count - 1));
        }
    }

    @Test
    void without_actions_none_is_in_effect() {
        assertThat(EffectiveAction.all(board.withActionPlan(Optional.empty()))).isEmpty();
    }
}
