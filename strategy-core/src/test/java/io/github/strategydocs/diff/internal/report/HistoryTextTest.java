package io.github.strategydocs.diff.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.DeadlineHistory;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTextTest {

    private static final Strategy FIRST = Examples.board()
            .stakeholderMap(StakeholderMap.builder()
                    .addStakeholder(Stakeholder.builder()
                            .id("anglers")
                            .name("*Anglers*")
                            .addAssessment(assessed("2027-01", 4, 2))
                            .build())
                    .addStakeholder(Stakeholder.builder()
                            .id("sailors")
                            .name("Sailors")
                            .addAssessment(assessed("2027-01", 4, 4))
                            .build())
                    .build())
            .build()
            .update(
                    "register",
                    Action.class,
                    action -> action.withMilestones(Milestone.builder()
                            .id("draft")
                            .name(" ")
                            .deadline(Deadline.on("2027-02"))
                            .build()));

    private static Assessment assessed(String on, int interest, int impact) {
        return Assessment.builder()
                .on(PartialDate.parse(on))
                .interest(interest)
                .impact(impact)
                .build();
    }

    private static Strategy next(Strategy before, String label) {
        return before.withVersion(before.version()
                .withLabel(label)
                .withSupersedes(before.version().label())
                .withDate(PartialDate.parse("2027-0" + label)));
    }

    private static Strategy due(Strategy before, String date) {
        return before.update("open-data", Action.class, action -> action.withDeadline(Deadline.on(date)));
    }

    private static Strategy without(Strategy before, String id) {
        ActionPlan plan = before.actionPlan().orElseThrow();
        return before.withActionPlan(plan.withActions(plan.actions().stream()
                .filter(action -> !action.id().equals(id))
                .toList()));
    }

    private static StrategyHistory history() {
        Strategy second = due(next(FIRST, "2"), "2027-06")
                .update(
                        "open-data",
                        Action.class,
                        action -> action.withTheme(Optional.empty())
                                .withAssignments(List.of())
                                .withGoals("trust", "care"))
                .update("anglers", Stakeholder.class, anglers -> anglers.withAssessments(assessed("2027-02", 5, 4)))
                .withOwner("harbour-board");
        second = without(second, "moorings");
        Strategy third = due(next(second, "3"), "2027-05-31")
                .update("draft", Milestone.class, draft -> draft.withDeadline(Deadline.on("2027-03")))
                .update("sailors", Stakeholder.class, sailors -> sailors.withAssessments(assessed("2027-03", 2, 4)))
                .update("anglers", Stakeholder.class, anglers -> anglers.withAssessments(List.of()));
        third = third.withScope(Scope.builder().narrative("All [quays].").build());
        List<Action> actions = third.actionPlan().orElseThrow().actions();
        third = third.withActionPlan(third.actionPlan()
                .orElseThrow()
                .withActions(
                        FIRST.index().find("moorings", Action.class).orElseThrow(), actions.get(1), actions.get(0)));
        third = Strategy.builder()
                .from(third)
                .unknownProperties(JsonObject.of("x-file", JsonValue.of("7/27")))
                .build();
        Strategy fourth = third.withVersion(third.version().withSupersedes("1").withLabel("4"));
        Strategy fifth = fourth.withVersion(
                fourth.version().withLabel("5").withSupersedes(Optional.empty()).withStatus(VersionStatus.PUBLISHED));
        return StrategyHistory.builder()
                .add(FIRST, "sha-256:1")
                .add(second)
                .add(third)
                .add(fourth)
                .add(fifth)
                .add(fifth)
                .build();
    }

    @Test
    void a_history_tells_the_versions_what_happened_in_each_and_what_moved() {
        assertThat(history().toText()).isEqualTo("""
                        Versions
                          - 1, January 2027, draft; digest sha-256:1
                          - 2, February 2027, draft
                          - 3, March 2027, draft
                          - 4, March 2027, draft; says that it supersedes "1", which is not the version before
                          - 5, March 2027, published; does not say what it supersedes
                          - 5, March 2027, published; bears the label of the version before

                        What happened in 1
                          - it began with 3 actions, 1 milestone, 1 party, 2 stakeholders

                        What happened in 2
                          - strategy "Digital Strategy of the Harbour Board": version; owner now Harbour Board
                          - action "Publish open-data": theme taken away; goals; assignments taken away; deadline March 2027 → June 2027
                          - action "Publish moorings" went
                          - stakeholder "*Anglers*": assessments

                        What happened in 3
                          - strategy "Digital Strategy of the Harbour Board": version; property "x-file" now "7/27"
                          - scope: narrative now "All [quays]."
                          - action "Publish register" moved
                          - milestone "draft": deadline February 2027 → March 2027
                          - action "Publish open-data": deadline June 2027 → 31 May 2027
                          - action "Publish moorings" came again
                          - stakeholder "*Anglers*": assessments taken away
                          - stakeholder "Sailors": assessments

                        What happened in 4
                          - strategy "Digital Strategy of the Harbour Board": version

                        What happened in 5
                          - strategy "Digital Strategy of the Harbour Board": version

                        What happened in 5
                          - nothing

                        Deadlines that moved
                          - Publish open-data: March 2027 → June 2027 in 2, 91 days later → 31 May 2027 in 3, 30 days earlier; altogether 61 days later
                          - draft: February 2027 → March 2027 in 3, 31 days later

                        Stakeholders who moved
                          - *Anglers*: interest 4, impact 2 (keep informed) in 1 → interest 5, impact 4 (manage closely) in 2 → not assessed in 3
                          - Sailors: interest 4, impact 4 (manage closely) in 1 → interest 2, impact 4 (keep satisfied) in 3
                        """);
    }

    @Test
    void a_history_tells_the_same_in_markdown() {
        assertThat(history().toMarkdown()).isEqualTo("""
                        ## Versions

                        - 1, January 2027, draft; digest sha-256:1
                        - 2, February 2027, draft
                        - 3, March 2027, draft
                        - 4, March 2027, draft; says that it supersedes "1", which is not the version before
                        - 5, March 2027, published; does not say what it supersedes
                        - 5, March 2027, published; bears the label of the version before

                        ## What happened in 1

                        - it began with 3 actions, 1 milestone, 1 party, 2 stakeholders

                        ## What happened in 2

                        - strategy "Digital Strategy of the Harbour Board": version; owner now Harbour Board
                        - action "Publish open-data": theme taken away; goals; assignments taken away; deadline March 2027 → June 2027
                        - action "Publish moorings" went
                        - stakeholder "\\*Anglers\\*": assessments

                        ## What happened in 3

                        - strategy "Digital Strategy of the Harbour Board": version; property "x-file" now "7/27"
                        - scope: narrative now "All \\[quays\\]."
                        - action "Publish register" moved
                        - milestone "draft": deadline February 2027 → March 2027
                        - action "Publish open-data": deadline June 2027 → 31 May 2027
                        - action "Publish moorings" came again
                        - stakeholder "\\*Anglers\\*": assessments taken away
                        - stakeholder "Sailors": assessments

                        ## What happened in 4

                        - strategy "Digital Strategy of the Harbour Board": version

                        ## What happened in 5

                        - strategy "Digital Strategy of the Harbour Board": version

                        ## What happened in 5

                        - nothing

                        ## Deadlines that moved

                        - Publish open-data: March 2027 → June 2027 in 2, 91 days later → 31 May 2027 in 3, 30 days earlier; altogether 61 days later
                        - draft: February 2027 → March 2027 in 3, 31 days later

                        ## Stakeholders who moved

                        - \\*Anglers\\*: interest 4, impact 2 (keep informed) in 1 → interest 5, impact 4 (manage closely) in 2 → not assessed in 3
                        - Sailors: interest 4, impact 4 (manage closely) in 1 → interest 2, impact 4 (keep satisfied) in 3
                        """);
    }

    @Test
    void a_deadline_that_kept_its_day_or_was_given_for_the_first_time_did_not_move() {
        Strategy second = due(due(FIRST, "open-data", "2027-03-31"), "register", "2028");
        StrategyHistory history = StrategyHistory.of(
                List.of(FIRST, second.withVersion(second.version().withLabel("2"))));

        assertThat(history.deadlines()).noneMatch(DeadlineHistory::hasMoved);
        assertThat(history.toText()).doesNotContain("Deadlines that moved").endsWith("""

                        Other changes of deadlines
                          - Publish open-data: March 2027 → 31 March 2027 in 2
                        """);
    }

    @Test
    void a_deadline_that_went_and_came_back_has_moved() {
        Strategy second =
                due(FIRST, "open-data", "2027-06").withVersion(FIRST.version().withLabel("2"));
        Strategy third =
                due(second, "open-data", "2027-03").withVersion(FIRST.version().withLabel("3"));

        assertThat(StrategyHistory.of(List.of(FIRST, second, third)).toText())
                .contains("Deadlines that moved\n  - Publish open-data: ")
                .doesNotContain("Other changes of deadlines");
    }

    private static Strategy due(Strategy strategy, String action, String date) {
        return strategy.update(action, Action.class, before -> before.withDeadline(Deadline.on(date)));
    }

    @Test
    void a_history_of_nothing_but_a_document_counts_no_element() {
        Strategy bare = Strategy.builder()
                .id("bare")
                .title("Bare")
                .organisation("nobody")
                .version(FIRST.version())
                .build();

        assertThat(StrategyHistory.of(List.of(bare)).toText()).isEqualTo("""
                        Versions
                          - 1, January 2027, draft

                        What happened in 1
                          - it began with no element
                        """);
    }

    @Test
    void an_id_that_another_type_bears_later_still_names_what_changed_before() {
        Strategy second = next(FIRST, "2").update("register", Action.class, action -> action.withTitle("Publish it"));
        Strategy third = next(without(second, "register"), "3")
                .withPurpose(Purpose.builder()
                        .addGoal(Goal.builder().id("register").name("Registers").build())
                        .build());

        assertThat(StrategyHistory.of(List.of(FIRST, second, third)).toText())
                .contains("action \"Publish it\": title \"Publish register\" → \"Publish it\"");
    }

    @Test
    void a_name_and_a_long_text_are_told_with_what_they_were_before() {
        String narrative =
                "We open the harbour to all who want to know how it is run, and we say so every month in the "
                        + "paper and on the quays of the old town.";
        Strategy named = FIRST.update("sailors", Stakeholder.class, sailors -> sailors.withName("Sailors' Guild"))
                .withScope(Scope.builder().narrative(narrative).build());
        Strategy renamed = next(named, "2")
                .update("sailors", Stakeholder.class, sailors -> sailors.withName("Guild of Sailors"))
                .withScope(Scope.builder()
                        .narrative(narrative.replace("old town", "new town"))
                        .build());

        assertThat(StrategyHistory.builder().add(named).add(renamed).build().toText())
                .contains("name \"Sailors' Guild\" → \"Guild of Sailors\"")
                .containsPattern("narrative \"….* old town\\.\" → \"….* new town\\.\"");
    }
}
