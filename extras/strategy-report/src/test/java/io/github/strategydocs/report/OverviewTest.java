package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.OverviewResponse.State;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final String VERSION =
            "\"version\": { \"label\": \"1\", \"status\": \"draft\", \"date\": \"2027-01\" }";

    private static final Strategy PARENT = StrategyJson.read("""
            { "id": "ministry", "title": "One for all", "organisation": "m", %s,
              "parties": [ { "id": "m", "name": "Ministry", "kind": "organisation" },
                           { "id": "all", "name": "All boards", "kind": "group", "members": [ "north" ] },
                           { "id": "north", "name": "North Board", "kind": "organisation" } ],
              "actionPlan": { "actions": [
                { "id": "desk", "title": "Open a desk", "deadline": "2027-06",
                  "assignments": [ { "party": "all", "role": "responsible" } ],
                  "deliverables": [ { "id": "phone", "name": "A telephone" } ] },
                { "id": "sign", "title": "Put up a sign", "partOf": "desk" },
                { "id": "train", "title": "Train clerks",
                  "assignments": [ { "party": "all", "role": "responsible" } ] },
                { "id": "own", "title": "Move house", "assignments": [ { "party": "m", "role": "responsible" } ] } ] } }
            """.formatted(VERSION));

    private static final String NORTH = """
            { "id": "north-plan", "title": "North", "organisation": "north", %s,
              "relatedDocuments": [ { "document": "ministry", "relation": "parent" } ],
              "parties": [ { "id": "north", "name": "North Board", "kind": "organisation" } ],
              "actionPlan": { "actions": [ %s ] } }
            """;

    private static Strategy north(String actions) {
        return StrategyJson.read(NORTH.formatted(VERSION, actions));
    }

    private static OverviewBody body(String actions) {
        return Overview.builder()
                .parent(PARENT)
                .asOf(LocalDate.of(2027, 10, 1))
                .body("north.json", north(actions))
                .build()
                .bodies()
                .get(0);
    }

    private static OverviewResponse first(String actions) {
        return body(actions).responses().get(0);
    }

    @Test
    void whoever_is_asked_and_says_nothing_has_not_answered_and_whoever_is_not_asked_need_not() {
        OverviewBody silent = body("");

        assertThat(silent.responses())
                .extracting(OverviewResponse::action, OverviewResponse::state)
                .containsExactly(
                        tuple("desk", State.UNANSWERED),
                        tuple("train", State.UNANSWERED),
                        tuple("own", State.NOT_ASKED));
        assertThat(silent.unanswered()).containsExactly("desk", "train");
        assertThat(silent.name()).isEqualTo("North Board");
    }

    @Test
    void an_answer_to_a_part_or_a_deliverable_answers_the_whole() {
        for (String asked : List.of("desk", "sign", "phone")) {
            OverviewResponse response =
                    first("{ \"id\": \"a\", \"title\": \"T\", \"respondsTo\": [ \"ministry#" + asked + "\" ] }");

            assertThat(response.state()).isEqualTo(State.COMMITTED);
            assertThat(response.responses()).containsExactly("a");
            assertThat(response.inWords()).isEqualTo("no date");
        }
        assertThat(first("{ \"id\": \"a\", \"title\": \"T\", \"respondsTo\": [ \"another#desk\" ] }")
                        .state())
                .isEqualTo(State.UNANSWERED);
    }

    @Test
    void the_latest_date_counts_and_is_held_against_the_parent_and_the_day() {
        OverviewResponse later = first("""
                { "id": "a", "title": "T", "respondsTo": [ "ministry#desk" ], "deadline": "2027-05",
                  "milestones": [ { "id": "m", "name": "M", "deadline": "2027-11" } ] }
                """);
        OverviewResponse overdue = first("""
                { "id": "a", "title": "T", "respondsTo": [ "ministry#desk" ], "deadline": "2027-05", "status": "delayed" }
                """);
        OverviewResponse done = first("""
                { "id": "a", "title": "T", "respondsTo": [ "ministry#desk" ], "deadline": "2027-05", "status": "completed" }
                """);

        assertThat(later.isLater()).isTrue();
        assertThat(later.due()).hasToString("Optional[2027-11]");
        assertThat(overdue.isLater()).isFalse();
        assertThat(overdue.inWords()).isEqualTo("May 2027 overdue");
        assertThat(done.inWords()).isEqualTo("completed");
    }

    @Test
    void of_several_answers_the_one_that_binds_most_counts() {
        OverviewResponse response = first("""
                { "id": "a", "title": "T", "respondsTo": [ "ministry#desk" ], "applicability": "awaiting" },
                { "id": "b", "title": "T", "respondsTo": [ "ministry#desk" ], "status": "in-progress" },
                { "id": "c", "title": "T", "respondsTo": [ "ministry#desk" ], "applicability": "not-applicable" }
                """);

        assertThat(response.state()).isEqualTo(State.COMMITTED);
        assertThat(response.responses()).containsExactly("a", "b", "c");
    }

    @Test
    void what_slipped_since_the_version_before_is_told_in_words() {
        String action = "{ \"id\": \"a\", \"title\": \"Open the desk\", \"deadline\": \"2027-%s\" }";
        Overview overview = Overview.builder()
                .body("north.json", north(action.formatted("09")), north(action.formatted("06")))
                .build();

        assertThat(overview.bodies().get(0).slipped())
                .hasSize(1)
                .first()
                .asString()
                .contains("Open the desk", "92 days");
        assertThat(overview.toText()).contains("Slipped since the version before\n    North Board: ");
        assertThat(overview.parent()).isEmpty();
    }

    @Test
    void csv_has_a_row_for_each_cell_and_nothing_that_a_spreadsheet_would_run() throws IOException {
        Strategy hostile = north("{ \"id\": \"a\", \"title\": \"T\" }")
                .withParties(io.github.strategydocs.model.Party.builder()
                        .id("north")
                        .name("=HYPERLINK(\"x\"), \"N\"")
                        .kind(io.github.strategydocs.model.PartyKind.ORGANISATION)
                        .build());
        Overview overview =
                Overview.builder().parent(PARENT).body("n.json", hostile).build();

        List<String> lines = overview.toCsv().lines().toList();

        assertThat(lines.get(0)).startsWith("Body,Document,About,Id,Title,Answer");
        assertThat(lines).hasSize(1 + 3 + overview.questions().size());
        assertThat(lines.get(1)).startsWith("\"'=HYPERLINK(\"\"x\"\"), \"\"N\"\"\",n.json,action,desk,");
    }

    @Test
    void json_tells_the_same_as_the_overview() {
        Overview overview =
                Overview.builder().parent(PARENT).body("n.json", north("")).build();

        JsonNode json = Read.tree(overview.toJson());

        assertThat(json.at("/parent").asText()).isEqualTo("ministry");
        assertThat(json.at("/actions/0/due").asText()).isEqualTo("2027-06");
        assertThat(json.at("/bodies/0/responses").findValuesAsText("state"))
                .containsExactly("unanswered", "unanswered", "not-asked");
        assertThat(json.at("/bodies/0/questions")).hasSize(json.at("/questions").size());
    }

    @Test
    void a_hostile_name_stays_on_its_line() {
        Overview overview = Overview.builder()
                .body("n.json", north("").withTitle("N\n\u001b[2J").withOrganisation("nobody"))
                .build();

        assertThat(overview.toText()).doesNotContain("\u001b").contains("N  [2J");
    }

    @Test
    void the_departments_of_2012_answer_seven_of_fourteen_actions() throws IOException {
        Optional<Path> folder = ProjectFiles.shared("corpora/strategies");
        assumeTrue(folder.isPresent(), "the strategies of 2012 are not here: corpora/strategies");
        Overview.Builder builder =
                Overview.builder().parent(StrategyJson.read(folder.get().resolve("gds-2012.json")));
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder.get().resolve("gds-2012-responses"))) {
            found.sorted().forEach(files::add);
        }
        for (Path file : files) {
            builder.body(String.valueOf(file.getFileName()), StrategyJson.read(file));
        }
        Overview overview = builder.build();

        assertThat(overview.actions()).hasSize(14);
        assertThat(overview.bodies()).hasSize(18);
        assertThat(overview.bodies())
                .allSatisfy(body -> assertThat(body.unanswered()).contains("action-08", "action-13"));
        assertThat(states(overview))
                .filteredOn(state -> state == State.AWAITING)
                .hasSize(6);
        assertThat(states(overview))
                .filteredOn(state -> state == State.NOT_APPLICABLE)
                .hasSize(10);
        assertThat(states(overview))
                .filteredOn(state -> state == State.CONDITIONAL)
                .hasSize(2);
        assertThat(overview.bodies())
                .allSatisfy(body ->
                        assertThat(body.answers("committed")).isNotEqualTo(Optional.of(QuestionStatus.SET_ASIDE)));
    }

    private static List<State> states(Overview overview) {
        return overview.bodies().stream()
                .flatMap(body -> body.responses().stream())
                .map(OverviewResponse::state)
                .toList();
    }

    @Test
    void what_nobody_is_held_to_says_neither_when_nor_how_far() {
        String other = """
                { "id": "b", "title": "U", "respondsTo": [ "ministry#desk" ], "deadline": "2028-01", %s }
                """;
        String live =
                "{ \"id\": \"a\", \"title\": \"T\", \"respondsTo\": [ \"ministry#desk\" ], \"deadline\": \"2027-05\" }, ";
        for (String uncommitted : List.of(
                "\"status\": \"cancelled\"",
                "\"applicability\": \"exempt\", \"status\": \"blocked\"",
                "\"applicability\": \"awaiting\", \"status\": \"delayed\"",
                "\"applicability\": \"not-applicable\"")) {
            OverviewResponse response = first(live + other.formatted(uncommitted));

            assertThat(response.state()).isEqualTo(State.COMMITTED);
            assertThat(response.due()).as(uncommitted).hasToString("Optional[2027-05]");
            assertThat(response.status()).as(uncommitted).isEmpty();
            assertThat(response.isLater()).as(uncommitted).isFalse();
            assertThat(response.responses()).containsExactly("a", "b");
        }
        assertThat(first(other.formatted("\"applicability\": \"exempt\"")).inWords())
                .isEqualTo("exempt");
        assertThat(first(other.formatted("\"status\": \"cancelled\"")).inWords())
                .isEqualTo("cancelled");
    }

    @Test
    void every_word_of_the_table_is_explained_and_no_other() {
        List<String> answers = List.of(
                "\"deadline\": \"2027-05\"",
                "\"deadline\": \"2028-05\"",
                "\"title\": \"T\"",
                "\"status\": \"completed\"",
                "\"status\": \"cancelled\"",
                "\"applicability\": \"conditional\"",
                "\"applicability\": \"awaiting\"",
                "\"applicability\": \"exempt\"",
                "\"applicability\": \"not-applicable\"");
        for (String answer : answers) {
            String title = answer.contains("title") ? "" : "\"title\": \"T\", ";
            Overview overview = Overview.builder()
                    .parent(PARENT)
                    .asOf(LocalDate.of(2027, 10, 1))
                    .body(
                            "n.json",
                            north("{ \"id\": \"a\", \"respondsTo\": [ \"ministry#desk\" ], " + title + answer + " }"))
                    .build();
            Set<String> used = new HashSet<>();
            for (OverviewResponse response : overview.bodies().get(0).responses()) {
                String words = response.inWords().replaceFirst("^May \\d+", "a date");
                for (String remark : List.of("overdue", "late")) {
                    if (words.endsWith(" " + remark)) {
                        used.add(remark);
                        words = words.substring(0, words.length() - remark.length() - 1);
                    }
                }
                used.add(words.equals("not asked") ? "blank" : words);
            }

            assertThat(overview.key()).as(answer).containsOnlyKeys(used);
            assertThat(overview.toText())
                    .contains(overview.key().entrySet().stream()
                            .map(entry -> "\n    " + entry.getKey() + ": " + entry.getValue() + "\n")
                            .toList());
        }
    }

    @Test
    void what_was_cancelled_counts_only_where_nothing_else_is_said() {
        String cancelled =
                "{ \"id\": \"b\", \"title\": \"U\", \"respondsTo\": [ \"ministry#desk\" ], \"status\": \"cancelled\" }";
        String part = "{ \"id\": \"c\", \"title\": \"V\", \"partOf\": \"b\", \"respondsTo\": [ \"ministry#desk\" ],"
                + " \"deadline\": \"2027-02\" }";
        String awaiting =
                "{ \"id\": \"a\", \"title\": \"T\", \"respondsTo\": [ \"ministry#desk\" ], \"applicability\": \"awaiting\" }";

        assertThat(first(cancelled + ", " + awaiting).inWords()).isEqualTo("awaiting");
        OverviewResponse withPart = first(cancelled + ", " + part);
        assertThat(withPart.inWords()).isEqualTo("cancelled");
        assertThat(withPart.due()).isEmpty();
        assertThat(body(cancelled + ", " + part).overdue()).isEmpty();
    }

    @Test
    void a_cancelled_milestone_is_due_no_more() {
        OverviewResponse response = first("""
                { "id": "a", "title": "T", "respondsTo": [ "ministry#desk" ], "deadline": "2027-05",
                  "milestones": [ { "id": "m", "name": "M", "deadline": "2027-11", "status": "cancelled" } ] }
                """);

        assertThat(response.due()).hasToString("Optional[2027-05]");
        assertThat(response.isLater()).isFalse();
    }

    @Test
    void dates_are_said_as_on_pages() {
        Overview overview = Overview.builder()
                .parent(PARENT)
                .asOf(LocalDate.of(2027, 10, 1))
                .body("north.json", north("""
                        { "id": "a", "title": "T", "respondsTo": [ "ministry#desk" ], "deadline": "2027-05-03" }
                        """))
                .build();

        assertThat(overview.toText())
                .contains("(due Jun 2027)", "3 May 2027 overdue", "due 3 May 2027: \"T\"")
                .doesNotContain("2027-0");
        assertThat(overview.toCsv()).contains("2027-05-03");
    }

    @Test
    void a_long_name_is_cut_between_letters() {
        String name = "N".repeat(34) + "\uD83D\uDEA2".repeat(3);
        Overview overview = Overview.builder()
                .body("n.json", north("").withTitle(name).withOrganisation("nobody"))
                .build();

        assertThat(overview.toText()).contains("N".repeat(34) + "\uD83D\uDEA2… ");
    }

    @Test
    void nothing_is_taken_for_null() {
        Overview.Builder builder = Overview.builder();

        assertThatNullPointerException().isThrownBy(() -> builder.parent(null)).withMessage("strategy");
        assertThatNullPointerException().isThrownBy(() -> builder.asOf(null)).withMessage("day");
        assertThatNullPointerException().isThrownBy(() -> builder.profile(null)).withMessage("chosen");
        assertThatNullPointerException().isThrownBy(() -> builder.rules(null)).withMessage("more");
    }

    @Test
    void rules_of_ones_own_judge_answers_and_are_refused_when_they_are_given() {
        Rule own = new Rule() {
            @Override
            public RuleMetadata metadata() {
                return RuleMetadata.builder("originality/house")
                        .title("A plan of the house")
                        .why("We said so.")
                        .remedy("Ask the house.")
                        .inDraft(Severity.ERROR)
                        .inPublication(Severity.ERROR)
                        .build();
            }

            @Override
            public void check(RuleContext context) {
                context.finding(ElementPath.ROOT).report("It is not ours.");
            }
        };
        Overview.Builder builder =
                Overview.builder().body("north.json", north("")).rules(List.of(own));

        assertThat(builder.build().bodies().get(0).report().findingsByRule("originality/house"))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rules(List.of(own)))
                .withMessage("two rules have, or had, the id originality/house");
        assertThat(builder.build().bodies()).hasSize(1);
    }
}
