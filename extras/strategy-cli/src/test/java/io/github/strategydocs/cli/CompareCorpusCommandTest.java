package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.testing.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCorpusCommandTest {

    @TempDir
    private Path directory;

    @Test
    void a_copy_is_shown_by_title_and_both_wordings_and_what_is_none_is_not() throws Exception {
        write("a/harbour.json", Copies.harbour());
        write("b/others.ndjson", Copies.lake() + "\n" + Copies.river());

        Run run = Run.strategy("compare-corpus", directory.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "% of action \"Forms\" of \"Plan of the Harbour Board\" (" + file("a/harbour.json") + ")\n"
                                + "    stood before in action \"Forms\" of \"Plan of the River Authority\" ("
                                + file("b/others.ndjson") + ":3)\n\n"
                                + "    The Harbour Board will move every form that    | The River Authority will move every form that\n")
                .doesNotContain("Lake");
        assertThat(run.err()).isEqualTo("3 documents compared, 2 copies found\n");
    }

    @Test
    void the_same_folder_gives_the_same_bytes_in_whatever_order_it_is_given() throws Exception {
        write("a/harbour.json", Copies.harbour());
        write("b/river.json", Copies.river());
        String a = file("a");
        String b = file("b");

        assertThat(Run.strategy("compare-corpus", a, b).out())
                .isNotEmpty()
                .isEqualTo(Run.strategy("compare-corpus", b, a).out())
                .isEqualTo(Run.strategy("compare-corpus", directory.toString()).out());
    }

    @Test
    void json_has_the_names_that_are_promised() throws Exception {
        write("harbour.json", Copies.harbour());
        write("river.json", Copies.river());

        JsonNode pair = json(Run.strategy("compare-corpus", "--format", "json", directory.toString()))
                .at("/pairs/1");

        assertThat(pair.at("/document").asText()).isEqualTo(file("harbour.json"));
        assertThat(pair.at("/element").asText()).isEqualTo("forms");
        assertThat(pair.at("/other").asText()).isEqualTo(file("river.json"));
        assertThat(pair.at("/otherElement").asText()).isEqualTo("forms");
        assertThat(pair.at("/containment").asDouble()).isEqualTo(1);
        assertThat(pair.at("/passages/0/text").asText()).startsWith("The Harbour Board will move");
        assertThat(pair.at("/passages/0/otherText").asText()).startsWith("The River Authority will move");
    }

    @Test
    void a_copy_can_fail_a_pipeline_and_what_is_taken_over_from_the_parent_does_not() throws Exception {
        write("river.json", Copies.river());
        Path harbour = write("harbour.json", Copies.harbour());

        assertThat(Run.strategy("compare-corpus", "--exit-code", directory.toString())
                        .code())
                .isEqualTo(1);
        Files.writeString(
                harbour,
                Copies.harbour()
                        .replace(
                                "\"parties\"",
                                "\"relatedDocuments\": [ { \"document\": \"river\", \"relation\": \"parent\" } ], \"parties\""));
        Run run = Run.strategy("compare-corpus", "--exit-code", directory.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("    is taken over from action \"Forms\" of \"Plan of the River Authority\"");
    }

    @Test
    void the_same_document_twice_is_no_copy_of_itself() throws Exception {
        write("a.json", Copies.river());
        write("b.json", Copies.river());
        write("c.ndjson", Copies.river() + Copies.river());

        Run run = Run.strategy("compare-corpus", directory.toString(), file("a.json"), directory.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("strategy: " + file("b.json") + " holds the same document as " + file("a.json")
                        + ", and is left out\n"
                        + "strategy: " + file("c.ndjson") + ":1 holds the same document as " + file("a.json")
                        + ", and is left out\n"
                        + "strategy: " + file("c.ndjson") + ":2 holds the same document as " + file("a.json")
                        + ", and is left out\n"
                        + "1 document compared, 0 copies found\n");
    }

    @Test
    void two_files_with_one_version_are_both_named_and_told_of() throws Exception {
        write("harbour.json", Copies.harbour());
        write("river.json", Copies.river());
        write("same.json", Copies.river());
        String once = Run.strategy("compare-corpus", directory.toString()).out();
        write("other.json", Copies.river().replace("Plan of the River", "The plan of the River"));

        Run run = Run.strategy("compare-corpus", directory.toString());

        assertThat(once).contains("(" + file("river.json") + ")").doesNotContain("same.json");
        assertThat(once.split("stood before in", -1)).hasSize(3);
        assertThat(run.out()).contains("(" + file("other.json") + " or " + file("river.json") + ")");
        assertThat(run.err())
                .contains("strategy: " + file("river.json") + " has the id and the version of " + file("other.json")
                        + ", \"river\" and \"1\", and says something else: of what is found, it is not known in which it"
                        + " stands\n")
                .contains("same.json holds the same document as " + file("river.json") + ", and is left out\n");
    }

    @Test
    void two_bodies_under_one_id_are_told_once() throws Exception {
        write("a.json", Copies.river());
        write("b.json", Copies.harbour().replace("\"harbour\"", "\"river\""));
        write("c.json", Copies.harbour().replace("\"harbour\"", "\"river\"").replace("\"1\"", "\"2\""));

        assertThat(Run.strategy("compare-corpus", directory.toString()).err())
                .startsWith(
                        "strategy: " + file("b.json") + " of Harbour Board has the id of " + file("a.json")
                                + " of River Authority, \"river\": they count as versions of one strategy and are not compared\n")
                .endsWith("3 documents compared, 0 copies found\n")
                .containsOnlyOnce("they count as versions");
    }

    @Test
    void each_version_of_a_document_is_named_by_its_own_file() throws Exception {
        write("river-1.json", Copies.lake().replace("\"lake\"", "\"river\"").replace("2027-02", "2025-01"));
        write("river-2.json", Copies.river().replace("\"label\": \"1\"", "\"label\": \"2\""));
        write("harbour.json", Copies.harbour());

        assertThat(Run.strategy("compare-corpus", directory.toString()).out())
                .contains(file("river-2.json"))
                .doesNotContain(file("river-1.json"));
    }

    @Test
    void what_is_no_strategy_is_told_by_its_line_and_the_rest_is_compared() throws Exception {
        write("empty.json", "");
        write("empty.ndjson", "\n\n");
        write("list.json", "[ 1 ]");
        Files.write(directory.resolve("latin.json"), "{ \"id\": \"caf\u00e9\" }".getBytes(StandardCharsets.ISO_8859_1));
        write("lines.jsonl", Copies.river() + "{ \"id\": \n" + Copies.harbour());

        Run run = Run.strategy("compare-corpus", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("\"Plan of the Harbour Board\" (" + file("lines.jsonl") + ":3)");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("strategy: " + file("empty.json") + ":1:1: no strategy that"),
                        line -> assertThat(line)
                                .startsWith("strategy: " + file("latin.json") + ":1:")
                                .contains("UTF-8"),
                        line -> assertThat(line).startsWith("strategy: " + file("lines.jsonl") + ":2:"),
                        line -> assertThat(line).startsWith("strategy: " + file("list.json") + ":1:"),
                        line -> assertThat(line).isEqualTo("2 documents compared, 2 copies found; 4 left out"));
    }

    @Test
    void a_line_longer_than_the_limit_is_told_and_the_next_is_read() throws Exception {
        String long64 = "x".repeat(1 << 20);
        StringBuilder lines = new StringBuilder("{ \"id\": \"");
        for (int i = 0; i < 65; i++) {
            lines.append(long64);
        }
        write("all.ndjson", lines + "\" }\n" + Copies.river());

        Run run = Run.strategy("compare-corpus", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("strategy: " + file("all.ndjson") + ":1:")
                .endsWith("1 document compared, 0 copies found; 1 left out\n")
                .hasSizeLessThan(1_000);
    }

    @Test
    void no_document_is_replaced_by_what_was_copied_from_it() throws Exception {
        Path river = write("river.json", Copies.river());

        Run run = Run.strategy("compare-corpus", directory.toString(), "-o", river.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("would be overwritten");
        assertThat(Plans.read(river)).isEqualTo(Copies.river());
    }

    @Test
    void the_result_goes_to_a_file() throws Exception {
        write("in/river.json", Copies.river());
        Path out = directory.resolve("copies.json");

        assertThat(Run.strategy("compare-corpus", "--format", "json", file("in"), "-o", out.toString())
                        .out())
                .isEmpty();
        assertThat(Plans.read(out)).isEqualTo("{\n  \"compared\": 1,\n  \"pairs\": [ ]\n}\n");
    }

    @Test
    void a_person_sees_how_far_it_has_come_and_a_pipeline_does_not() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            lines.append(Copies.plan("d" + i, "Office " + i, "2027", "Nothing."));
        }
        for (int i = 0; i < 20; i++) {
            write("a" + i + ".json", Copies.plan("a" + i, "Office " + i, "2027", "Nothing."));
        }
        write("all.ndjson", lines.toString());

        assertThat(Run.with()
                        .terminal()
                        .run("compare-corpus", directory.toString())
                        .err())
                .contains("[21/21] " + file("all.ndjson") + ":200\r", "[21/21] " + file("all.ndjson") + ":400\r")
                .contains("comparing 470 documents\r")
                .endsWith("\u001b[K470 documents compared, 0 copies found\n");
        assertThat(Run.strategy("compare-corpus", directory.toString()).err())
                .isEqualTo("470 documents compared, 0 copies found\n");
    }

    @Test
    void a_narrow_terminal_shows_the_wordings_one_above_the_other() throws Exception {
        write("harbour.json", Copies.harbour());
        write("river.json", Copies.river());

        assertThat(Run.with()
                        .variable("COLUMNS", "60")
                        .run("compare-corpus", directory.toString())
                        .out())
                .contains("    here:  The Harbour Board", "    there: The River Authority");
        assertThat(Run.with()
                        .variable("COLUMNS", "wide")
                        .run("compare-corpus", directory.toString())
                        .out())
                .contains(" | The River Authority");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.09", "1.5", "much", "NaN"})
    void a_share_that_is_none_is_explained(String share) {
        Run run = Run.strategy("compare-corpus", "--at-least", share, directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("strategy: --at-least is followed by a share from 0.1 to 1, not by \"" + share + "\".\n"
                        + "Try 'strategy compare-corpus --help'.\n");
    }

    @Test
    void in_real_responses_the_one_sentence_is_found_from_a_quarter_on() throws Exception {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        String responses =
                strategies.orElseThrow().resolve("gds-2012-responses").toString();

        assertThat(Run.strategy("compare-corpus", responses).err())
                .isEqualTo("18 documents compared, 0 copies found\n");
        assertThat(json(Run.strategy("compare-corpus", "--at-least", "0.25", "--format", "json", responses))
                        .at("/pairs"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.at("/passages/0/text").asText())
                        .isEqualTo("it is necessary to have digital skills represented at board level across"));
    }

    private Path write(String name, String text) throws Exception {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private static JsonNode json(Run run) throws Exception {
        assertThat(run.code()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
