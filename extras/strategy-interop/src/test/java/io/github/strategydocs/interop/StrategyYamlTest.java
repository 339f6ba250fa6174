package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ProblemCode;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.json.StrategyReadException;
import io.github.strategydocs.json.StrategyWriteException;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Strategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write YAML, and how we do. */
class StrategyYamlTest {

    private static final String PLAN = """
            # A first draft
            id: 2.1
            title: on
            organisation: us
            version:
              label: 1.0
              status: draft
              date: 2027
            """;

    private static ReadResult parse(String yaml) {
        return StrategyYaml.parse(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Strategy read(String yaml) {
        return StrategyYaml.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_stands_without_quotation_marks_is_text_where_text_belongs() {
        ReadResult result = parse(PLAN + """
                parties:
                  - id: 007
                    name: yes
                    kind: organisation
                  - id: us
                    name: Null
                    kind: team
                actionPlan:
                  actions:
                    - id: 1e3
                      title: 12:30
                      description: 0x1F
                      deadline: 2027-03
                    - id: true
                      title: -0.50
                      deadline: { type: on, date: 2027-03-31 }
                """);

        assertThat(result.problems()).isEmpty();
        Strategy strategy = result.strategy();
        assertThat(List.of(strategy.id(), strategy.title(), strategy.version().label()))
                .containsExactly("2.1", "on", "1.0");
        assertThat(strategy.version().date()).hasToString("2027");
        assertThat(strategy.parties())
                .extracting("id", "name")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("007", "yes"),
                        org.assertj.core.groups.Tuple.tuple("us", "Null"));
        assertThat(StrategyJson.write(strategy))
                .contains("\"1e3\"", "\"12:30\"", "\"0x1F\"", "\"2027-03\"", "\"true\"", "\"-0.50\"", "\"2027-03-31\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "1.50, 1.50",
                "-0, -0",
                "1e3, 1e3",
                "true, true",
                "null, null",
                "~, null",
                "``, null",
                "True, `\"True\"`",
                "NULL, `\"NULL\"`",
                "no, `\"no\"`",
                "on, `\"on\"`",
                "007, `\"007\"`",
                "+5, `\"+5\"`",
                ".5, `\".5\"`",
                "1_000, `\"1_000\"`",
                "0x1F, `\"0x1F\"`",
                "0o17, `\"0o17\"`",
                "12:30, `\"12:30\"`",
                ".inf, `\".inf\"`",
                "2027-03-31, `\"2027-03-31\"`",
                "\"5\", `\"5\"`",
                "'true', `\"true\"`",
                "\"\", `\"\"`",
                "a # b, `\"a\"`",
                "a#b, `\"a#b\"`"
            })
    void elsewhere_it_is_what_it_would_be_in_json_or_else_text(String yaml, String json) {
        Strategy strategy = read(PLAN + "x-a: " + yaml + "\n");

        assertThat(StrategyJson.write(strategy)).contains("\"x-a\": " + json + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", ""})
    void null_is_absent_to_lenient_reading_and_refused_by_strict(String nothing) {
        String yaml = PLAN + "language: " + nothing + "\n";

        assertThat(parse(yaml).problems()).isEmpty();
        assertThat(read(yaml).language()).isEmpty();
        assertThat(StrategyYaml.parse(yaml.getBytes(StandardCharsets.UTF_8), ReadOptions.strict())
                        .problems())
                .extracting(Problem::code, Problem::pointer, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.NULL_VALUE, "/language", 9));
    }

    @Test
    void where_true_or_false_is_expected_yes_is_a_mistake_with_a_hint() {
        String yaml = PLAN
                + "actionPlan:\n  actions:\n    - { id: a, title: A, measures: [ { id: m, name: M, cumulative: yes } ] }\n";

        assertThat(parse(yaml).problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                    assertThat(problem.pointer()).isEqualTo("/actionPlan/actions/0/measures/0/cumulative");
                    assertThat(problem.hint()).contains("write true, without quotation marks");
                });
        Measure measure = read(yaml.replace("yes", "true"))
                .actionPlan()
                .orElseThrow()
                .actions()
                .get(0)
                .measures()
                .get(0);
        assertThat(measure.cumulative()).contains(true);
    }

    @Test
    void problems_come_with_path_pointer_line_and_column() {
        ReadResult result = parse("""
                id: plan
                title: "Plän \uD83D\uDEA2"
                organisation: us
                version: { label: "\uD83D\uDEA2", status: drafted, date: 2027-02-30 }
                parties:
                  - name: We
                    knd: team
                """);

        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "4:33: error: status is \"drafted\"; expected one of draft, consultation, published, superseded, withdrawn"
                                + " (unknown-constant); did you mean \"draft\"?",
                        "4:48: error: date is \"2027-02-30\"; expected a date: 2027, 2027-03 or 2027-03-31 (invalid-syntax);"
                                + " 2027-02 has 28 days",
                        "6:5: error: party \"We\" has no kind (missing-attribute); add \"kind\": one of organisation, team, board,"
                                + " post, person, group, public (what sort of party it is)",
                        "6:5: warning: this element has no id (missing-id); add \"id\": a short name of your own, unique in the document",
                        "7:5: warning: unknown property \"knd\" in a party (unknown-property); did you mean \"kind\"?");
        assertThat(result.problems()).extracting(Problem::pointer).contains("/version/status", "/parties/0/knd");
    }

    @Test
    void the_parts_of_a_document_are_found_in_its_text() {
        ReadResult result = parse(PLAN + """
                actionPlan:
                  actions:
                    - id: 2.1.1
                      title: Anything
                      deadline: 2027
                """);

        ElementPath action = ElementPath.parse("actionPlan.actions[2.1.1]");
        assertThat(result.sourceMap().locate(action)).hasToString("Optional[11:7]");
        assertThat(result.sourceMap().locate(action.attribute("deadline"))).hasToString("Optional[13:7]");
        assertThat(result.sourceMap().locate(action.attribute("deadline").attribute("date")))
                .hasToString("Optional[13:7]");
        assertThat(result.sourceMap().locate(action.attribute("nothing"))).isEmpty();
    }

    @Test
    void json_is_yaml_too() {
        Strategy strategy = read(PLAN + "x-a: [1, {b: null}]\n");

        assertThat(read(StrategyJson.write(strategy))).isEqualTo(strategy);
    }

    @Test
    void quotation_marks_stand_where_some_reader_would_misread_a_text_without_them() {
        String yaml = PLAN.lines().skip(1).reduce("", (all, line) -> all + line + "\n") + """
                x-words: [yes, "null", "~", "1.0", "2027-03-31", "12:30", "", " a", "a ", "a: b", "a:", "a #b", "- a", "*a", "é"]
                x-true: true
                x-number: 1.50
                x-nothing: null
                x-list: []
                x-object: {}
                x-lines: "one\\n  two\\n\\nthree\\n"
                x-open: "one\\ntwo"
                x-odd: " one\\ntwo \\n"
                1.0: x
                y: x
                """;

        assertThat(StrategyYaml.write(read(yaml))).isEqualTo("""
                formatVersion: "1.0"
                id: "2.1"
                title: "on"
                organisation: us
                version:
                  label: "1.0"
                  status: draft
                  date: "2027"
                x-words:
                  - "yes"
                  - "null"
                  - "~"
                  - "1.0"
                  - "2027-03-31"
                  - "12:30"
                  - ""
                  - " a"
                  - "a "
                  - "a: b"
                  - "a:"
                  - "a #b"
                  - "- a"
                  - "*a"
                  - é
                x-true: true
                x-number: 1.50
                x-nothing: null
                x-list: []
                x-object: {}
                x-lines: |
                  one
                    two

                  three
                x-open: |-
                  one
                  two
                x-odd: " one\\ntwo \\n"
                "1.0": x
                "y": x
                """);
    }

    @Test
    void half_a_character_is_not_written() {
        Strategy strategy = read(PLAN).withTitle("\uD83D");

        assertThatThrownBy(() -> StrategyYaml.write(strategy))
                .isInstanceOf(StrategyWriteException.class)
                .hasMessageContaining("half of a character");
    }

    @Test
    void streams_are_read_and_left_open() throws IOException {
        ByteArrayInputStream stream = new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8));

        assertThat(StrategyYaml.parse(stream, ReadOptions.strict()).strategy()).isEqualTo(read(PLAN));
    }

    @Test
    void the_short_way_throws_all_problems() {
        assertThatThrownBy(() -> read("id: a\n"))
                .isInstanceOfSatisfying(
                        StrategyReadException.class,
                        thrown -> assertThat(thrown.problems()).hasSizeGreaterThan(1));
    }
}
