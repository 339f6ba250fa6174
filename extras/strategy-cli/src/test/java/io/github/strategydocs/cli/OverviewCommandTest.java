package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewCommandTest {

    private static final String ANSWER = Plans.WITH_PLAN;
    private static final String PARENT = Plans.WITH_PLAN
            .replace("\"harbour\"", "\"parent\"")
            .replace("\"open-data\"", "\"01\"")
            .replace("Publish open data", "Open the registers");

    @TempDir
    private Path directory;

    private String folder = "";
    private String parent = "";

    @BeforeEach
    void files() throws Exception {
        Path bodies = Files.createDirectory(directory.resolve("bodies"));
        Plans.write(bodies, "harbour.json", ANSWER);
        Plans.write(bodies, "parent.json", PARENT);
        folder = bodies.toString();
        parent = bodies.resolve("parent.json").toString();
    }

    @Test
    void bodies_stand_beside_the_actions_of_the_parent_which_is_none_of_them() {
        Run run = Run.strategy("overview", folder, "--parent", parent);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("1 body and the actions of \"Harbour Strategy\"\n")
                .contains("    1  Open the registers\n")
                .containsPattern("Harbour Board +no date\n");
    }

    @Test
    void each_form_begins_as_it_should() {
        assertThat(Run.strategy("overview", folder, "--format", "csv").out()).startsWith("Body,Document,About,");
        assertThat(Run.strategy("overview", folder, "--format", "json").out()).startsWith("{\n  \"parent\": null,");
    }

    @Test
    void a_page_shows_the_bodies_and_their_answers() {
        String page = Run.strategy("overview", folder, "--parent", parent, "--format", "html")
                .out();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<h1>Harbour Strategy</h1>",
                        "<caption>Answers of each body, by the numbers of the actions</caption>")
                .contains("Open the registers", "<dt>no date</dt>");
    }

    @Test
    void what_slipped_since_the_folder_before_is_told() throws Exception {
        String dated = "\"title\": \"Publish open data\",\n \"deadline\": \"%s\"";
        Path before = Files.createDirectory(directory.resolve("before"));
        Plans.write(before, "h.json", ANSWER.replace("\"title\": \"Publish open data\"", dated.formatted("2027-03")));
        Plans.write(
                Path.of(folder),
                "harbour.json",
                ANSWER.replace("\"title\": \"Publish open data\"", dated.formatted("2027-06")));

        Run run = Run.strategy("overview", folder, "--previous", before.toString(), "--as-of", "2027-07-01");

        assertThat(run.out())
                .contains("Slipped since the version before\n    Harbour Board (1, harbour.json): Publish open data: ")
                .contains("Overdue\n    Harbour Board (1, harbour.json): due Jun 2027: \"Publish open data\"\n");
    }

    @Test
    void a_file_that_is_no_strategy_is_told_and_the_others_are_shown() {
        Plans.write(Path.of(folder), "notes.json", "{}");

        Run run = Run.strategy("overview", folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("notes.json:1:1: no strategy that can be used: ");
        assertThat(run.out()).startsWith("2 bodies\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ \"subject\": \"board\", \"audience\": \"public\" }",
                "{ \"subject\": \"nothing-here\", \"audience\": \"public\" }",
                "{ \"subject\": \"scope\", \"audience\": \"internal\" }"
            })
    void a_body_whose_disclosures_withhold_nothing_stands_on_the_page(String disclosure) {
        Plans.write(Path.of(folder), "harbour.json", withDisclosures("[" + disclosure + "]"));

        Run run = Run.strategy("overview", folder, "--parent", parent, "--format", "html");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Harbour Board");
    }

    @Test
    void a_body_that_would_show_what_is_meant_to_be_internal_is_named_and_the_others_are_shown() {
        String slip = withDisclosures("[ { \"subject\": \"open-dta\", \"audience\": \"internal\" } ]");
        String other = ANSWER.replace("\"harbour\"", "\"lake\"").replace("Harbour Board", "Lake Board");
        Plans.write(Path.of(folder), "harbour.json", slip);
        Plans.write(
                Path.of(folder),
                "many.ndjson",
                slip.replace("\n", " ").replace("\"harbour\"", "\"sea\"") + "\n" + other.replace("\n", " "));

        Run run = Run.strategy("overview", folder, "--parent", parent, "--format", "html");
        Run inside = Run.strategy("overview", folder, "--parent", parent, "--format", "html", "--internal");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "strategy: " + folder + "/harbour.json is left out, since it would show what is meant to be "
                                + "internal: disclosure 1 says \"open-dta\" is internal, and nothing in the document has that id or "
                                + "name; did you mean \"open-data\"?; mend that, or show all of all documents with --internal\n")
                .contains("strategy: " + folder + "/many.ndjson:1 is left out, ")
                .doesNotContain("nothing is published");
        assertThat(run.out()).contains("Lake Board").doesNotContain("Harbour Board");
        assertThat(inside.code()).isZero();
        assertThat(inside.out()).contains("Lake Board", "Harbour Board");
    }

    private static String withDisclosures(String disclosures) {
        return ANSWER.replaceFirst("\\{", "{ \"disclosures\": " + disclosures + ",");
    }

    @Test
    void what_else_lies_in_a_repository_is_no_body() throws Exception {
        Plans.write(Files.createDirectory(Path.of(folder, ".github")), "ci.yml", "name: CI\non: push\n");
        Plans.write(Path.of(folder), "mkdocs.yml", "site_name: Docs\n");
        Plans.write(Path.of(folder), "docker-compose.yaml", "services:\n  web:\n    image: x\n");

        for (String command : new String[] {"overview", "compare-corpus"}) {
            Run run = Run.strategy(command, folder);

            assertThat(run.code()).as(run.err()).isZero();
        }
    }

    @Test
    void a_folder_that_is_not_there_or_holds_nothing_is_explained() throws Exception {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(Run.strategy("overview", directory + "/none").err())
                .contains("none cannot be read: there is no such file or directory");
        assertThat(Run.strategy("overview", empty.toString()).err())
                .contains("holds no file that ends in .json, .yaml, .yml, .ndjson or .jsonl");
    }
}
