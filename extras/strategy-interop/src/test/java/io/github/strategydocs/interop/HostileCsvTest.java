package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read ends quickly, and says where and what to do. */
@Timeout(20)
class HostileCsvTest {

    private static final Strategy PLAN = StrategyJson.read("""
            { "id": "plan", "title": "Plan", "organisation": "board",
              "version": { "label": "1", "status": "draft", "date": "2027" },
              "parties": [ { "id": "board", "name": "The Board", "kind": "board" } ],
              "actionPlan": { "actions": [ { "id": "one", "title": "One" }, { "id": "two", "title": "Two" } ] } }
            """);

    private static List<ImportProblem> problems(byte[] csv) {
        return StrategyCsv.into(PLAN, CsvTable.ACTIONS, csv).problems();
    }

    private static List<ImportProblem> problems(String csv) {
        return problems(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportProblem error(String csv) {
        return error(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportProblem error(byte[] csv) {
        ImportResult result = StrategyCsv.into(PLAN, CsvTable.ACTIONS, csv);
        assertThat(result.isUsable()).isFalse();
        List<ImportProblem> errors =
                result.problems().stream().filter(ImportProblem::isError).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void a_date_in_another_form_is_told_with_what_to_write() {
        assertThat(error("Id,Title,Start\none,One,31/12/2027\n").hint())
                .contains("write \"2027-12-31\"; spreadsheets rewrite dates; tell yours that the column holds text");
        assertThat(error("Id,Title,Start\none,One,2024-02-30\n").hint())
                .contains("2024-02 has 29 days; spreadsheets rewrite dates; tell yours that the column holds text");
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_with_row_and_column() {
        ImportProblem problem = error("Id,Title,Start\r\none,One,2027\r\ntwo,\"T\nwo\",next spring\r\n");

        assertThat(problem.code()).isEqualTo(ImportProblemCode.INVALID_DATE);
        assertThat(problem.source()).isEqualTo("cell=3,3");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(5);
        assertThat(problem.message())
                .isEqualTo(
                        "row 3, column C (Start): expected a date: 2027, 2027-03 or 2027-03-31, not \"next spring\"");
        assertThat(problem.hint()).contains("spreadsheets rewrite dates; tell yours that the column holds text");
    }

    @Test
    void all_cells_that_cannot_be_read_are_told_at_once() {
        assertThat(problems("Id,Status,Start,Address\none,dun,x,www.example.org\ntwo,compleeted,2027-13,\n"))
                .extracting(ImportProblem::source)
                .containsExactly("cell=2,2", "cell=2,3", "cell=2,4", "cell=3,2", "cell=3,3");
    }

    @Test
    void a_constant_that_is_misspelt_is_guessed() {
        assertThat(error("Id,Status\none,compleeted\ntwo,\n").hint()).contains("did you mean \"completed\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deadline     | type: sometime            | expected the type of a deadline, one of on, within, after event",
                "Deadline     | type: within              | a deadline within needs duration",
                "Deadline     | type: within; duration: x | expected a length of time: P3M, P2W or PT4H, not \"x\"",
                "Deadline     | by spring: 2027           | expected the name of an attribute and a colon, not \"by spring\"",
                "Deliverables | status: completed         | a deliverable needs name",
                "Deliverables | name: A; name: B          | name is said twice of one deliverable",
                "Deliverables | name: A; deadine: 2027    | expected the name of an attribute and a colon, not \"deadine\"",
                "Deliverables | name: A; B                | expected the name of an attribute and a colon, not \"B\"",
                "Deliverables | name: \"A                 | a quotation mark is opened and not closed: \"\"A\"",
                "Deliverables | name: \"A\" B             | something stands behind a closing quotation mark: \"B\"",
                "Deliverables | name: A; deadline: (2027  | a parenthesis is opened and not closed",
                "Deliverables | A; deadline: (2027) (2028) | deadline has one value, not 2",
                "Measures     | M; cumulative: perhaps    | expected yes or no, not \"perhaps\"",
                "Measures     | M; targets: (value: 1,5)  | expected a number such as 20 or 12.5, not \"1,5\"",
                "Measures     | M; targets: ((((          | expected the name of an attribute and a colon",
                "Measures     | M; targets: 5             | expected targets in parentheses",
                "Milestones   | id: a b; name: A          | expected 1 to 128 characters",
                "Title        | ''                        | an action needs title",
            })
    void what_is_wrong_within_a_cell_is_said(String heading, String cell, String message) {
        String csv = "Id," + heading + "\none,\"" + cell.replace("\"", "\"\"") + "\"\ntwo,\""
                + cell.replace("\"", "\"\"") + "\"\n";

        List<ImportProblem> errors = problems(csv);

        assertThat(errors).hasSize(2).allMatch(problem -> problem.message().contains(message));
        assertThat(errors).extracting(ImportProblem::source).containsExactly("cell=2,2", "cell=3,2");
    }

    @Test
    void one_deadline_is_not_two() {
        assertThat(error("Id,Deadline\none,\"2027\n2028\"\ntwo,\n").message())
                .endsWith("expected one value, not 2 lines");
    }

    @Test
    void ratings_and_levels_go_from_one_to_five() {
        assertThat(StrategyCsv.parse("Description,Impact\nFire,6\n".getBytes(StandardCharsets.UTF_8), CsvTable.RISKS)
                        .problems())
                .anyMatch(
                        problem -> problem.message().contains("from 1 (lowest) to 5 (highest), or unknown, not \"6\""));
    }

    @Test
    void what_is_no_table_at_all_is_refused() {
        assertThat(error("{ \"id\": \"plan\" }").code()).isEqualTo(ImportProblemCode.OTHER_FORMAT);
        assertThat(error("Name,Reach\nx,y\n").hint().orElseThrow()).startsWith("the headings are Id, Title,");
        assertThat(error("").code()).isEqualTo(ImportProblemCode.EMPTY_INPUT);
        assertThat(error(" \r\n").code()).isEqualTo(ImportProblemCode.EMPTY_INPUT);
        assertThat(error(",,\r\n,,\r\n").code()).isEqualTo(ImportProblemCode.EMPTY_INPUT);
    }

    @Test
    void without_a_column_of_ids_nobody_can_tell_which_row_is_which() {
        assertThat(error("Title\nOne\nTwo\n").message())
                .isEqualTo("row 1: there is no column \"Id\", so that nobody can tell which row is which");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void another_encoding_is_refused(String charset) {
        ImportProblem problem = error("Id,Title\r\none,Écouter – €\r\n".getBytes(Charset.forName(charset)));

        assertThat(problem.code()).isEqualTo(ImportProblemCode.WRONG_ENCODING);
        assertThat(problem.hint().orElseThrow()).contains("UTF-8");
    }

    @Test
    void nul_characters_are_no_date_and_no_constant() {
        assertThat(problems("Id,Start,Status\none,\0,\0\ntwo,,\n"))
                .extracting(ImportProblem::code)
                .containsExactly(ImportProblemCode.INVALID_DATE, ImportProblemCode.UNKNOWN_CONSTANT);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_told_with_its_place() {
        ImportProblem problem = error("Id,Title\none,\"One\ntwo,Two\n" + "x,y\n".repeat(100_000));

        assertThat(problem.code()).isEqualTo(ImportProblemCode.SYNTAX);
        assertThat(problem.line()).isPositive();
        assertThat(problem.hint().orElseThrow()).contains("write each of its own twice");
    }

    @Test
    void a_million_columns_are_too_many() {
        String cells = IntStream.range(0, 1_000_000).mapToObj(i -> "Status" + i).collect(Collectors.joining(","));

        assertThat(error("Id," + cells + "\n").message()).isEqualTo("row 1 has more than 1024 cells");
        assertThat(error("Id\none," + cells + "\n").message()).isEqualTo("row 2 has more than 1024 cells");
    }

    @Test
    void a_thousand_unknown_headings_are_told_without_delay() {
        String cells = IntStream.range(0, 1000)
                .mapToObj(i -> "applicability rezon " + "x".repeat(40) + i)
                .collect(Collectors.joining(","));

        assertThat(problems("Id," + cells + "\none\ntwo\n"))
                .hasSize(101)
                .last()
                .extracting(ImportProblem::code)
                .isEqualTo(ImportProblemCode.TOO_MANY_PROBLEMS);
    }

    @Test
    void a_cell_beyond_the_limit_is_refused() {
        for (String quote : List.of("", "\"")) {
            ImportProblem problem = error("Id,Title\none," + quote + "x".repeat(2_000_000) + quote + "\ntwo,Two\n");
            assertThat(problem.code()).isEqualTo(ImportProblemCode.LIMIT_EXCEEDED);
            assertThat(problem.message()).contains("stringLength");
            assertThat(problem.line()).isEqualTo(2);
        }
    }

    @Test
    void limits_are_those_of_the_caller() {
        Limits few = Limits.DEFAULT.withElements(3).withInputBytes(60).withNumbers(3, 2);
        ReadOptions options = ReadOptions.lenient().withLimits(few);

        assertThat(StrategyCsv.parse(
                                "Id,Title\na,A\nb,B\nc,C\nd,D\n".getBytes(StandardCharsets.UTF_8),
                                CsvTable.ACTIONS,
                                options)
                        .problems())
                .anyMatch(problem -> problem.message().contains("the limit elements of 3"));
        assertThat(StrategyCsv.parse("Title".repeat(20).getBytes(StandardCharsets.UTF_8), CsvTable.ACTIONS, options)
                        .problems())
                .anyMatch(problem -> problem.message().contains("the limit inputBytes of 60"));
        assertThat(StrategyCsv.parse(
                                "Title,Measures\na,m; targets: (value: 1234)".getBytes(StandardCharsets.UTF_8),
                                CsvTable.ACTIONS,
                                options)
                        .problems())
                .anyMatch(problem -> problem.message().contains("numberDigits"));
    }

    @Test
    void two_columns_of_one_heading_are_refused() {
        ImportProblem problem = error("Id,Status,Title,status\none,,One,\ntwo,,Two,\n");

        assertThat(problem.code()).isEqualTo(ImportProblemCode.DUPLICATE_HEADING);
        assertThat(problem.message()).isEqualTo("row 1, column D (status): there is another column \"Status\"");
    }

    @Test
    void two_rows_of_one_id_are_refused() {
        ImportProblem problem = error("Id,Title\none,One\ntwo,Two\none,Three\n");

        assertThat(problem.code()).isEqualTo(ImportProblemCode.DUPLICATE_IDENTIFIER);
        assertThat(problem.message()).isEqualTo("row 4, column A (Id): there is another row with the id \"one\"");
    }

    @ParameterizedTest
    @CsvSource({
        "board, DUPLICATE_IDENTIFIER, is in use for something else",
        "actionPlan, INVALID_IDENTIFIER, is the name of a section",
        "a b, INVALID_IDENTIFIER, expected 1 to 128 characters"
    })
    void an_id_that_cannot_be_is_refused(String id, ImportProblemCode code, String message) {
        ImportProblem problem = error("Id,Title\none,One\ntwo,Two\n" + id + ",Three\n");

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).startsWith("row 4").contains(message);
    }

    @Test
    void an_id_within_a_cell_that_is_in_use_is_refused() {
        assertThat(error("Id,Deliverables\none,id: two; name: Two\ntwo,\n").message())
                .isEqualTo("row 2, column B (Deliverables): the id \"two\" is in use for something else");
    }

    @Test
    void cells_beyond_the_last_heading_are_refused() {
        ImportProblem problem = error("Id,Title\none,One, and more\ntwo,Two\n");

        assertThat(problem.code()).isEqualTo(ImportProblemCode.RAGGED_ROWS);
        assertThat(problem.source()).isEqualTo("cell=2,3");
        assertThat(problem.hint().orElseThrow()).contains("in quotation marks");
    }

    @Test
    void a_row_that_is_too_short_leaves_the_rest_as_it_was() {
        ImportResult result = StrategyCsv.into(
                PLAN,
                CsvTable.ACTIONS,
                "Title,Id,Status\nOne,one\nTwo,two,completed,,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(result.problems())
                .extracting(ImportProblem::message)
                .containsExactly("row 2: there are 2 cells below 3 headings; what has no cell stays as it was");
        assertThat(result.isUsable()).isTrue();
    }

    @Test
    void a_column_without_a_heading_is_left_out_and_told_once() {
        assertThat(problems("Id,,Title\none,x,One\ntwo,y,Two\n"))
                .extracting(ImportProblem::message)
                .containsExactly("row 2, column B: there is no heading above \"x\"; the column is left out");
    }

    @Test
    void a_new_row_needs_what_every_element_needs() {
        assertThat(error("Id,Status\none,\ntwo,\nthree,completed\n").message())
                .isEqualTo("row 4: a new action needs title");
        assertThat(error("Id,Title\none,One\ntwo,Two\nthree,\n").message())
                .isEqualTo("row 4, column B (Title): an action needs title");
    }

    @Test
    void strict_reading_refuses_unknown_headings() {
        ImportResult result = StrategyCsv.into(
                PLAN,
                CsvTable.ACTIONS,
                "Id,Budget\none,\ntwo,\n".getBytes(StandardCharsets.UTF_8),
                ReadOptions.strict());

        assertThat(result.isUsable()).isFalse();
    }

    @Test
    void many_rows_of_one_title_that_refer_to_it_take_no_more_than_their_share() {
        StringBuilder csv = new StringBuilder("Id,Title,Depends on\none,One,\ntwo,Two,\n");
        for (int i = 0; i < 50_000; i++) {
            csv.append(",Same,Same\n");
        }

        ImportResult result =
                StrategyCsv.into(PLAN, CsvTable.ACTIONS, csv.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(result.strategy().actionPlan().orElseThrow().actions()).hasSize(50_002);
    }

    @Test
    void a_text_that_is_half_a_character_is_a_loss() {
        Strategy half = PLAN.update("one", Action.class, action -> action.withTitle("One \uD83D"));

        Export export = StrategyCsv.write(half, CsvTable.ACTIONS);

        assertThat(export.losses())
                .extracting(loss -> loss.path().toString())
                .contains("actionPlan.actions[one].title");
        assertThat(StrategyCsv.into(half, CsvTable.ACTIONS, export.bytes()).problems())
                .isEmpty();
    }
}
