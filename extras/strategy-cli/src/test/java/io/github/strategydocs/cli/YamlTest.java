package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in YAML are read wherever documents are read, and never overwritten with JSON. */
class YamlTest {

    @TempDir
    private Path directory;

    private String json;
    private String yaml;

    @BeforeEach
    void documents() {
        json = write(directory, "plan.json", Plans.WITH_PLAN).toString();
        yaml = write(directory, "plan.yaml", asYaml(Plans.WITH_PLAN)).toString();
    }

    private static String asYaml(String text) {
        return Run.with().input(text).run("convert", "-", "--to", "yaml").out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smart PLAN",
                "smart PLAN --format json",
                "questions PLAN --previous PLAN",
                "diff PLAN PLAN",
                "history PLAN PLAN",
                "merge PLAN PLAN PLAN",
                "report PLAN --previous PLAN --as-of 2027-02-01",
                "map PLAN --previous PLAN",
                "publish PLAN",
                "format PLAN --digest",
                "format PLAN --canonical",
                "format PLAN -o -",
                "validate PLAN --format json --related PLAN --previous PLAN --fail-on never",
                "convert PLAN --to yaml",
            })
    void the_result_is_that_of_the_same_document_in_json(String line) {
        Run ofJson = Run.strategy(line.replace("PLAN", json).split(" "));
        Run ofYaml = Run.strategy(line.replace("PLAN", yaml).split(" "));

        assertThat(ofYaml.err().replace("plan.yaml", "plan.json")).isEqualTo(ofJson.err());
        assertThat(withoutPlaces(ofYaml).replace("plan.yaml", "plan.json"))
                .isEqualTo(withoutPlaces(ofJson))
                .isNotEmpty();
        assertThat(ofYaml.code()).isEqualTo(ofJson.code()).isZero();
    }

    private static String withoutPlaces(Run run) {
        return run.out().replaceAll("\"(line|column)\": [0-9]+", "");
    }

    @Test
    void what_is_found_stands_at_its_line_and_column() {
        Run run = Run.strategy("validate", yaml, "--fail-on", "never");

        int line = read(Path.of(yaml)).lines().toList().indexOf("      description: TBC") + 1;
        assertThat(line).isPositive();
        assertThat(run.out())
                .contains("plan.yaml:" + line + ":7: warning: ")
                .contains("[document/placeholder]\n          description: TBC\n          ^\n");
    }

    @Test
    void mistakes_of_yaml_are_told_as_such() {
        String broken =
                write(directory, "broken.yml", "title: [ unclosed\nid: a: b\n").toString();

        Run run = Run.strategy("validate", broken);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("broken.yml:2:").doesNotContain("JSON");
    }

    @ParameterizedTest
    @CsvSource({"-, true", "plan.txt, true", "plan, true"})
    void a_name_that_says_nothing_leaves_it_to_the_text(String name, boolean isYaml) {
        String text = "# Our plan\n---\n" + asYaml(Plans.DRAFT);
        String file = name.equals("-") ? name : write(directory, name, text).toString();

        Run run = Run.with().input(text).run("format", file, "-o", "-");

        assertThat(run).isEqualTo(new Run(0, Plans.DRAFT, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "smart", "questions", "report", "publish", "format", "map", "history"})
    void what_is_called_json_and_is_yaml_is_told_so(String command) {
        String plan = write(directory, "yaml.json", asYaml(Plans.DRAFT)).toString();

        Run run = Run.strategy(command, plan);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it looks like YAML, which is read where the name ends in .yaml\n");
        assertThat(read(Path.of(plan))).isEqualTo(asYaml(Plans.DRAFT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 1.2\n---\nid: x\n",
                "%YAML 1.2\n%TAG ! tag:a,2000:\n# ours\n--- # now\nid: x\n",
                "--- {id: x, title: y}\n",
                "---\n{id: x, title: y}\n",
                "\"id\": x\n\"title\": y\n",
                "'id': x\n",
                "\"id\":\n  x\n",
                "  id: x\n  title: y\n",
                "\uFEFF\r\nid: x\r\n",
            })
    void yaml_is_known_by_its_beginning(String text) {
        assertThat(YamlText.looksLike(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void comments_before_the_document_may_be_as_long_as_they_like() {
        String comments = "# for those who read it before us\n".repeat(1 << 16);

        assertThat(YamlText.looksLike((comments + "id: x\n").getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(YamlText.looksLike(comments.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(YamlText.looksLike("a".repeat(1 << 22).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Run.with()
                        .input(comments + asYaml(Plans.DRAFT))
                        .run("format", "-", "-o", "-")
                        .out())
                .isEqualTo(Plans.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nul",
                "",
                "\"id\": 12,",
                "\"parties\": [",
                "---",
                "{ id: 12 }",
                "id",
                "[ a: b ]",
                "https://example.org"
            })
    void broken_json_is_not_taken_for_yaml(String text) {
        assertThat(YamlText.looksLike(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void format_leaves_yaml_as_it_is() {
        String before = read(Path.of(yaml));

        for (String[] words : new String[][] {{"format", yaml}, {"format", "--check", yaml}, {"format", json, yaml}}) {
            Run run = Run.strategy(words);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("strategy: " + yaml + " is left as it is: it is YAML, and this is the form of JSON; "
                            + "'strategy convert " + yaml + " --to json -o " + json + "' makes JSON of it\n");
        }
        assertThat(Run.with().input(before).run("format", "--check", "-").err())
                .endsWith("'strategy convert - --to json -o plan.json' makes JSON of it\n");
        assertThat(read(Path.of(yaml))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format YAML -o YAML",
                "merge JSON YAML JSON -o YAML",
                "merge BARE BARE BARE -o BARE",
                "apply YAML PATCH -o YAML",
            })
    void json_takes_the_place_of_no_yaml(String line) throws Exception {
        String bare =
                Files.copy(Path.of(yaml), directory.resolve(".merge_file_a1")).toString();
        String patch = write(directory, "patch.json", "[]").toString();
        String before = read(Path.of(yaml));

        Run run = Run.strategy(line.replace("YAML", yaml)
                .replace("JSON", json)
                .replace("BARE", bare)
                .replace("PATCH", patch)
                .split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(" YAML").doesNotContain("fault");
        assertThat(read(Path.of(yaml))).isEqualTo(before);
        assertThat(read(Path.of(bare))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish JSON",
                "merge JSON JSON JSON",
                "apply JSON PATCH",
                "format JSON",
                "format YAML",
                "new --id harbour"
            })
    void json_is_written_into_no_file_that_is_called_yaml(String line) {
        String patch = write(directory, "patch.json", "[]").toString();
        Path target = directory.resolve("new.yml");

        Run run = Run.strategy((line + " -o " + target)
                .replace("YAML", yaml)
                .replace("JSON", json)
                .replace("PATCH", patch)
                .split(" "));

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: " + target + " is not written: its name says YAML, and this would be JSON; write "
                                + directory.resolve("new.json")
                                + ", or ask for YAML where the command has it, with --format or --to\n"));
        assertThat(target).doesNotExist();
    }

    @Test
    void a_body_that_answers_in_yaml_is_no_less_seen() throws Exception {
        Path answers = Files.createDirectory(directory.resolve("answers"));
        write(answers, "a.yaml", asYaml(Plans.WITH_PLAN));
        write(
                answers,
                "b.yml",
                asYaml(Plans.WITH_PLAN.replace("Harbour Board", "Lock Board").replace("\"harbour\"", "\"lock\"")));

        Run run = Run.strategy("overview", answers.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Harbour Board", "Lock Board");
    }

    @ParameterizedTest
    @CsvSource({"--profile, profile", "--known, file of known findings"})
    void what_stands_beside_and_is_no_document_has_to_be_json(String option, String what) {
        String file =
                write(directory, "ours.yaml", "name: ours\nbasis: draft\n").toString();

        Run run = Run.strategy("validate", json, option, file);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: " + file + " is no " + what
                                + " that can be used: it is YAML, and has to be JSON\n"));
    }
}
