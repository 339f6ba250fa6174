package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that make pages and pictures. */
class PageCommandsTest {

    private static final Path EXAMPLES = ProjectFiles.root().resolve("extras/examples");
    private static final String FIRST = EXAMPLES.resolve("department-2026.json").toString();
    private static final String SECOND =
            EXAMPLES.resolve("department-2027.json").toString();

    /** What only those inside are to read. */
    private static final String STANCE = "wary of anything called a fee calculator";

    @TempDir
    private Path directory;

    @Test
    void a_report_is_one_page_about_the_document_and_what_changed() {
        Path page = directory.resolve("page.html");

        Run run = Run.strategy("report", SECOND, "--previous", FIRST, "--as-of", "2027-09-01", "-o", page.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(read(page))
                .startsWith("<!DOCTYPE html>")
                .contains("What changed since 2026", "was due by 30 June 2027, 63 days ago")
                .doesNotContain("Internal edition");
    }

    @Test
    void a_report_as_markdown_is_for_a_repository() {
        assertThat(Run.strategy("report", "--format", "markdown", SECOND).out())
                .startsWith("# Clear Water: digital strategy")
                .contains("\n## Action plan\n", "\n| Action | Specific | Measurable |");
    }

    @Test
    void a_report_is_held_against_the_profile_that_is_asked_for() {
        String plan = write(directory, "plan.json", Plans.WITH_PLAN).toString();

        assertThat(Run.strategy("report", plan).out()).contains("Profile draft: ");
        assertThat(Run.strategy("report", "--profile", "publication", plan).out())
                .contains("Profile publication: ");
    }

    @Test
    void only_those_who_ask_for_it_see_what_is_internal() {
        assertThat(Run.strategy("report", SECOND).out()).doesNotContain(STANCE);
        assertThat(Run.strategy("report", "--internal", SECOND).out())
                .contains(STANCE, "Internal edition: not for publication.");
        assertThat(Run.strategy("map", SECOND).out()).doesNotContain("mixed");
        assertThat(Run.strategy("map", "--internal", SECOND).out()).contains("mixed");
        for (String command : new String[] {"diff", "history"}) {
            assertThat(Run.strategy(command, FIRST, SECOND, "--format", "html").out())
                    .startsWith("<!DOCTYPE html>")
                    .doesNotContain("Internal edition");
            assertThat(Run.strategy(command, FIRST, SECOND, "--format", "html", "--internal")
                            .out())
                    .contains("Internal edition");
        }
    }

    private static final String SECRET = "SECRETACTION";

    /** A version in which something internal is, and a later one in which it changed. */
    private String[] internalVersions() {
        String first = Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                "disclosures": [{ "subject": "secret", "audience": "internal" }],
                "actionPlan": {""").replace("\"actions\": [", """
                "actions": [
                  { "id": "secret", "title": "SECRETACTION", "deadline": "2027-06" },""");
        String second = first.replace("\"2027-06\"", "\"2027-09\"").replace("\"label\": \"1\"", "\"label\": \"2\"");
        assertThat(second).isNotEqualTo(first).contains(SECRET);
        return new String[] {
            write(directory, "first.json", first).toString(),
            write(directory, "second.json", second).toString()
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff FIRST SECOND --format markdown",
                "diff FIRST SECOND --format markdown --suggest-renames",
                "diff FIRST SECOND --format html",
                "diff --git --format markdown PATH FIRST HASH MODE SECOND HASH MODE",
                "history FIRST SECOND --format markdown",
                "history FIRST SECOND --format html",
                "overview ANSWERS --parent SECOND --format html",
                "overview FOLDER --as-of 2028-01-01 --format html",
            })
    void what_is_for_the_public_shows_nothing_internal_unless_it_is_asked_for(String line) throws Exception {
        String[] versions = internalVersions();
        Path answers = Files.createDirectory(directory.resolve("answers"));
        write(answers, "a.json", Plans.DRAFT.replace("\"harbour\"", "\"other\""));
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Files.copy(Path.of(versions[1]), folder.resolve("body.json"));
        String words = line.replace("FIRST", versions[0])
                .replace("SECOND", versions[1])
                .replace("ANSWERS", answers.toString())
                .replace("FOLDER", folder.toString());

        Run forAll = Run.strategy(words.split(" "));
        Run inside = Run.strategy((words + (line.contains("--git") ? "" : " --internal")).split(" "));

        assertThat(forAll.code()).isZero();
        assertThat(forAll.out()).isNotEmpty().doesNotContain(SECRET);
        assertThat(forAll.err()).doesNotContain("internal");
        if (!line.contains("--git")) {
            assertThat(inside.out()).contains(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"diff", "diff --format json", "diff --format json-patch", "history", "history --format json"})
    void what_is_for_those_who_hold_the_documents_says_that_it_shows_what_is_internal(String command) {
        String[] versions = internalVersions();
        String plan = write(directory, "plan.json", Plans.WITH_PLAN).toString();

        Run run = Run.strategy((command + " " + versions[0] + " " + versions[1]).split(" "));

        assertThat(run.out()).contains(command.endsWith("patch") ? "2027-09" : SECRET);
        assertThat(run.err())
                .isEqualTo("strategy: this shows what is internal; --format markdown and html leave it out, and"
                        + " --internal silences this note\n");
        assertThat(Run.strategy((command + " --internal " + versions[0] + " " + versions[1]).split(" ")))
                .isEqualTo(new Run(0, run.out(), ""));
        assertThat(Run.strategy((command + " " + plan + " " + plan).split(" ")).err())
                .doesNotContain("internal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "diff --format json", "diff --format json-patch", "diff --suggest-renames"})
    void a_comparison_that_shows_nothing_internal_does_not_say_so(String command) {
        String before = Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                "stakeholderMap": { "stakeholders": [ { "id": "press", "name": "Press", "stance": "hostile" } ] },
                "actionPlan": {""");
        String first = write(directory, "first.json", before).toString();
        String renamed = write(directory, "renamed.json", before.replace("Publish open data", "Open the data"))
                .toString();
        String moved = write(directory, "moved.json", before.replace("hostile", "mixed"))
                .toString();

        for (String second : List.of(first, renamed)) {
            assertThat(Run.strategy((command + " " + first + " " + second).split(" "))
                            .err())
                    .isEmpty();
        }
        assertThat(Run.strategy((command + " " + first + " " + moved).split(" "))
                        .err())
                .startsWith("strategy: this shows what is internal; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "map",
                "report --format markdown",
                "history --format html",
                "history --format markdown",
            })
    void what_is_meant_to_be_internal_and_is_not_found_is_not_shown(String words) {
        String plan = write(directory, "plan.json", Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                "disclosures": [{ "subject": "open-dta", "audience": "internal" }],
                "actionPlan": {"""))
                .toString();
        String result = directory.resolve("result").toString();

        Run run = Run.strategy((words + " -o " + result + " " + plan).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"open-data\"?");
        assertThat(Path.of(result)).doesNotExist();
    }

    @Test
    void a_map_is_a_picture_and_shows_who_moved() {
        assertThat(Run.strategy("map", SECOND).out()).startsWith("<svg").endsWith("</svg>\n");
        assertThat(Run.strategy("map", SECOND, "--previous", FIRST).out()).contains("Moved since the version before");
    }

    @Test
    void a_page_of_a_comparison_leaves_out_what_matters_less() {
        assertThat(Run.strategy("diff", FIRST, SECOND, "--format", "html").out())
                .contains(">Commitments</h2>", ">Wording</h2>");
        assertThat(Run.strategy("diff", FIRST, SECOND, "--format", "html", "--min-significance", "substantive")
                        .out())
                .contains(">Commitments</h2>", ">Facts</h2>")
                .doesNotContain(">Wording</h2>");
    }

    @Test
    void no_page_takes_the_place_of_its_document() {
        String plan = write(directory, "plan.json", Plans.WITH_PLAN).toString();

        for (String command : new String[] {"report", "map"}) {
            assertThat(Run.strategy(command, FIRST, "--previous", plan, "-o", plan)
                            .code())
                    .isEqualTo(2);
        }
        assertThat(read(Path.of(plan))).isEqualTo(Plans.WITH_PLAN);
    }

    @Test
    void a_comparison_and_a_history_are_seen_on_a_day() {
        for (String command : new String[] {"diff", "history"}) {
            assertThat(Run.strategy(command, FIRST, SECOND, "--format", "html", "--as-of", "2027-09-01")
                            .out())
                    .contains("1 Sep 2027");
            assertThat(Run.strategy(command, FIRST, SECOND, "--as-of", "2027-09-01")
                            .err())
                    .contains("--as-of goes with --format html");
            assertThat(Run.strategy(command, FIRST, SECOND, "--format", "html", "--as-of", "autumn")
                            .err())
                    .contains("--as-of is followed by a day such as 2027-03-31");
        }
    }

    @Test
    void nobody_moved_since_another_document() {
        String other = write(directory, "other.json", Plans.DRAFT).toString();

        Run run = Run.strategy("map", SECOND, "--previous", other);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("is another document than");
    }
}
