package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.testing.RandomDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What merely became internal does not pass for dropped on a public page, nor what became public for new. */
class UnspokenTest {

    private static final String PLAN = """
            { "id": "s", "title": "S", "organisation": "board",
              "version": { "label": "%s", "status": "published", "date": "2027-01" },
              "parties": [ { "id": "board", "name": "Board", "kind": "organisation" },
                           { "id": "ines", "name": "Ines Tolvar", "kind": "person" } ],
              "stakeholderMap": { "stakeholders": [
                { "id": "skippers", "name": "Skippers", "stance": "hostile",
                  "assessments": [ { "on": "2027-01", "interest": 4, "impact": 4 } ] } ] },
              "actionPlan": { "actions": [
                { "id": "desk", "title": "Open a desk", "deadline": "2027-06",
                  "assignments": [ { "party": "ines", "role": "responsible" } ] },
                { "id": "sign", "title": "Put up a sign", "partOf": "desk", "deadline": "2027-06" }%s ] },
              "riskRegister": { "risks": [
                { "id": "flood", "description": "A flood comes", "likelihood": 3, "impact": 4 } ] },
              "disclosures": [ %s ] }
            """;

    private static final String INTERNAL = "{ \"subject\": \"%s\", \"audience\": \"internal\" }";
    private static final Strategy OPEN = plan("1", "", "");
    private static final Strategy CLOSED = plan("2", "", """
            { "subject": "desk", "audience": "internal" }, { "subject": "sign", "audience": "public" },
            { "subject": "ines", "audience": "internal" }, { "subject": "skippers", "audience": "internal" },
            { "subject": "riskRegister", "audience": "internal" }""");

    private static Strategy plan(String label, String actions, String disclosures) {
        return StrategyJson.read(PLAN.formatted(label, actions, disclosures));
    }

    @Property(seed = "1", tries = 100)
    void to_withhold_something_or_to_open_it_is_no_change(@ForAll long seed) {
        Strategy strategy = new RandomDocuments(seed).next();
        List<Disclosure> words = new ArrayList<>(strategy.disclosures());
        Random random = new Random(seed);
        for (String id : strategy.index().ids()) {
            if (random.nextInt(4) == 0) {
                words.add(Disclosure.builder()
                        .subject(id)
                        .audience(random.nextBoolean() ? Audience.INTERNAL : Audience.PUBLIC)
                        .build());
            }
        }
        Strategy closed = strategy.withDisclosures(words);

        StrategyHistory history =
                HistoryPage.of(List.of(strategy, closed, strategy)).history();
        assertThat(history.timeline(history.versions().get(1))).isEmpty();
        assertThat(history.timeline(history.versions().get(2))).isEmpty();
        assertThat(ComparisonPage.of(strategy, closed).diff().isEmpty()).isTrue();
        assertThat(ComparisonPage.of(strategy, closed).hasChanges()).isFalse();
        assertThat(ComparisonPage.of(closed, strategy).hasChanges()).isFalse();
        assertThat(ComparisonPage.of(strategy, closed).asInternal().hasChanges())
                .isEqualTo(!closed.equals(strategy));
    }

    @Test
    void a_comparison_for_the_public_says_nothing_of_what_either_version_withholds() {
        for (List<Strategy> pair : List.of(List.of(OPEN, CLOSED), List.of(CLOSED, OPEN))) {
            ComparisonPage page = ComparisonPage.of(pair.get(0), pair.get(1));

            // The part is public in both versions.
            assertThat(page.html())
                    .contains("Put up a sign", "Jun 2027")
                    .doesNotContain("Open a desk", "Ines", "Skippers", "A flood", "withdrawn", "removed", "added");
            assertThat(page.asInternal().html()).contains("Facts", "disclosures: Skippers");
        }
    }

    @Test
    void versions_that_differ_in_what_is_withheld_alone_have_not_changed_in_what_is_public() {
        ComparisonPage page = ComparisonPage.of(OPEN, CLOSED.withVersion(OPEN.version()));

        assertThat(page.html()).contains("Nothing has changed in what is public.");
        assertThat(page.asInternal().html()).doesNotContain("Nothing has changed");
    }

    @Test
    void what_is_really_dropped_is_told() {
        Strategy more = plan("1", ", { \"id\": \"fair\", \"title\": \"Hold a fair\" }", INTERNAL.formatted("desk"));

        assertThat(ComparisonPage.of(more, CLOSED).html()).contains("Hold a fair", "withdrawn");
    }

