package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.json.StrategyModule;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.report.ReportFormat;
import io.github.strategydocs.validation.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidateCommandTest {

    @TempDir
    private Path directory;

    @Test
    void a_sound_draft_exits_with_0_and_the_profile_is_printed_first() {
        Path plan = write(directory, "plan.json", Plans.DRAFT);

        Run run = Run.strategy("validate", plan.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(plan + ": profile draft\n")
                .containsPattern(Pattern.quote(plan.toString()) + ": .*; \\d+ rules run\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_finding_has_its_place_its_line_and_what_to_do() {
        Path plan = write(directory, "plan.json", Plans.BROKEN_REFERENCE);

        Run run = Run.strategy("validate", plan.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(plan + ":5:3: error: The organisation of the document: nothing in this document has the id "
                        + "\"Board\"; did you mean \"board\"? [document/reference-unresolved]\n"
                        + "      \"organisation\": \"Board\",\n"
                        + "      ^\n")
                .contains("Correct the id, or add what it names")
                .containsPattern(Pattern.quote(plan.toString()) + ": 1 error, .*; \\d+ rules run\n");
    }

    @Test
    void a_mistake_in_the_text_has_its_place_its_line_and_a_hint() {
        Path plan = write(directory, "plan.json", Plans.UNKNOWN_PROPERTY);

        Run run = Run.strategy("validate", plan.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(plan + ":9:5: warning: ")
                .contains("[unknown-property]\n        \"dte\": 1,\n        ^\n")
                .contains("did you mean \"date\"?");
    }

    @Test
    void where_reading_ended_early_the_last_line_says_so() {
        Path plan = write(directory, "plan.json", "{\n\"id\": \"a\",\n\"x-n\": NaN, \"scope\": 5}");

        assertThat(Run.strategy("validate", plan.toString()).out())
                .contains("there is no document to check, and what follows line 3 may not have been read");
    }

    @Test
    void what_is_no_document_exits_with_2() {
        Path plan = write(directory, "plan.json", Plans.NOT_A_STRATEGY);

        Run run = Run.strategy("validate", plan.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(plan + ":2:9: error: ").contains("there is no document to check");
    }

    @Test
    void a_strict_reader_refuses_what_a_lenient_one_warns_of() {
        Path plan = write(directory, "plan.json", Plans.UNKNOWN_PROPERTY);

        assertThat(Run.strategy("validate", "--strict", plan.toString()).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"draft, 0", "consultation, 0", "publication, 1"})
    void the_profile_is_the_documents_own_unless_it_is_forced(String profile, int code) {
        Path plan = write(directory, "plan.json", Plans.DRAFT);

        Run run = Run.strategy("validate", "--profile", profile, plan.toString());

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).startsWith(plan + ": profile " + profile + "\n");
        assertThat(Run.strategy(
                                "validate",
                                write(directory, "p.json", Plans.PUBLISHED).toString())
                        .out())
                .contains(": profile publication\n");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
    void the_bar_decides_when_the_answer_is_no(String bar, int code) {
        Path plan = write(directory, "plan.json", Plans.DRAFT);

        assertThat(Run.strategy("validate", "--profile", "consultation", "--fail-on", bar, plan.toString())
                        .code())
                .isEqualTo(code);
    }

    @Test
    void a_bar_of_never_still_refuses_what_cannot_be_read() {
        Path plan = write(directory, "plan.json", Plans.NOT_A_STRATEGY);

        assertThat(Run.strategy("validate", "--fail-on", "never", plan.toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void of_several_files_the_worst_decides_and_all_are_looked_at() {
        String sound = write(directory, "sound.json", Plans.DRAFT).toString();
        String wrong = write(directory, "wrong.json", Plans.BROKEN_REFERENCE).toString();
        String gone = directory.resolve("gone.json").toString();

        Run two = Run.strategy("validate", sound, wrong);
        Run three = Run.strategy("validate", gone, sound, wrong);

        assertThat(two.code()).isEqualTo(1);
        assertThat(three.code()).isEqualTo(2);
        assertThat(three.out()).contains(sound + ": profile draft").contains(wrong + ": 1 error");
        assertThat(three.err()).contains("gone.json cannot be read");
    }

    @Test
    void a_document_may_come_from_standard_input() {
        Run run = Run.with().input(Plans.BROKEN_REFERENCE).run("validate", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("<stdin>: profile draft\n").contains("\n<stdin>:5:3: error: ");
    }

    @Test
    void standard_input_can_be_read_once() {
        Run run = Run.with().input(Plans.DRAFT).run("validate", "-", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input was asked for twice");
    }

    @Test
    void related_documents_may_be_given_before_and_after() {
        String parent = write(
                        directory,
                        "parent.json",
                        Plans.WITH_PLAN.replace("\"harbour\"", "\"parent\"").replace("\"open-data\"", "\"01\""))
                .toString();
        String plan = write(directory, "plan.json", Plans.WITH_PLAN).toString();
        String other = write(directory, "other.json", Plans.WITH_PLAN.replace("parent#01", "parent#02"))
                .toString();

        assertThat(Run.strategy("validate", plan).out())
                .contains("run in part (the document \"parent\", into which it refers, was not given): document/ref");
        assertThat(Run.strategy("validate", plan, "--related", parent).out()).doesNotContain("run in part");
        assertThat(Run.strategy("validate", "--related", parent, plan).out()).doesNotContain("run in part");
        assertThat(Run.strategy("validate", other, "--related", parent).code()).isEqualTo(1);
        assertThat(Run.strategy("validate", "--related", parent).code()).isEqualTo(2);
    }

    @Test
    void a_related_document_that_cannot_be_used_is_refused() {
        String plan = write(directory, "plan.json", Plans.DRAFT).toString();
        String broken = write(directory, "broken.json", Plans.NOT_A_STRATEGY).toString();

        Run run = Run.strategy("validate", plan, "--related", broken);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(broken + ":2:9: error").contains("is no strategy document that can be used");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_version_before_is_for_one_document() {
        String plan = write(directory, "plan.json", Plans.DRAFT).toString();

        assertThat(Run.strategy("validate", "--previous", plan, plan).code()).isZero();
        assertThat(Run.strategy("validate", "--previous", plan, plan, plan).code())
                .isEqualTo(2);
    }

    @Test
    void a_date_of_checking_is_a_day() {
        String plan = write(directory, "plan.json", Plans.DRAFT).toString();

        assertThat(Run.strategy("validate", "--as-of", "2027-03-31", plan).code())
                .isZero();
        assertThat(Run.strategy("validate", "--as-of", "March", plan).err())
                .isEqualTo("strategy: --as-of is followed by a day such as 2027-03-31, not by \"March\".\n"
                        + "Try 'strategy validate --help'.\n");
    }

    @Test
    void words_that_are_none_are_told_those_that_are() {
        assertThat(Run.strategy("validate", "--profile", "strict", "x").err())
                .contains("there is no profile \"strict\"; there are draft, consultation, publication, or give a file");
        assertThat(Run.strategy("validate", "--fail-on", "x", "x").err())
                .contains("there is no \"x\" for --fail-on; there are error, warning, info, never.");
        assertThat(Run.strategy("validate", "--format", "xml", "x").err())
                .contains("there is no \"xml\" for --format; there are text, json, sarif, junit, markdown, github.");
    }

    @Test
    void a_public_edition_is_checked_for_what_is_internal() {
        String plan = write(
                        directory,
                        "plan.json",
                        Plans.PUBLISHED.replace(
                                "  ]\n}\n",
                                "  ],\n  \"stakeholderMap\": {\"stakeholders\": [{\"id\": \"press\", \"name\": \"Press\","
                                        + " \"stance\": \"hostile\"}]}\n}\n"))
                .toString();

        assertThat(Run.strategy("validate", plan).out())
                .contains(
                        "not run (it looks at public editions alone, and the document was not said to be one): document/internal");
        assertThat(Run.strategy("validate", "--public-edition", plan).out())
                .contains("error: The stance of stakeholder \"Press\" is internal");
    }

    @Test
    void what_both_versions_withhold_is_not_gone_from_a_public_edition() {
        String before = write(directory, "before.json", """
                { "id": "harbour", "title": "Harbour", "organisation": "board",
                  "version": { "label": "1", "status": "published", "date": "2026" },
                  "parties": [ { "id": "board", "name": "Board", "kind": "board" } ],
                  "actionPlan": { "actions": [
                    { "id": "dredge", "title": "Dredge the basin", "deadline": "2026-12" },
                    { "id": "sell", "title": "Sell the east quay", "deadline": "2026-12" } ] },
                  "disclosures": [ { "subject": "sell", "audience": "internal" } ] }
                """).toString();
        String after = write(
                        directory,
                        "after.json",
                        Plans.read(Path.of(before)).replace("\"label\": \"1\"", "\"label\": \"2\""))
                .toString();
        String edition = directory.resolve("edition.json").toString();
        Run.strategy("publish", after, "-o", edition);

        String gone = "\"Sell the east quay\" is gone";

        assertThat(Run.strategy("validate", "--previous", before, edition).out())
                .contains(gone);
        for (String earlier : List.of("--previous", "--history")) {
            assertThat(Run.strategy("validate", "--public-edition", earlier, before, edition)
                            .out())
                    .contains(edition)
                    .doesNotContain("east quay");
        }
    }

    @Test
    void a_result_may_go_to_a_file() {
        String plan = write(directory, "plan.json", Plans.DRAFT).toString();
        Path result = directory.resolve("result.txt");

        Run run = Run.strategy("validate", plan, "-o", result.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Plans.read(result)).startsWith(plan + ": profile draft");
        assertThat(Run.strategy("validate", plan, "-o", "-").out()).isEqualTo(Plans.read(result));
    }

    @Test
    void colour_is_for_terminals_and_those_who_have_not_said_no() {
        String plan = write(directory, "plan.json", Plans.BROKEN_REFERENCE).toString();

        assertThat(Run.strategy("validate", plan).out()).doesNotContain("\u001b");
        assertThat(Run.with().terminal().run("validate", plan).out()).contains("\u001b[31merror\u001b[0m");
        assertThat(Run.with()
                        .terminal()
                        .variable("NO_COLOR", "1")
                        .run("validate", plan)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.with()
                        .terminal()
                        .variable("TERM", "dumb")
                        .run("validate", plan)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.with()
                        .terminal()
                        .variable("NO_COLOR", "")
                        .run("validate", plan)
                        .out())
                .contains("\u001b");
        assertThat(Run.with()
                        .terminal()
                        .run("validate", plan, "-o", directory.resolve("r.txt").toString())
                        .code())
                .isEqualTo(1);
        assertThat(Plans.read(directory.resolve("r.txt"))).doesNotContain("\u001b");
    }

    @Test
    void a_document_cannot_move_the_cursor_of_its_reader() {
        String plan = write(
                        directory, "plan.json", Plans.BROKEN_REFERENCE.replace("\"Board\"", "\"\\u001b[2Jgone\u202e\""))
                .toString();

        assertThat(Run.strategy("validate", plan).out())
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @Test
    void many_files_show_progress_on_a_terminal_and_nowhere_else() {
        String plan = write(directory, "plan.json", Plans.DRAFT).toString();
        String[] args = new String[26];
        Arrays.fill(args, plan);
        args[0] = "validate";

        assertThat(Run.with().terminal().run(args).err())
                .contains("[25/25] " + plan)
                .endsWith("\r\u001b[K");
        assertThat(Run.strategy(args).err()).isEmpty();
        assertThat(Run.with().terminal().run("validate", plan).err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_form_says_the_same_and_exits_with_the_same(ReportFormat format) {
        String form = Constants.nameOf(format);
        String sound = write(directory, "sound.json", Plans.DRAFT).toString();
        String wrong = write(directory, "wrong.json", Plans.BROKEN_REFERENCE).toString();
        String broken = write(directory, "broken.json", Plans.NOT_A_STRATEGY).toString();

        Run run = Run.strategy("validate", "--format", form, wrong);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("document/reference-unresolved").doesNotContain("\u001b");
        assertThat(run.err()).isEqualTo(format == ReportFormat.TEXT ? "" : wrong + ": profile draft\n");
        assertThat(Run.strategy("validate", "--format", form, sound).code()).isZero();
        assertThat(Run.strategy("validate", "--format", form, sound, broken).code())
                .isEqualTo(2);
        assertThat(Run.strategy("validate", "--format", form, directory + "/gone.json")
                        .code())
                .isEqualTo(2);
        assertThat(Run.strategy("validate", "--format", form, "--fail-on", "never", wrong)
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"error, true", "warning, true", "never, false"})
    void a_test_of_junit_fails_where_the_answer_is_no(String bar, boolean isFailure) {
        String wrong = write(directory, "wrong.json", Plans.BROKEN_REFERENCE).toString();

        String out = Run.strategy("validate", "--format", "junit", "--fail-on", bar, wrong)
                .out();

        assertThat(out.contains("<failure ")).isEqualTo(isFailure);
    }

    @Test
    void json_has_the_names_that_pipelines_rely_on() throws IOException {
        String plan = write(
                        directory,
                        "plan.json",
                        Plans.BROKEN_REFERENCE.replace("\"date\": ", "\"dte\": 1,\n    \"date\": "))
                .toString();

        Run run = Run.strategy("validate", "--format", "json", plan);
        JsonNode document = new ObjectMapper().readTree(run.out()).at("/documents/0");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(plan + ": profile draft\n");
        assertThat(document.at("/document").asText()).isEqualTo(plan);
        assertThat(document.at("/id").asText()).isEqualTo("harbour");
        assertThat(document.at("/version").asText()).isEqualTo("1");
        assertThat(document.at("/profile").asText()).isEqualTo("draft");
        JsonNode problem = document.at("/problems/0");
        assertThat(problem.at("/code").asText()).isEqualTo("unknown-property");
        assertThat(problem.at("/severity").asText()).isEqualTo("warning");
        assertThat(problem.at("/pointer").asText()).isEqualTo("/version/dte");
        assertThat(problem.at("/line").asInt()).isEqualTo(9);
        assertThat(problem.at("/column").asInt()).isEqualTo(5);
        assertThat(problem.at("/message").asText()).contains("dte");
        assertThat(problem.at("/hint").asText()).isNotEmpty();
        assertThat(problem)
                .isEqualTo(new ObjectMapper()
                        .registerModule(new StrategyModule())
                        .valueToTree(StrategyJson.parse(Files.readAllBytes(Path.of(plan)), ReadOptions.lenient())
                                .problems()
                                .get(0)));
        JsonNode finding = document.at("/findings/0");
        assertThat(finding.at("/rule").asText()).isEqualTo("document/reference-unresolved");
        assertThat(finding.at("/severity").asText()).isEqualTo("error");
        assertThat(finding.at("/element").isNull()).isTrue();
        assertThat(finding.at("/type").asText()).isEqualTo("strategy");
        assertThat(finding.at("/title").asText()).isEqualTo("Harbour Strategy");
        assertThat(finding.at("/path").asText()).isEqualTo("organisation");
        assertThat(finding.at("/pointer").asText()).isEqualTo("/organisation");
        assertThat(finding.at("/line").asInt()).isEqualTo(5);
        assertThat(finding.at("/column").asInt()).isEqualTo(3);
        assertThat(finding.at("/message").asText()).contains("Board");
        assertThat(finding.at("/remedy").asText()).isNotEmpty();
        assertThat(finding.at("/fingerprint").asText()).matches("[0-9a-f]{32}");
        assertThat(document.at("/notRun")).anySatisfy(notRun -> {
            assertThat(notRun.at("/rule").asText()).isEqualTo("document/change-note-missing");
            assertThat(notRun.at("/reason").asText()).isEqualTo("the profile draft switches it off");
        });
    }

    @Test
    void json_of_what_is_no_document_has_no_finding_and_no_rule_run() throws IOException {
        String plan = write(directory, "plan.json", Plans.NOT_A_STRATEGY).toString();
        String gone = directory.resolve("gone.json").toString();

        Run run = Run.strategy("validate", "--format", "json", plan, gone);
        JsonNode documents = new ObjectMapper().readTree(run.out()).at("/documents");

        assertThat(run.code()).isEqualTo(2);
        assertThat(documents).hasSize(2).allSatisfy(document -> {
            assertThat(document.at("/problems/0/severity").asText()).isEqualTo("error");
            assertThat(document.at("/findings")).isEmpty();
            assertThat(document.at("/notRun")).hasSameSizeAs(Rules.builtIn());
        });
        assertThat(documents.at("/1/problems/0/code").asText()).isEqualTo("unreadable-file");
    }

    /** The command has no option for limits, and says nothing that only a program could do as if it were to be done. */
    @Test
    void what_is_beyond_a_limit_is_said_to_take_a_program() {
        String deep = write(
                        directory,
                        "deep.json",
                        Plans.DRAFT.replace(
                                "\"title\": ", "\"x-deep\": " + "[".repeat(70) + "]".repeat(70) + ",\n  \"title\": "))
                .toString();

        Run run = Run.strategy("validate", deep);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err())
                .contains("objects and lists nest deeper than 64 levels")
                .contains(
                        "if the document is meant to be like that, a program can read it with a higher limit nesting");
    }
}
