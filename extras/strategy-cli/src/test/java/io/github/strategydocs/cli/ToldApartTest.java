package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one thing and what are two: documents and their versions, bodies of one name, the public and those inside. */
class ToldApartTest {

    private static final String OTHER = Plans.WITH_PLAN.replace("\"id\": \"harbour\"", "\"id\": \"port\"");
    private static final String LATER =
            Plans.WITH_PLAN.replace("\"label\": \"1\"", "\"label\": \"2\"").replace("2027-01", "2028-01");
    private static final String TWO = "These are two documents, \"harbour\" and \"port\", not two versions of one.";

    @TempDir
    private Path directory;

    private String plan(String name, String text) {
        return write(directory, name, text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "diff, text",
        "diff, markdown",
        "diff, html",
        "history, text",
        "history, markdown",
        "history, html",
    })
    void two_documents_are_not_taken_for_versions_of_one(String command, String format) {
        String plan = plan("a.json", Plans.WITH_PLAN);

        Run run = Run.strategy(command, "--format", format, plan, plan("b.json", OTHER));
        Run versions = Run.strategy(command, "--format", format, plan, plan("c.json", LATER));

        assertThat(run.code()).isZero();
        assertThat(run.out().replace("&quot;", "\"").replace("&#34;", "\"")).contains(TWO);
        assertThat(run.err()).isEmpty();
        assertThat(versions.out()).doesNotContain("These are two");
        assertThat(versions.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff --format json", "history --format json"})
    void programs_are_told_beside_the_result(String words) {
        Run run =
                Run.strategy((words + " " + plan("a.json", Plans.WITH_PLAN) + " " + plan("b.json", OTHER)).split(" "));

        assertThat(run.out()).startsWith("{").doesNotContain("These are two");
        assertThat(run.err()).contains(TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--mark "})
    void what_is_merged_is_said_to_be_several_documents_before_it_is_written(String mark) {
        String ours = plan("ours.json", Plans.WITH_PLAN);
        String theirs = plan("theirs.json", OTHER);
        Path nowhere = directory.resolve("nowhere").resolve("merged.json");

        Run run = Run.strategy(("merge " + mark + ours + " " + ours + " " + theirs).split(" "));
        Run unwritten = Run.strategy("merge", ours, ours, theirs, "-o", nowhere.toString());
        Run versions = Run.strategy("merge", ours, ours, plan("later.json", LATER));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"id\": \"port\"");
        assertThat(run.err()).isEqualTo("strategy: " + TWO + "\n");
        assertThat(unwritten.err()).startsWith("strategy: " + TWO + "\n");
        assertThat(versions.err()).isEmpty();
    }

    @Test
    void versions_in_the_wrong_order_are_told() {
        Run run = Run.strategy("history", plan("b.json", LATER), plan("a.json", Plans.WITH_PLAN));

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("strategy: version 1 (2027-01) is dated before version 2 (2028-01), which was given ahead of"
                        + " it\n");
    }

    @Test
    void bodies_of_one_name_are_told_apart_by_their_versions_and_then_by_their_files() throws Exception {
        Path bodies = Files.createDirectory(directory.resolve("bodies"));
        write(bodies, "a.json", Plans.WITH_PLAN);
        write(bodies, "b.json", LATER);
        write(bodies, "c.json", LATER.replace("\"id\": \"harbour\"", "\"id\": \"port\""));
        write(bodies, "d.json", OTHER.replace("Harbour Board", "Lock Board"));
        String parent = plan("parent.json", Plans.DRAFT.replace("\"id\": \"harbour\"", "\"id\": \"parent\""));
        String[] names = {"Harbour Board (1)", "Harbour Board (2, b.json)", "Harbour Board (2, c.json)", "Lock Board"};

        for (String format : new String[] {"text", "csv", "json", "html"}) {
            Run run = Run.strategy("overview", bodies.toString(), "--parent", parent, "--format", format);

            assertThat(run.out()).contains(names).doesNotContain("Lock Board (");
            assertThat(run.err())
                    .contains("a.json and ", "b.json have one id, \"harbour\": they are versions or variants of one")
                    .contains("d.json have one id, \"port\"");
        }
        assertThat(Run.strategy("overview", bodies.toString(), "--format", "html")
                        .out())
                .contains("versions or variants of one document, and counted as 2 bodies.");
    }

    @Test
    void what_is_cut_to_the_same_beginning_is_not_cut() throws Exception {
        Path bodies = Files.createDirectory(directory.resolve("bodies"));
        String name = "Board for the Inspection of Harbours and Locks in the ";
        write(bodies, "a.json", Plans.WITH_PLAN.replace("Harbour Board", name + "North"));
        write(bodies, "b.json", OTHER.replace("Harbour Board", name + "South"));
        write(bodies, "c.json", OTHER.replace("port", "lock").replace("Harbour Board", "Lock " + name));

        assertThat(Run.strategy("overview", bodies.toString()).out())
                .contains(name + "North", name + "South", "Lock Board for the Inspection of Ha…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ {}, {} ] | 2 conflicts of a merge stand in the document, which are to be settled first; validate shows them",
                "{} | 1 conflict of a merge stands in the document, which is to be settled first; validate shows it",
            })
    void conflicts_that_nobody_settled_are_not_published(String mark, String says) {
        String plan = plan(
                "plan.json", Plans.WITH_PLAN.replace("\"description\": \"TBC\",", "\"x-conflict\": " + mark + ","));
        Path result = directory.resolve("public.json");

        Run run = Run.strategy("publish", plan, "-o", result.toString());

        assertThat(run).isEqualTo(new Run(1, "", "strategy: nothing is published: " + says + "\n"));
        assertThat(result).doesNotExist();
        assertThat(Run.strategy("validate", plan).out()).contains("conflict-unresolved");
    }

    @Test
    void a_comparison_for_the_public_shows_no_difference_in_what_is_withheld_and_its_exit_code_tells_of_it() {
        String plan = plan("a.json", Plans.WITH_PLAN);
        String closed = plan("b.json", Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                "disclosures": [{ "subject": "open-data", "audience": "internal" }],
                "actionPlan": {"""));

        Run run = Run.strategy("diff", "--format", "html", "--exit-code", plan, closed);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Nothing has changed in what is public.").doesNotContain("Publish open data");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "json-patch", "html"})
    void the_exit_code_of_a_comparison_is_the_same_in_all_forms(String format) {
        String plan = plan("a.json", Plans.WITH_PLAN);
        String closed = plan("b.json", Plans.WITH_PLAN.replace("\"actionPlan\": {", """
                "disclosures": [{ "subject": "open-data", "audience": "internal" }],
                "actionPlan": {"""));

        assertThat(Run.strategy("diff", "--format", format, "--exit-code", plan, closed)
                        .code())
                .isEqualTo(1);
        assertThat(Run.strategy("diff", "--format", format, plan, closed).code())
                .isZero();
        assertThat(Run.strategy("diff", "--format", format, "--exit-code", plan, plan)
                        .code())
                .isZero();
    }

    @Test
    void words_too_many_or_too_few_are_told_in_a_sentence() {
        assertThat(Run.strategy("diff", "a.json").err()).startsWith("strategy: diff takes 2 files, and 1 was given.\n");
        assertThat(Run.strategy("schema", "extra"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: schema takes no file, and \"extra\" was given.\nTry 'strategy schema --help'.\n"));
        assertThat(Run.strategy("schema", "--outptu", "x").err())
                .startsWith("strategy: there is no option --outptu; did you mean --output?\n");
    }
}
