package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands about two and more versions. */
class VersionCommandsTest {

    private static final Path EXAMPLES = ProjectFiles.root().resolve("extras/examples");
    private static final String FIRST = EXAMPLES.resolve("department-2026.json").toString();
    private static final String SECOND =
            EXAMPLES.resolve("department-2027.json").toString();

    @TempDir
    private Path directory;

    private String base;

    @BeforeEach
    void writeBase() {
        base = write(directory, "base.json", Plans.WITH_PLAN).toString();
    }

    private String edited(String name, String from, String to) {
        assertThat(Plans.WITH_PLAN).contains(from);
        return write(directory, name, Plans.WITH_PLAN.replace(from, to)).toString();
    }

    @Test
    void a_comparison_begins_with_the_commitments_and_names_things_by_title() {
        Run run = Run.strategy("diff", FIRST, SECOND, "--internal");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "Clear Water: digital strategy of the Department for Inland Waters and Harbours: 2026 → 2027\n"
                                + "\nCommitments\n")
                .contains(
                        "Publish the register of our channels: accountable Head of Communications → Chief Information "
                                + "Officer; supporting: Head of Communications (new); due 31 March 2027 → 30 June 2027 "
                                + "(91 days later)\n")
                .contains("Plain dealing: description: ")
                .contains("(in a part declared stable)");
    }

    @Test
    void what_matters_less_can_be_left_out() {
        assertThat(Run.strategy("diff", FIRST, SECOND, "--min-significance", "commitment")
                        .out())
                .contains("Commitments\n")
                .doesNotContain("Facts\n")
                .doesNotContain("Wording\n");
    }

    @Test
    void markdown_says_the_same_lines() {
        long lines = Run.strategy("diff", FIRST, SECOND)
                .out()
                .lines()
                .filter(line -> line.startsWith("  - "))
                .count();

        assertThat(Run.strategy("diff", FIRST, SECOND, "--format", "markdown", "--internal")
                        .out()
                        .lines())
                .contains("## Commitments")
                .filteredOn(line -> line.startsWith("- "))
                .hasSize((int) lines);
    }

    @Test
    void the_exit_code_tells_a_difference_when_asked() {
        String wording = edited("w.json", "Publish open data", "Publish all open data");

        assertThat(Run.strategy("diff", base, wording).code()).isZero();
        assertThat(Run.strategy("diff", base, wording, "--exit-code").code()).isEqualTo(1);
        assertThat(Run.strategy("diff", base, base, "--exit-code").code()).isZero();
        assertThat(Run.strategy("diff", base, wording, "--exit-code", "--min-significance", "commitment")
                        .code())
                .isZero();
    }

    @Test
    void a_likely_rename_is_suggested_when_asked() {
        String renamed = edited("r.json", "\"id\": \"open-data\"", "\"id\": \"data\"");

        assertThat(Run.strategy("diff", base, renamed, "--suggest-renames").out())
                .contains("likely one action whose id changed from open-data to data: Publish open data");
        assertThat(Run.strategy("diff", base, renamed).out()).doesNotContain("likely");
    }

    @Test
    void a_likely_rename_is_suggested_to_programs_and_on_pages_too() {
        String renamed = edited("r.json", "\"id\": \"open-data\"", "\"id\": \"data\"");
        Path patch = directory.resolve("renames.json");

        assertThat(Run.strategy("diff", base, renamed, "--suggest-renames", "--format", "json", "-o", patch.toString())
                        .code())
                .isZero();
        assertThat(Plans.read(patch)).contains("\"idBefore\": \"open-data\"", "\"idAfter\": \"data\"");
        assertThat(Run.strategy("apply", base, patch.toString()).out()).contains("\"id\": \"data\"");
        assertThat(Run.strategy("diff", base, renamed, "--suggest-renames", "--format", "html")
                        .out())
                .contains("Ids that likely changed", "Likely one action", "Publish open data");
        assertThat(Run.strategy("diff", base, base, "--suggest-renames", "--format", "html")
                        .out())
                .contains("No new element looks like one that was removed.");
        assertThat(Run.strategy("diff", base, renamed, "--format", "json").out())
                .doesNotContain("\"renames\"");
        assertThat(Run.strategy("diff", base, renamed, "--format", "html").out())
                .doesNotContain("likely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "json-patch"})
    void what_diff_writes_for_programs_apply_applies(String format) {
        String patch = directory.resolve("patch.json").toString();
        Path after = directory.resolve("after.json");

        assertThat(Run.strategy("diff", FIRST, SECOND, "--format", format, "-o", patch)
                        .code())
                .isZero();
        assertThat(Run.strategy("apply", FIRST, patch, "-o", after.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(StrategyJson.read(read(after))).isEqualTo(StrategyJson.read(read(Path.of(SECOND))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "json-patch"})
    void a_patch_that_does_not_fit_changes_nothing(String format) {
        String patch = directory.resolve("patch.json").toString();
        Run.strategy("diff", FIRST, SECOND, "--format", format, "-o", patch);

        Run run = Run.strategy("apply", base, patch);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("does not fit; nothing is written").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "{", "[{\"op\": \"jump\"}]", "{\"changes\": 5}"})
    void what_is_no_patch_cannot_be_used(String text) {
        String patch = write(directory, "patch.json", text).toString();

        Run run = Run.strategy("apply", base, patch);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no patch that can be used").doesNotContain("Exception");
    }

    @Test
    void two_edits_at_different_places_come_together() {
        String ours = edited("ours.json", "\"Harbour Strategy\"", "\"Harbour Digital Strategy\"");
        String theirs = edited("theirs.json", "\"TBC\"", "\"All of it.\"");

        Run run = Run.strategy("merge", base, ours, theirs);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Harbour Digital Strategy").contains("All of it.");
    }

    @Test
    void a_conflict_is_told_and_marked_and_no_edit_is_lost() {
        String ours = edited("ours.json", "\"TBC\"", "\"Some of it.\"");
        String theirs = edited("theirs.json", "\"TBC\"", "\"All of it.\"");
        Path merged = directory.resolve("merged.json");

        Run plain = Run.strategy("merge", base, ours, theirs);
        Run marked = Run.strategy("merge", base, ours, theirs, "--mark", "-o", merged.toString());

        assertThat(plain.code()).isEqualTo(1);
        assertThat(plain.out()).contains("\"TBC\"").doesNotContain("x-conflict");
        assertThat(plain.err())
                .contains("base:   \"TBC\"")
                .contains("ours:   \"Some of it.\"")
                .contains("theirs: \"All of it.\"")
                .contains("conflict: ")
                .contains("actionPlan.actions[open-data].description")
                .endsWith("strategy: 1 conflict; the result holds there what the base held, or what keeps something "
                        + "internal\n");
        assertThat(marked.code()).isEqualTo(1);
        Strategy strategy = StrategyJson.read(read(merged));
        JsonArray marks = (JsonArray) strategy.actionPlan()
                .orElseThrow()
                .actions()
                .get(0)
                .unknownProperties()
                .get("x-conflict")
                .orElseThrow();
        assertThat(marks.items())
                .singleElement()
                .satisfies(mark -> assertThat(((JsonObject) mark).members())
                        .containsKeys("path", "kind", "says", "base", "ours", "theirs"));
        assertThat(Run.strategy("validate", merged.toString()).out()).contains("document/conflict-unresolved");
    }

    @Test
    void two_who_are_accountable_and_words_that_would_become_public_are_asked_about() {
        String plan = Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                "disclosures": [{ "subject": "open-data", "audience": "internal" }],
                "actionPlan": {""");
        String accountable = "\"TBC\", \"assignments\": [{ \"party\": \"%s\", \"role\": \"accountable\" }],";
        String before = write(directory, "internal.json", plan.replace("\"TBC\",", accountable.formatted("board")))
                .toString();
        String ours = write(directory, "ours.json", Plans.WITH_PLAN.replace("\"TBC\",", accountable.formatted("clerk")))
                .toString();
        String theirs = write(
                        directory,
                        "theirs.json",
                        plan.replace("\"TBC\",", accountable.formatted("pilot"))
                                .replace("\"TBC\"", "\"Not above ten thousand.\""))
                .toString();
        String merged = directory.resolve("merged.json").toString();

        Run run = Run.strategy("merge", before, ours, theirs, "--mark", "-o", merged);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                        conflict: Each side made somebody else accountable for the action "Publish open data".
                            at:     actionPlan.actions[open-data].assignments
                            base:   Harbour Board (accountable)
                            ours:   clerk (accountable)
                            theirs: pilot (accountable)
                        conflict: Our side made the action "Publish open data" public, and their side took it to be internal and said something new there.
                            at:     disclosures[#1]
                            base:   Publish open data (internal)
                            ours:   nothing
                            theirs: Publish open data (internal)
                        strategy: 2 conflicts; each is marked with "x-conflict"
                        """);
        assertThat(StrategyJson.read(read(Path.of(merged))).disclosures()).hasSize(1);
        assertThat(Run.strategy("validate", merged).out()).contains("document/conflict-unresolved");
        assertThat(Run.strategy(
                                "publish",
                                merged,
                                "-o",
                                directory.resolve("public.json").toString())
                        .err())
                .contains("nothing is published: 2 conflicts of a merge stand in the document");
    }

    @Test
    void what_would_become_public_by_a_move_is_asked_about_and_stays_internal() {
        String measures = "\"description\": \"TBC\", \"measures\": [{ \"id\": \"rent\", \"name\": \"%s\" }],";
        String plan = Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                        "disclosures": [{ "subject": "open-data", "audience": "internal" }],
                        "actionPlan": {""").replace("\"actions\": [", """
                        "actions": [{ "id": "tides", "title": "Publish the tides" },""");
        String written = "\"description\": \"TBC\",";
        String before = write(directory, "internal.json", plan.replace(written, measures.formatted("The rent")))
                .toString();
        String ours =
                write(directory, "ours.json", plan.replace("tides\" }", """
                        tides", "measures": [{ "id": "rent", "name": "The rent" }] }""")).toString();
        String theirs = write(
                        directory, "theirs.json", plan.replace(written, measures.formatted("Ten thousand at most")))
                .toString();
        String merged = directory.resolve("merged.json").toString();

        Run run = Run.strategy("merge", before, ours, theirs, "--mark", "-o", merged);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                        conflict: Our side moved the measure "The rent" to the measures of the action "Publish the tides", where it is public, and their side took it to be internal and said something new there.
                            at:     actionPlan.actions[open-data].measures[rent]
                            base:   actionPlan.actions[open-data].measures[rent]
                            ours:   actionPlan.actions[tides].measures[rent]
                            theirs: actionPlan.actions[open-data].measures[rent]
                        strategy: 1 conflict; each is marked with "x-conflict"
                        """);
        Strategy result = StrategyJson.read(read(Path.of(merged)));
        assertThat(result.publicEdition().strategy().index().find("rent")).isEmpty();
        assertThat(Run.strategy("validate", merged).out()).contains("document/conflict-unresolved");
        assertThat(Run.strategy(
                                "publish",
                                merged,
                                "-o",
                                directory.resolve("public.json").toString())
                        .err())
                .contains("nothing is published: 1 conflict of a merge stands in the document");
    }

    @Test
    void where_an_input_cannot_be_read_ours_is_left_as_it_was() {
        String ours = edited("ours.json", "\"TBC\"", "\"Some of it.\"");
        String broken = write(directory, "broken.json", "{").toString();
        String before = read(Path.of(ours));

        assertThat(Run.strategy("merge", base, ours, broken, "--mark", "-o", ours)
                        .code())
                .isEqualTo(2);
        assertThat(read(Path.of(ours))).isEqualTo(before);
    }

    @Test
    void a_history_tells_what_came_and_how_far_deadlines_slipped() {
        Run run = Run.strategy("history", FIRST, SECOND);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Publish the register of our channels: 31 March 2027 → 30 June 2027 in 2027, 91 days later\n")
                .contains(
                        "People who live on boats: interest 5, impact 3 (keep informed) in 2026 → interest 5, impact 4 "
                                + "(manage closely) in 2027\n");
        assertThat(Run.strategy("history", FIRST, SECOND, "--format", "json").out())
                .contains("\"totalDays\": 91")
                .contains("\"succession\": \"fits\"");
        assertThat(Run.strategy("history", FIRST, SECOND, "--format", "markdown")
                        .out())
                .contains("## Deadlines that moved");
    }

    @Test
    void git_is_answered_in_words_even_where_a_version_cannot_be_read() {
        String broken = write(directory, "broken.json", "{").toString();
        List<String> hashes = List.of("0123456", "100644");

        Run compared = git("plan.json", FIRST, SECOND, hashes);
        Run unreadable = git("plan.json", FIRST, broken, hashes);
        Run isNew = git("plan.json", "/dev/null", FIRST, hashes);

        assertThat(compared.out()).startsWith("plan.json\n").contains("Commitments\n");
        assertThat(unreadable.code()).isZero();
        assertThat(unreadable.out()).contains("plan.json: cannot be compared as a strategy document");
        assertThat(isNew.out()).isEqualTo("plan.json: a new strategy document\n");
    }

    @Test
    void a_file_that_is_not_merged_yet_does_not_stop_git() {
        assertThat(Run.strategy("diff", "--git", "plan.json")).isEqualTo(new Run(0, "plan.json: not merged yet\n", ""));
    }

    @Test
    void a_comparison_that_leaves_changes_out_cannot_be_applied_as_if_it_were_whole() {
        String patch = directory.resolve("patch.json").toString();
        Run.strategy("diff", FIRST, SECOND, "--format", "json", "--min-significance", "commitment", "-o", patch);

        Run run = Run.strategy("apply", FIRST, patch);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("some of the changes were left out");
    }

    @Test
    void a_patch_that_breaks_the_document_is_told_where() {
        String patch = write(
                        directory,
                        "patch.json",
                        "[{\"op\":\"replace\",\"path\":\"/parties/0/kind\",\"value\":\"alien\"}]")
                .toString();

        Run run = Run.strategy("apply", base, patch);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("kind is \"alien\"").contains("/parties/0/kind");
    }

    private static Run git(String path, String before, String after, List<String> hashes) {
        return Run.strategy(
                "diff", "--git", path, before, hashes.get(0), hashes.get(1), after, hashes.get(0), hashes.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff a.json",
                "diff a.json b.json --format json-patch --suggest-renames",
                "diff a.json b.json c.json",
                "diff --git a.json b.json --format html",
                "diff a.json b.json --format texts",
                "diff a.json b.json --min-significance high",
                "diff a.json b.json --format json-patch --min-significance wording",
                "diff --git a.json b.json",
                "merge a.json b.json",
                "apply a.json",
                "history"
            })
    void words_that_make_no_sense_are_explained(String words) {
        Run run = Run.strategy(words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void the_path_that_git_gives_moves_no_cursor() {
        String file = write(directory, "plan.json", Plans.DRAFT).toString();
        String path = "plan\u001b[2J\n.json";

        for (String[] words : new String[][] {
            {"diff", "--git", path},
            {"diff", "--git", path, file, "0", "0", file, "0", "0"},
            {"diff", "--git", path, "/dev/null", "0", "0", file, "0", "0"},
            {"diff", "--git", path, "absent.json", "0", "0", file, "0", "0"}
        }) {
            assertThat(Run.strategy(words).out()).startsWith("plan [2J .json").doesNotContain("\u001b");
        }
    }
}
