package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents as large and as deep as the limits allow. */
@Timeout(60)
class LargeDocumentsTest {

    private static final int MANY = 100_000;

    private static List<Action> actions(int count) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            actions.add(Action.builder().id("a" + i).title("Action " + i).build());
        }
        return actions;
    }

    private static Strategy plan(List<Action> actions) {
        return MeaningCases.board()
                .actionPlan(ActionPlan.builder().actions(actions).build())
                .build();
    }

    @Test
    void a_hundred_thousand_actions_in_the_opposite_order_compare_apply_and_merge() {
        List<Action> actions = actions(MANY);
        Strategy before = plan(actions);
        Collections.reverse(actions);
        Strategy after = plan(actions);

        StrategyDiff diff = StrategyDiff.between(before, after);

        assertThat(diff.patch().edits()).hasSize(MANY - 1);
        assertThat(diff.applyTo(before)).isEqualTo(after);
        assertThat(Merge.of(before, after, before).document()).isEqualTo(after);
    }

    @Test
    void one_action_put_before_many_is_one_change() {
        List<Action> actions = actions(MANY);
        Strategy before = plan(actions);
        actions.add(0, Action.builder().id("first").title("First").build());

        assertThat(StrategyDiff.between(before, plan(actions)).patch().edits()).hasSize(1);
    }

    @Test
    void a_long_chain_of_parts_and_deep_unknown_properties_do_not_run_out_of_stack() {
        List<Action> chain = new ArrayList<>();
        for (Action action : actions(MANY)) {
            chain.add(
                    chain.isEmpty()
                            ? action
                            : action.withPartOf(chain.get(chain.size() - 1).id()));
        }
        JsonValue deep = new JsonText("x");
        for (int i = 0; i < 500; i++) {
            deep = JsonValue.of(List.of(deep));
        }
        Strategy before = plan(chain);
        Strategy guarded = before.withDisclosures(
                Disclosure.builder().subject("a0").audience(Audience.INTERNAL).build());
        Strategy ours = before.withUnknownProperties(before.unknownProperties().with("x-deep", deep));
        Strategy theirs = before.withTitle("Another");

        StrategyDiff diff = StrategyDiff.between(before, ours);
        Merge merge = Merge.of(before, ours, theirs);

        assertThat(before.publicEdition().strategy()).isSameAs(before);
        assertThat(guarded.publicEdition().withheldCount()).isEqualTo(MANY + 1);

        assertThat(diff.patch().edits()).hasSize(1);
        assertThat(diff.applyTo(before)).isEqualTo(ours);
        assertThat(merge.hasConflicts()).isFalse();
        assertThat(merge.document()).isEqualTo(theirs.withUnknownProperties(ours.unknownProperties()));
    }

    @Test
    void a_patch_against_another_document_changes_nothing() {
        Strategy before = plan(actions(3));
        Strategy other = before.update("a1", Action.class, action -> action.withTitle("Something else"));
        StrategyPatch patch = StrategyDiff.between(
                        before, before.update("a1", Action.class, action -> action.withTitle("Ours")))
                .patch();

        assertThatThrownBy(() -> patch.applyTo(other))
                .isInstanceOf(PatchException.class)
                .hasMessage("actionPlan.actions[a1].title: expected \"Action 1\", found \"Something else\"")
                .satisfies(e -> assertThat(((PatchException) e).path()).hasToString("actionPlan.actions[a1].title"));
        assertThat(other).isEqualTo(before.update("a1", Action.class, action -> action.withTitle("Something else")));
    }
}
