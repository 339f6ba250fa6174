package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a log and a failed assertion call a value. */
class DescribedTextTest {

    @Test
    void an_element_is_called_by_its_type_its_id_and_its_title() {
        assertThat(action("open-data")).hasToString("Action [open-data] \"Publish our data\"");
    }

    @Test
    void a_value_that_has_neither_is_called_by_what_it_says_so_that_two_can_be_told_apart() {
        assertThat(Deadline.on("2027-06")).hasToString("DeadlineOn {date: 2027-06}");
        assertThat(Assignment.builder()
                        .party("board")
                        .role(AssignmentRole.ACCOUNTABLE)
                        .build())
                .hasToString("Assignment {party: board, role: accountable}");
    }

    @Test
    void what_is_long_or_many_is_cut() {
        Deadline later = Deadline.Elsewhere.builder().note("x".repeat(100)).build();
        assertThat(later.toString()).contains("x".repeat(40) + "…").doesNotContain("x".repeat(41));

        ActionPlan plan = ActionPlan.builder()
                .addActions(action("a"), action("b"), action("c"), action("d"))
                .build();
        assertThat(plan).hasToString("ActionPlan {actions: 4 members}");
        assertThat(plan.withActions(plan.actions().subList(0, 2)))
                .hasToString("ActionPlan {actions: Action [a] \"Publish our data\"; Action [b] \"Publish our data\"}");
        assertThat(plan.withActions(List.of())).hasToString("ActionPlan");
    }

    private static Action action(String id) {
        return Action.builder().id(id).title("Publish our data").build();
    }
}