    @Test
    void a_report_shows_what_became_public_and_does_not_call_it_new() {
        String page = StrategyPage.of(OPEN).withPrevious(CLOSED).html();

        assertThat(page)
                .contains("Open a desk", "Skippers", "A flood comes", "What changed since 2")
                .contains("No commitment has changed.")
                .doesNotContain("New since", "not named", ">new<");
        assertThat(StrategyPage.of(OPEN)
                        .withPrevious(CLOSED.without("flood"))
                        .asInternal()
                        .html())
                .contains("New since", "not named");
        assertThat(StrategyPage.of(CLOSED).withPrevious(OPEN).html())
                .doesNotContain("withdrawn", "removed", "Open a desk");
    }

    @Test
    void a_history_says_of_two_versions_what_both_show() {
        Strategy reopened = plan("3", ", { \"id\": \"fair\", \"title\": \"Hold a fair\" }", "");

        assertThat(HistoryPage.of(List.of(OPEN, CLOSED, reopened)).html())
                .contains("Hold a fair", "Version 2", "No commitment has changed.")
                .doesNotContain("withdrawn", "removed", "not named");
        assertThat(HistoryPage.of(List.of(reopened, OPEN, CLOSED)).html())
                .contains("Hold a fair", "withdrawn")
                .doesNotContain("Open a desk", "Ines", "A flood");
    }

    @Test
    void the_history_and_the_comparison_behind_a_page_are_for_the_same_readers() {
        Strategy later = CLOSED.updateAll(Action.class, action -> action.withDeadline(Deadline.on("2027-09")));
        HistoryPage page = HistoryPage.of(List.of(OPEN, later));

        assertThat(page.history().toMarkdown())
                .contains("Put up a sign")
                .doesNotContain("Open a desk", "Ines", "A flood");
        assertThat(page.asInternal().history().toMarkdown()).contains("Put up a sign", "Open a desk");
        assertThat(ComparisonPage.of(OPEN, CLOSED).asInternal().diff().after()).isEqualTo(CLOSED);
    }

    @Test
    void an_overview_for_the_public_shows_no_internal_action_of_the_parent_and_no_answer_in_one() {
        Strategy body = StrategyJson.read(PLAN.formatted("1", """
                        , { "id": "secret", "title": "Buy the quay", "respondsTo": [ "s#sign" ], "deadline": "2026-01" }""", """
                        { "subject": "secret", "audience": "internal" }""")).withId("body");
        Overview overview = Overview.builder()
                .parent(CLOSED)
                .asOf(LocalDate.of(2027, 2, 1))
                .body(
                        "body.json",
                        body,
                        body.update("secret", Action.class, it -> it.withDeadline(Deadline.on("2025"))))
                .build();

        assertThat(OverviewPage.of(overview).html())
                .contains("Put up a sign")
                .doesNotContain("Open a desk", "Buy the quay", "Internal edition");
        assertThat(OverviewPage.of(overview).asInternal().html())
                .contains("Open a desk", "Buy the quay", "Internal edition: not for publication.");
        assertThat(overview.publicEdition().bodies().get(0).overdue()).isEmpty();
        assertThat(overview.publicEdition().bodies().get(0).slipped()).isEmpty();
        assertThat(overview.bodies().get(0).overdue()).hasSize(1);
        assertThat(overview.bodies().get(0).slipped()).hasSize(1);
        assertThat(overview.publicEdition().publicEdition().toText())
                .isEqualTo(overview.publicEdition().toText());
    }

    @Test
    void changes_are_counted_as_they_are_listed() {
        Strategy moved = OPEN.update(
                "desk",
                Action.class,
                it -> it.withDeadline(Deadline.on("2027-09")).withAssignments(List.of()));
        String page = ComparisonPage.of(OPEN, moved).markdown();

        assertThat(page).contains("- Commitments: 2 changes in 1 line\n");
        assertThat(page.lines().filter(line -> line.startsWith("- Open a desk")))
                .hasSize(1);
    }

    @Test
    void pages_of_two_documents_say_so_at_the_head() {
        Strategy other = OPEN.withId("t");
        String says = "These are two documents, \"s\" and \"t\", not two versions of one.";

        assertThat(ComparisonPage.of(OPEN, other).markdown()).contains(says);
        assertThat(HistoryPage.of(List.of(OPEN, other)).markdown()).contains(says);
        assertThat(HistoryPage.of(List.of(OPEN, CLOSED)).markdown()).doesNotContain("These are");
    }
}
