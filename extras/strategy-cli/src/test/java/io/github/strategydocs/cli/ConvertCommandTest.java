package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.json.StrategyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private static final String YAML = """
            formatVersion: "1.0"
            id: harbour
            title: Harbour Strategy
            organisation: board
            version:
              label: "1"
              status: draft
              date: 2027-01
            parties:
              - id: board
                name: Harbour Board
                kind: organisation
            """.replace("2027-01", "\"2027-01\"");

    @TempDir
    private Path directory;

    @Test
    void json_becomes_yaml_and_yaml_json_and_nothing_is_lost() {
        Path json = write(directory, "plan.json", Plans.DRAFT);
        Path yaml = write(directory, "plan.yaml", YAML);

        assertThat(Run.strategy("convert", json.toString(), "--to", "yaml")).isEqualTo(new Run(0, YAML, ""));
        assertThat(Run.strategy("convert", yaml.toString(), "--to", "json", "--fail-on-loss"))
                .isEqualTo(new Run(0, Plans.DRAFT, ""));
    }

    @Test
    void the_result_goes_to_a_file_whole() {
        Path json = write(directory, "plan.json", Plans.DRAFT);
        Path yaml = write(directory, "plan.yaml", "something older");

        Run run = Run.strategy("convert", json.toString(), "--to", "yaml", "-o", yaml.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(read(yaml)).isEqualTo(YAML);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stratml1", "stratml2", "gsa"})
    void what_a_form_cannot_hold_is_said_and_the_rest_is_written(String form) {
        Path plan = write(directory, "plan.json", Plans.WITH_PLAN);

        Run run = Run.strategy("convert", plan.toString(), "--to", form);
        Run failing = Run.strategy("convert", plan.toString(), "--to", form, "--fail-on-loss");

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("lost: \\S+: \\S.*|[0-9,]+ things? (?:is|are) lost in " + form));
        assertThat(run.out()).contains("Publish open data");
        assertThat(failing).isEqualTo(new Run(1, run.out(), run.err()));
    }

    @Test
    void an_unknown_property_items_makes_no_report_of_a_strategy() {
        Path plan = write(directory, "plan.json", Plans.DRAFT.replaceFirst("\\{", "{\"items\": [], "));

        Run run = Run.strategy("convert", plan.toString(), "--to", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"organisation\": \"board\"").contains("\"items\"");
    }

    @Test
    void what_reading_leaves_out_is_a_loss_too() {
        Path plan = write(
                directory,
                "plan.xml",
                StratMl.write(StrategyJson.read(Plans.DRAFT), StratMlPart.PART_2)
                                .text() + "<!-- by hand -->");
        Path whole = write(
                directory,
                "whole.xml",
                StratMl.write(StrategyJson.read(Plans.DRAFT), StratMlPart.PART_2)
                        .text());

        assertThat(Run.strategy("convert", plan.toString(), "--to", "json", "--fail-on-loss")
                        .code())
                .isEqualTo(1);
        assertThat(Run.strategy("convert", whole.toString(), "--to", "json", "--fail-on-loss")
                        .code())
                .isZero();
    }

    @Test
    void a_hundred_losses_are_told_and_how_many_there_are() {
        StringBuilder more = new StringBuilder("{");
        for (int i = 0; i < 150; i++) {
            more.append("\"x-").append(i).append("\": 1, ");
        }
        Path plan = write(directory, "plan.json", Plans.DRAFT.replaceFirst("\\{", more.toString()));

        List<String> lines = Run.strategy("convert", plan.toString(), "--to", "stratml2")
                .err()
                .lines()
                .toList();

        assertThat(lines).filteredOn(line -> line.startsWith("lost: ")).hasSize(100);
        assertThat(lines.get(lines.size() - 2)).matches("… and [0-9]+ more; --losses FILE lists them all");
        assertThat(lines.get(lines.size() - 1)).matches("[0-9]+ things are lost in stratml2");
    }

    @Test
    void losses_and_warnings_are_written_for_programs() throws IOException {
        Path plan = write(directory, "plan.json", Plans.WITH_PLAN.replace("\"label\"", "\"dte\": 1,\n    \"label\""));
        Path losses = directory.resolve("losses.json");

        Run run = Run.strategy("convert", plan.toString(), "--to", "stratml1", "--losses", losses.toString());

        assertThat(run.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(losses.toFile());
        assertThat(json.get("losses")).isNotEmpty();
        long lines = run.err().lines().filter(line -> line.startsWith("lost: ")).count();
        assertThat(json.get("losses")).hasSize((int) lines);
        json.get("losses").forEach(loss -> {
            assertThat(run.err()).contains("lost: " + loss.get("path").textValue() + ": ");
            assertThat(loss.get("reason").textValue()).isNotBlank();
        });
        assertThat(json.get("warnings")).singleElement().satisfies(warning -> {
            assertThat(warning.get("code").textValue()).isEqualTo("unknown-property");
            assertThat(warning.get("source").textValue()).isEqualTo("/version/dte");
            assertThat(warning.get("line").intValue()).isEqualTo(7);
            assertThat(warning.get("message").textValue()).contains("dte");
            assertThat(warning.get("hint").isTextual()).isTrue();
        });
        Run none = Run.strategy("convert", plan.toString(), "--to", "yaml", "--losses", losses.toString());
        assertThat(none.code()).isZero();
        assertThat(read(losses)).contains("\"losses\" : [ ]".replace(" :", ":"));
    }

    @Test
    void the_form_is_told_by_the_ending_or_else_by_the_content() {
        String stratMl = StratMl.write(StrategyJson.read(Plans.WITH_PLAN), StratMlPart.PART_1)
                .text();
        String gsa = GsaReport.write(StrategyJson.read(Plans.WITH_PLAN)).text();
        for (String form : new String[] {stratMl, gsa, Plans.DRAFT, YAML, "\n\n" + Plans.DRAFT, "\uFEFF" + stratMl}) {
            Run run = Run.with().input(form).run("convert", "-", "--to", "json");
            assertThat(run.code()).as(form).isZero();
            assertThat(run.out()).startsWith("{\n  \"formatVersion\": \"1.0\"");
        }
        for (String name : new String[] {"plan.xml", "plan.stratml", "PLAN.XML"}) {
            Path file = write(directory, name, stratMl);
            assertThat(Run.strategy("convert", file.toString(), "--to", "json").code())
                    .isZero();
        }
        Path report = write(directory, "digitalstrategy.json", gsa);
        assertThat(Run.strategy("convert", report.toString(), "--to", "json").out())
                .contains("Publish open data");
        // JSON is YAML too.
        Path yml = write(directory, "plan.yml", Plans.DRAFT);
        assertThat(Run.strategy("convert", yml.toString(), "--to", "json").out())
                .isEqualTo(Plans.DRAFT);
    }

    @Test
    void the_form_can_be_said() {
        Path odd = write(directory, "plan.json", YAML);

        assertThat(Run.strategy("convert", odd.toString(), "--from", "yaml", "--to", "json")
                        .out())
                .isEqualTo(Plans.DRAFT);
        Run run = Run.strategy("convert", odd.toString(), "--from", "stratml", "--to", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(odd + ":1:1: error: ");
    }

    @Test
    void mistakes_in_yaml_are_shown_by_line_and_column_and_nothing_is_written() {
        Path plan = write(directory, "plan.yaml", YAML.replace("status: draft", "status: drafted"));
        Path result = directory.resolve("plan.json");

        Run run = Run.strategy("convert", plan.toString(), "--to", "json", "-o", result.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(plan + ":7:11", "status is \"drafted\"", "did you mean \"draft\"?", "status: drafted\n")
                .endsWith("strategy: " + plan + " is no strategy document that can be used\n");
        assertThat(result).doesNotExist();
        Run broken = Run.with().input("id: a\n\ttitle: b\n").run("convert", "-", "--to", "json");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("<stdin>:2:", "tab");
    }

    @Test
    void warnings_of_stratml_are_shown_and_can_be_refused() {
        String xml = StratMl.write(StrategyJson.read(Plans.DRAFT), StratMlPart.PART_1)
                .text()
                .replaceFirst("<StartDate>[^<]*</StartDate>|<PublicationDate>[^<]*</PublicationDate>", "")
                .replace("</StrategicPlan>", "<Colour>blue</Colour></StrategicPlan>");
        Path plan = write(directory, "plan.xml", xml);

        Run run = Run.strategy("convert", plan.toString(), "--to", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: ", "(unknown-element)");
        Run strict = Run.strategy("convert", plan.toString(), "--to", "json", "--strict");
        assertThat(strict.code()).isEqualTo(2);
        assertThat(strict.out()).isEmpty();
    }

    @Test
    void a_table_is_written_edited_and_read_into_the_plan_that_it_came_from() {
        Path plan = write(directory, "plan.json", Plans.WITH_PLAN);
        Path table = directory.resolve("actions.csv");

        Run written = Run.strategy("convert", plan.toString(), "--to", "csv-actions", "-o", table.toString());
        String same = Run.strategy(
                        "convert", table.toString(), "--from", "csv-actions", "--into", plan.toString(), "--to", "json")
                .out();
        write(directory, "actions.csv", read(table).replace("Publish open data", "Publish all data"));
        Run edited = Run.strategy(
                "convert", table.toString(), "--from=csv-actions", "--into=" + plan, "--to=json", "--output=" + plan);

        assertThat(written.code()).isZero();
        assertThat(written.err()).contains("lost: ");
        assertThat(same).isEqualTo(Plans.WITH_PLAN);
        assertThat(edited).isEqualTo(new Run(0, "", ""));
        assertThat(read(plan)).isEqualTo(Plans.WITH_PLAN.replace("Publish open data", "Publish all data"));
    }

    @Test
    void a_table_that_somebody_made_is_a_strategy_of_its_own() {
        Map<String, String> headings =
                Map.of("csv-actions", "Title", "csv-risks", "Description", "csv-stakeholders", "Name");
        headings.forEach((form, heading) -> {
            Path table = write(directory, "table.csv", heading + "\r\nFlood\r\n");

            Run run = Run.strategy("convert", table.toString(), "--from", form, "--to", "json");

            assertThat(run.code()).as(form).isZero();
            assertThat(run.out()).contains("\"" + heading.toLowerCase(Locale.ROOT) + "\": \"Flood\"");
            assertThat(run.err())
                    .startsWith(table + ": warning: ")
                    .contains("read it into the strategy from which it was written");
        });
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_by_row_and_column_of_its_file() throws IOException {
        Path plan = write(directory, "plan.json", Plans.WITH_PLAN.replace("\"label\"", "\"dte\": 1,\n    \"label\""));
        Path table = write(directory, "actions.csv", "Id,Title,Status\r\nopen-data,Publish open data,in progres\r\n");
        Path losses = directory.resolve("losses.json");
        String[] words = {
            "convert", table.toString(), "--from=csv-actions", "--into=" + plan, "--to=yaml", "--losses=" + losses
        };

        Run wrong = Run.strategy(words);
        write(directory, "actions.csv", "Id,Title,Colour\r\nopen-data,Publish open data,blue\r\n");
        Run right = Run.strategy(words);

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err())
                .contains(table + ":2:", "in progres", table + " is no table of actions that can be used");
        assertThat(right.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(losses.toFile());
        assertThat(json.get("warnings").findValuesAsText("file")).contains(plan.toString(), table.toString());
    }

    @Test
    void wrong_words_are_explained() {
        String plan = write(directory, "plan.json", Plans.DRAFT).toString();

        assertThat(Run.strategy("convert", plan)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--to is missing").contains("Try 'strategy convert --help'.");
        });
        assertThat(Run.strategy("convert", plan, "--to", "stratml").err())
                .contains("there is no \"stratml\" for --to; did you mean stratml1?");
        assertThat(Run.strategy("convert", plan, "--to", "yml").err()).contains("did you mean yaml?");
        assertThat(Run.strategy("convert", plan, "--from", "word", "--to", "yaml")
                        .err())
                .contains("there is no \"word\" for --from; there are json, yaml, stratml, gsa");
        String same = directory.resolve("x/../same").toString();
        assertThat(Run.strategy(
                                "convert",
                                plan,
                                "--to",
                                "yaml",
                                "--losses",
                                same,
                                "-o",
                                directory.resolve("same").toString())
                        .err())
                .contains("go to the same place");
        assertThat(Run.strategy("convert", plan, "--to", "yaml", "--losses", "-")
                        .err())
                .contains("go to the same place");
        String table = write(directory, "table.csv", "Title").toString();
        assertThat(Run.strategy("convert", table, "--to", "yaml").err())
                .contains("a table does not say what stands in it: add --from csv-actions");
        assertThat(Run.strategy("convert", plan, "--into", plan, "--to", "yaml").err())
                .contains("--into is for tables");
        assertThat(Run.strategy("convert", table, "--from=csv-actions", "--into", plan, "--to=yaml", "--losses", plan)
                        .err())
                .contains("would be overwritten");
        assertThat(Run.strategy("convert", plan, plan, "--to", "yaml").code()).isEqualTo(2);
        assertThat(Run.strategy("convert", directory.resolve("absent").toString(), "--to", "yaml")
                        .code())
                .isEqualTo(2);
    }

    /** Each form, and a name that says another. */
    static Stream<Arguments> misnamed() {
        return Stream.of(
                Arguments.of("json", "plan.yaml", "YAML, and this would be JSON; write ", "plan.json, or ask"),
                Arguments.of("json", "plan.xml", "XML, and this would be JSON; write ", "plan.json, or ask"),
                Arguments.of("gsa", "plan.YML", "YAML, and this would be JSON; write ", "plan.json, or ask"),
                Arguments.of("yaml", "plan.json", "JSON, and this would be YAML; write ", "plan.yaml, or ask"),
                Arguments.of(
                        "yaml", "plan.csv", "a table with commas, and this would be YAML; write ", "plan.yaml, or ask"),
                Arguments.of("stratml1", "plan.json", "JSON, and this would be StratML; write ", "plan.xml, or ask"),
                Arguments.of("stratml2", "plan.yaml", "YAML, and this would be StratML; write ", "plan.xml, or ask"),
                Arguments.of(
                        "csv-risks",
                        "plan.html",
                        "HTML, and this would be a table with commas; write ",
                        "plan.csv, or ask"));
    }

    @ParameterizedTest
    @MethodSource("misnamed")
    void no_form_is_written_under_the_name_of_another(String form, String name, String says, String fitting) {
        String plan = write(directory, "in", Plans.WITH_PLAN).toString();
        Path there = write(directory, name, "id: by hand\n");

        Run run = Run.strategy("convert", plan, "--to", form, "-o", there.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("strategy: " + there + " is not written: its name says " + says + directory + "/" + fitting);
        assertThat(read(there)).isEqualTo("id: by hand\n");
    }

    @ParameterizedTest
    @CsvSource({
        "json, plan.json",
        "json, plan",
        "json, plan.txt",
        "yaml, a.yml",
        "stratml1, a.stratml",
        "stratml2, a.XML",
        "csv-actions, a.CSV",
        "csv-actions, a.out",
        "json, plan.json.tmp",
    })
    void a_name_that_fits_or_says_nothing_is_taken(String form, String name) {
        String plan = write(directory, "in", Plans.WITH_PLAN).toString();

        assertThat(Run.strategy(
                                "convert",
                                plan,
                                "--to",
                                form,
                                "-o",
                                directory.resolve(name).toString())
                        .code())
                .isZero();
        assertThat(directory.resolve(name)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate PLAN -o a.json",
                "validate PLAN --format junit -o a.sarif",
                "validate PLAN --format junit -o a.stratml",
                "validate PLAN --format json -o a.sarif",
                "validate PLAN --format sarif -o a.jsonl",
                "validate PLAN -o a.pdf",
                "convert PLAN --to csv-actions -o a.tsv",
                "convert PLAN --to csv-actions -o a.xlsx",
                "report PLAN -o a.pdf",
                "report PLAN -o a.docx",
                "map PLAN -o a.png",
                "validate PLAN --format markdown -o a.html",
                "validate PLAN --write-known a.yaml",
                "smart PLAN --format json -o a.yaml",
                "questions PLAN -o a.md",
                "diff PLAN PLAN -o a.md",
                "diff PLAN PLAN --format json-patch -o a.yaml",
                "history PLAN --format html -o a.md",
                "report PLAN -o a.md",
                "report PLAN --format markdown -o a.html",
                "map PLAN -o a.html",
                "overview DIR --format csv -o a.json",
                "compare-corpus DIR --format json -o a.csv",
                "rules -o a.json",
                "schema -o a.yaml",
                "convert PLAN --to yaml --losses a.yaml -o b.yaml",
            })
    void no_command_writes_under_the_name_of_another_form(String line) throws Exception {
        Path plans = Files.createDirectory(directory.resolve("plans"));
        String plan = write(plans, "plan.json", Plans.WITH_PLAN).toString();
        String words = line.replace("PLAN", plan)
                .replace("DIR", plans.toString())
                .replaceAll(" ([ab]\\.[a-z]+)", " " + directory + "/$1");

        Run run = Run.strategy(words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(" is not written: its name says ");
        assertThat(directory.toFile().list((folder, name) -> name.startsWith("a.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, v.sarif",
        "sarif, v.json",
        "junit, v.xml",
        "markdown, v.markdown",
        "github, v.txt",
    })
    void findings_go_to_a_name_that_fits(String format, String name) {
        String plan = write(directory, "in.json", Plans.DRAFT).toString();
        Path result = directory.resolve(name);

        assertThat(Run.strategy("validate", plan, "--format", format, "-o", result.toString())
                        .code())
                .isZero();
        assertThat(result).exists();
    }

    @Test
    void who_gives_a_name_of_another_form_is_told_which_name_or_option_fits() {
        String plan = write(directory, "in.json", Plans.DRAFT).toString();

        assertThat(Run.strategy("validate", plan, "--format", "json", "-o", directory + "/v.sarif")
                        .err())
                .isEqualTo("strategy: " + directory + "/v.sarif is not written: its name says SARIF, and this would be "
                        + "JSON; write " + directory
                        + "/v.json, or ask for SARIF where the command has it, with --format "
                        + "or --to\n");
        assertThat(Run.strategy("map", plan, "-o", directory + "/map.png").err())
                .isEqualTo(
                        "strategy: " + directory + "/map.png is not written: its name says a bitmap, and this would be "
                                + "SVG; write " + directory + "/map.svg; no command writes a bitmap\n");
    }

    @Test
    void the_document_is_not_overwritten() {
        Path plan = write(directory, "plan.json", Plans.DRAFT);

        Run run = Run.strategy("convert", plan.toString(), "--to", "yaml", "-o", plan.toString());
        Run losses = Run.strategy("convert", plan.toString(), "--to", "yaml", "--losses", plan.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("would be overwritten");
        assertThat(losses.code()).isEqualTo(2);
        assertThat(read(plan)).isEqualTo(Plans.DRAFT);
    }
}
