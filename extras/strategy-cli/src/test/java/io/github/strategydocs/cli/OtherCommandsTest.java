package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.json.StrategySchema;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.Questions;
import io.github.strategydocs.value.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

    private static final String INTERNAL = Plans.DRAFT.replace("  ]\n}\n", """
              ],
              "resourcing": {"skillsAudit": {"records": [
                {"party": "board", "skill": "Writing"},
                {"party": "board", "skill": "Listening"}
              ]}},
              "baseline": {"channels": [{"id": "blog", "name": "Blog"}]},
              "stakeholderMap": {"stakeholders": [
                {"id": "press", "name": "Press", "stance": "hostile", "channels": ["blog"]}
              ]},
              "disclosures": [{"subject": "blog", "audience": "internal"}]
            }
            """);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"publish", "format", "format --check", "publish -o z.json", "publish a.json b.json"})
    void a_command_with_too_few_or_too_many_files_says_so(String words) {
        Run run = Run.strategy(words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern("takes (at least )?1 file, and (none was|2 were) given")
                .contains("--help");
    }

    @Test
    void a_file_may_be_called_with_an_at_sign() {
        Path file = write(directory, "@plan.json", Plans.DRAFT);

        assertThat(Run.strategy("format", "--check", "--", file.toString()).err())
                .doesNotContain("cannot be read");
    }

    @Test
    void the_schema_is_that_of_the_library() {
        Path file = directory.resolve("schema.json");

        assertThat(Run.strategy("schema")).isEqualTo(new Run(0, StrategySchema.json(), ""));
        assertThat(Run.strategy("schema", "-o", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(read(file)).isEqualTo(StrategySchema.json());
    }

    @Test
    void the_public_edition_says_what_it_withholds_and_what_that_leaves_dangling() {
        Path plan = write(directory, "plan.json", INTERNAL);

        Run run = Run.strategy("publish", plan.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(StrategyJson.write(
                        StrategyJson.read(INTERNAL).publicEdition().strategy()))
                .doesNotContain("hostile", "Listening", "Blog");
        assertThat(run.err())
                .contains("withheld: the stance of 1 stakeholder; 1 channel; 2 skill records\n")
                .contains("left dangling: stakeholderMap.stakeholders[press].channels[#1] names \"blog\", which is "
                        + "withheld\n");
        assertThat(Run.with()
                        .input(run.out())
                        .run("validate", "--public-edition", "--profile", "publication", "-")
                        .out())
                .doesNotContain("internal-in-public");
    }

    @Test
    void what_is_meant_to_be_internal_and_is_not_found_is_not_published() {
        for (String subject : new String[] {"blogg", "A1.1", "harbour"}) {
            Path plan = write(
                    directory,
                    "plan.json",
                    INTERNAL.replace("\"subject\": \"blog\"", "\"subject\": \"" + subject + "\""));
            Path result = directory.resolve("public.json");

            Run run = Run.strategy("publish", plan.toString(), "-o", result.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("disclosure 1 says \"" + subject
                            + "\" is internal, and nothing in the document has that id " + "or name");
            assertThat(run.out()).isEmpty();
            assertThat(result).doesNotExist();
            assertThat(run.err().contains("; did you mean \"blog\"?\n")).isEqualTo(subject.equals("blogg"));
        }
    }

    @Test
    void a_section_that_is_withheld_is_named_and_may_be_missing() {
        Path there = write(directory, "there.json", INTERNAL.replace(": \"blog\", \"aud", ": \"resourcing\", \"aud"));
        Path missing = write(directory, "missing.json", INTERNAL.replace(": \"blog\", \"aud", ": \"scope\", \"aud"));

        assertThat(Run.strategy("publish", there.toString()).err())
                .isEqualTo("withheld: the section \"Resourcing\"; the stance of 1 stakeholder\n");
        assertThat(Run.strategy("publish", missing.toString()).err())
                .isEqualTo("withheld: the stance of 1 stakeholder; 2 skill records\n");
    }

    @Test
    void what_is_withheld_is_counted_in_plain_words() {
        assertThat(Words.count(2, "risk")).isEqualTo("2 risks");
        assertThat(Words.count(2, "dependency")).isEqualTo("2 dependencies");
        assertThat(Words.count(2, "survey")).isEqualTo("2 surveys");
        assertThat(Words.count(2, "process")).isEqualTo("2 processes");
    }

    @Test
    void a_document_is_not_replaced_by_what_is_made_of_it() throws IOException {
        Path plan = write(directory, "plan.json", INTERNAL);
        Path before = write(directory, "before.json", Plans.DRAFT);
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), plan);

        Run published = Run.strategy("publish", plan.toString(), "-o", link.toString());
        Run validated = Run.strategy("validate", "--format", "json", link.toString(), "-o", plan.toString());
        Run compared = Run.strategy(
                "validate", "--format=json", plan.toString(), "--previous", before.toString(), "-o", before.toString());

        assertThat(published.code()).isEqualTo(2);
        assertThat(published.err()).contains("link.json is not written: ", "would be overwritten");
        assertThat(validated.code()).isEqualTo(2);
        assertThat(validated.err()).contains("would be overwritten");
        assertThat(compared.code()).isEqualTo(2);
        assertThat(read(plan)).isEqualTo(INTERNAL);
        assertThat(read(before)).isEqualTo(Plans.DRAFT);
    }

    @Test
    void a_public_edition_that_withholds_nothing_says_so() {
        Path result = directory.resolve("public.json");

        Run run = Run.with().input(Plans.DRAFT).run("publish", "-", "-o", result.toString());

        assertThat(run).isEqualTo(new Run(0, "", "nothing is withheld\n"));
        assertThat(read(result)).isEqualTo(Plans.DRAFT);
    }

    @Test
    void what_is_no_document_is_not_published() {
        Path result = directory.resolve("public.json");

        Run run = Run.with().input(Plans.NOT_A_STRATEGY).run("publish", "-", "-o", result.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("<stdin>:2:9: error")
                .contains("<stdin> is no strategy document that can be used");
        assertThat(result).doesNotExist();
    }

    @Test
    void a_new_document_asks_every_question_in_its_own_words() {
        Run run = Run.strategy("new", "--id", "harbour", "--title", "Our Plan", "--organisation", "Harbour Board");

        ReadResult read = StrategyJson.parse(run.out(), ReadOptions.strict());
        assertThat(read.problems()).isEmpty();
        assertThat(read.strategy().id()).isEqualTo("harbour");
        assertThat(read.strategy().title()).isEqualTo("Our Plan");
        assertThat(read.strategy().version().date()).hasToString("2027-01-31");
        assertThat(read.strategy().answers())
                .extracting(Answer::question)
                .containsExactlyElementsOf(
                        Questions.all().stream().map(Question::id).toList());
        assertThat(read.strategy().answers().get(0).unknownProperties().get("x-question"))
                .contains(new JsonText(Questions.all().get(0).wording()));
    }

    @Test
    void a_new_document_is_in_the_form_and_what_is_found_in_it_is_what_is_still_to_be_said() {
        String text = Run.strategy("new", "--title", "Our Plan", "--organisation", "Harbour Board")
                .out();

        assertThat(Run.with().input(text).run("format", "--check", "-").code()).isZero();
        assertThat(Run.with().input(text).run("validate", "--strict", "-").out())
                .contains("[purpose/statement-missing]")
                .doesNotContain(": error: ");
    }

    @Test
    void without_a_title_a_new_document_says_that_one_is_to_be_inserted() {
        Run run = Run.with().input(Run.strategy("new").out()).run("validate", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("The title of the document is still to be written: \"[insert the title of the strategy]\".")
                .contains("[document/placeholder]");
    }

    @Test
    void a_new_document_does_not_take_the_place_of_an_old_one_unless_it_is_told_to() {
        Path plan = write(directory, "plan.json", "precious");

        Run refused = Run.strategy("new", "-o", plan.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already; --force replaces it");
        assertThat(read(plan)).isEqualTo("precious");
        assertThat(Run.strategy("new", "--force", "-o", plan.toString()).code()).isZero();
        assertThat(read(plan)).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "new --force", "schema", "publish -", "format -", "validate -"})
    void what_can_be_no_name_of_a_file_is_not_written_to(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("-o", "a\0b"));

        Run run = Run.with().input(Plans.DRAFT).run(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("strategy: a b is no name of a file or folder: ")
                .doesNotContain("fault");
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThat(Run.strategy("new", "--id", "two words").err())
                .contains("'two words' is no id: expected 1 to 128 characters");
    }

    @Test
    void an_id_is_made_so_that_two_bodies_do_not_get_the_same() {
        assertThat(newId("--title", "Tom's Data Strategy")).isEqualTo("toms-data-strategy");
        assertThat(newId("--title", "Strategy", "--organisation", "Harbour Board"))
                .isEqualTo("harbour-board-strategy");
        assertThat(newId("--title", "Harbour Board: Plan", "--organisation", "Harbour Board"))
                .isEqualTo("harbour-board-plan");
        assertThat(newId("--organisation", "Harbour Board")).isEqualTo("harbour-board-strategy");
        assertThat(newId("--title", "x".repeat(200))).hasSize(128);
        assertThat(newId()).isEqualTo("new-strategy");
    }

    private static String newId(String... options) {
        List<String> words = new ArrayList<>(List.of("new"));
        words.addAll(List.of(options));
        return StrategyJson.read(Run.strategy(words.toArray(String[]::new)).out())
                .id();
    }

    @Test
    void an_empty_title_is_refused() {
        assertThat(Run.strategy("new", "--title", " ").code()).isEqualTo(2);
        assertThat(Run.strategy("new", "--title=").err()).contains("--title is empty.");
    }
}
