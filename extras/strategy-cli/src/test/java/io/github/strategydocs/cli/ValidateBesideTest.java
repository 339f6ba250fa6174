package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate} with a corpus or a history at hand. */
class ValidateBesideTest {

    @TempDir
    private Path directory;

    @Test
    void a_copy_of_a_document_of_the_corpus_is_a_finding() throws Exception {
        Path corpus = Files.createDirectory(directory.resolve("corpus"));
        Plans.write(corpus, "others.ndjson", Copies.lake() + Copies.river());
        String harbour = write("harbour.json", Copies.harbour());

        Run run = Run.strategy("validate", "--corpus", corpus.toString(), harbour);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("error: 100% of what action \"Forms\" says stands in action \"Forms\" of "
                        + "\"Plan of the River Authority\" too, such as \"The Harbour Board will move")
                .contains("[originality/copied]");
        assertThat(Run.strategy("validate", harbour).out())
                .doesNotContain("[originality/copied]")
                .contains("not run (it compares with the strategies of others, and none were given): originality/");
    }

    @Test
    void a_document_is_no_copy_of_itself_nor_of_the_versions_before() throws Exception {
        Path corpus = Files.createDirectory(directory.resolve("corpus"));
        Path river = Plans.write(corpus, "river.json", Copies.river());
        Plans.write(corpus, "old.json", Copies.river().replace("2026-01", "2025-01"));

        assertThat(Run.strategy("validate", "--corpus", corpus.toString(), river.toString())
                        .out())
                .doesNotContain("[originality/");
    }

    @Test
    void what_stands_in_the_related_parent_is_no_copy() throws Exception {
        Path corpus = Files.createDirectory(directory.resolve("corpus"));
        Plans.write(corpus, "river.json", Copies.river());
        String parent = write("lake.json", Copies.river().replace("\"river\"", "\"parent\""));
        String harbour = write(
                "harbour.json",
                Copies.harbour()
                        .replace(
                                "\"parties\"",
                                "\"relatedDocuments\": [ { \"document\": \"parent\", \"relation\": \"parent\" } ], \"parties\""));

        assertThat(Run.strategy("validate", "--corpus", corpus.toString(), harbour)
                        .out())
                .contains("[originality/copied]");
        assertThat(Run.strategy("validate", "--corpus", corpus.toString(), "--related", parent, harbour)
                        .out())
                .doesNotContain("[originality/copied]");
    }

    @Test
    void nothing_is_checked_against_half_a_corpus() throws Exception {
        Path corpus = Files.createDirectory(directory.resolve("corpus"));
        Plans.write(corpus, "others.ndjson", Copies.river() + "{ }\n");
        String harbour = write("harbour.json", Copies.harbour());

        Run run = Run.strategy("validate", "--corpus", corpus.toString(), harbour);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("others.ndjson:2:1: no strategy that can be used: ")
                .endsWith("strategy: 1 of the corpus cannot be used, as said above; nothing was checked\n");
    }

    @Test
    void no_document_of_the_corpus_is_replaced_by_the_report() throws Exception {
        Path corpus = Files.createDirectory(directory.resolve("corpus"));
        Path river = Plans.write(corpus, "river.json", Copies.river());
        String harbour = write("harbour.json", Copies.harbour());

        Run run = Run.strategy("validate", "--corpus", corpus.toString(), harbour, "-o", river.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("would be overwritten");
        assertThat(Plans.read(river)).isEqualTo(Copies.river());
    }

    @Test
    void a_third_slip_in_a_history_is_worse_than_the_first() throws Exception {
        String first = version("1", "2026-03");
        String second = version("2", "2026-06");
        String third = version("3", "2026-09");
        String fourth = version("4", "2026-12");

        assertThat(Run.strategy("validate", "--history", first, "--history", second, "--history", third, fourth)
                        .out())
                .contains("error: ")
                .contains("it has slipped 3 times, and nothing says why. [change/deadline-slipped]");
        assertThat(Run.strategy("validate", "--history", third, fourth).out())
                .contains("and nothing says why. [change/deadline-slipped]")
                .doesNotContain("3 times");
    }

    @Test
    void the_document_itself_may_end_its_history() throws Exception {
        String first = version("1", "2026-03");
        String second = version("2", "2026-06");
        String third = version("3", "2026-09");
        String fourth = version("4", "2026-12");

        String[] three = {"validate", fourth, "--history", first, "--history", second, "--history", third};
        String[] four = Arrays.copyOf(three, three.length + 2);
        four[three.length] = "--history";
        four[three.length + 1] = fourth;

        assertThat(Run.strategy(four).out()).isEqualTo(Run.strategy(three).out());
    }

    @Test
    void another_version_before_can_be_named_beside_a_history() throws Exception {
        String first = version("1", "2026-03");
        String second = version("2", "2026-06");

        assertThat(Run.strategy("validate", second, "--previous", second, "--history", first)
                        .out())
                .doesNotContain("[change/deadline-slipped]");
    }

    @Test
    void another_document_is_refused_as_the_version_before() throws Exception {
        String plan = version("2", "2026-06");
        String other = write(
                "other.json",
                Files.readString(Path.of(version("1", "2026-03")), StandardCharsets.UTF_8)
                        .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"moorings\""));

        for (List<String> words : List.of(
                List.of("validate", plan, "--previous", other),
                List.of("validate", plan, "--history", other),
                List.of("questions", plan, "--previous", other),
                List.of("report", plan, "--previous", other, "-o", "-"))) {
            Run run = Run.strategy(words.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("(moorings) is another document than \"", "and not the version before it");
        }
        for (String option : List.of("--previous", "--history")) {
            String said =
                    "strategy: " + other + " is not the version before: \"Harbour Strategy\" (moorings) is another ";
            Run text = Run.strategy("validate", plan, option, other);
            assertThat(text.err()).startsWith(said);
            assertThat(text.out()).isEqualTo(other + ": there is nothing to check\n");
            assertThat(Run.strategy("validate", plan, option, other, "--format", "json")
                            .out())
                    .contains("\"document\": \"" + other + "\"", "is another document than")
                    .doesNotContain("\"" + plan + "\"")
                    .endsWith("}\n");
            assertThat(Run.strategy("validate", plan, option, other, "--format", "junit")
                            .out())
                    .contains("classname=\"" + other + "\"")
                    .doesNotContain("\"" + plan + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--previous", "--history", "--related"})
    void a_file_beside_that_cannot_be_read_is_the_one_that_is_named(String option) {
        String plan = version("1", "2026-03");
        String broken = write("broken.json", Plans.NOT_A_STRATEGY);

        for (String beside : List.of(broken, directory.resolve("gone.json").toString())) {
            Run run = Run.strategy("validate", plan, option, beside, "--format", "junit");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("strategy: " + beside + " ").doesNotContain(plan);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--previous=", "--related=", "--corpus=", "--known=", "--output="})
    void an_empty_name_is_none(String option) {
        Run run = Run.strategy("validate", version("1", "2026-03"), option);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: the name of a file or folder"
                                + " is empty: \"\" was given; is it a variable of the shell that holds nothing?\n"));
    }

    @Test
    void an_empty_word_is_no_file_to_check() {
        assertThat(Run.strategy("validate", version("1", "2026-03"), ""))
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: the name of a file is empty: \"\" was given; is it a variable of the shell that holds"
                                + " nothing?\nTry 'strategy validate --help'.\n"));
    }

    @Test
    void of_a_directory_it_is_said_what_to_name() {
        assertThat(Run.strategy("validate", directory.toString()).err())
                .isEqualTo("strategy: " + directory + " cannot be read: it is a directory; name what is in it, such as "
                        + directory + "/*.json\n");
    }

    @Test
    void a_history_is_that_of_one_document_and_must_be_readable() throws Exception {
        String plan = version("1", "2026-03");
        String broken = write("broken.json", Plans.NOT_A_STRATEGY);

        assertThat(Run.strategy("validate", plan, plan, "--history", plan).err())
                .startsWith("strategy: --history is about the versions of one document: give one FILE, and --history "
                        + "before each version before it.\n");
        Run run = Run.strategy("validate", plan, "--history", broken);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("broken.json:2:", "is no strategy document that can be used");
    }

    private String version(String label, String deadline) {
        return write(
                "v" + label + ".json",
                Plans.WITH_PLAN
                        .replaceFirst("\"label\": \"[^\"]*\"", "\"label\": \"" + label + "\"")
                        .replace(
                                "\"title\": \"Publish open data\"",
                                "\"title\": \"Publish open data\", \"deadline\": \"" + deadline + "\""));
    }

    private String write(String name, String text) {
        return Plans.write(directory, name, text).toString();
    }
}
