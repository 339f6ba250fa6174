package io.github.strategydocs.interop;

import static io.github.strategydocs.interop.ImportProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class GsaReportTest {

    @Test
    void a_table_whose_columns_differ_in_length_is_read_column_by_column() {
        String json =
                report(item("4.2.3", field("text", "Standard", "[\"A\", \"B\"]"), field("text", "Owner", "[\"C\"]")));

        ImportResult result = parse(json);

        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == RAGGED_ROWS)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.source()).isEqualTo("/items/0/fields");
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.message()).startsWith("the columns of item 4.2.3 are of different lengths");
                });
        assertThat(result.strategy().index().all(Deliverable.class)).isEmpty();
        assertThat(result.strategy().answers())
                .containsExactly(
                        Answer.builder()
                                .question("4.2.3 Standard")
                                .text("A\n\nB")
                                .build(),
                        Answer.builder().question("4.2.3 Owner").text("C").build());
        assertThat(JsonTrees.of(GsaReport.write(result.strategy()).bytes()))
                .isEqualTo(JsonTrees.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void of_a_long_way_back_to_itself_the_beginning_is_told() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"" + i + "\", \"text\": \"T\", \"parent\": \"" + (i + 1) % 8 + "\"}");
        }

        ImportProblem problem = parse("{\"agency\": \"A\", \"generated\": \"2012-08-23\", \"items\": [" + items + "]}")
                .problems()
                .get(6);

        assertThat(problem.message())
                .isEqualTo("item \"6\" is a part of itself by way of \"7\", \"0\", \"1\", \"2\", \"3\" and others");
        assertThat(problem.hint()).contains("take the parent out of the one that is the whole");
    }

    @Test
    void a_date_in_another_form_is_told_with_what_to_write() {
        assertThat(hintsOn("31/12/2027")).containsExactly("write \"2027-12-31\"", "write \"2027/12/31\"");
        assertThat(hintsOn("2024-02-30")).containsExactly("2024-02 has 29 days", "2024/02 has 29 days");
        assertThat(hintsOn("soon")).isEmpty();
    }

    private static List<String> hintsOn(String date) {
        return parse("{\"agency\": \"A\", \"generated\": \"" + date
                        + "\", \"items\": [ {\"id\": \"1\", \"text\": \"T\", " + "\"due_date\": \"" + date + "\"}]}")
                .problems()
                .stream()
                .flatMap(problem -> problem.hint().stream())
                .toList();
    }

    @Test
    void an_item_that_is_a_part_of_itself_is_told() {
        String json = "{\"agency\": \"A\", \"generated\": \"2012-08-23\", \"items\": ["
                + "{\"id\": \"1\", \"text\": \"One\", \"parent\": \"2\"},"
                + "{\"id\": \"2\", \"text\": \"Two\", \"parent\": \"1\"},"
                + "{\"id\": \"3\", \"text\": \"Three\", \"parent\": \"3\"},"
                + "{\"id\": \"4\", \"text\": \"Four\", \"parent\": \"1\"}]}";

        ImportResult result = parse(json);

        assertThat(result.problems())
                .extracting(ImportProblem::source, ImportProblem::message)
                .containsExactly(
                        tuple("/items/0/parent", "item \"1\" is a part of itself by way of \"2\""),
                        tuple("/items/1/parent", "item \"2\" is a part of itself by way of \"1\""),
                        tuple("/items/2/parent", "item \"3\" is a part of itself"));
        assertThat(JsonTrees.of(GsaReport.write(result.strategy()).bytes()))
                .isEqualTo(JsonTrees.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_of_another_type_or_none_of_the_options_is_told_and_comes_back() {
        String json = "{\"agency\": null, \"generated\": \"in spring\", \"items\": ["
                + "{\"id\": 5, \"text\": 7, \"parent\": true, \"due\": 1, \"due_date\": [], \"multiple\": \"no\"},"
                + "{\"id\": \"6\", \"text\": \"Six\", \"fields\": \"x\"},"
                + "{\"id\": \"7\", \"text\": \"Seven\", \"fields\": [{\"type\": \"select\", \"label\": \"Status\", \"value\": \"done\","
                + "\"options\": [{\"value\": \"not-started\"}, {\"value\": \"in-progress\"}, {\"value\": \"completed\"}]}]}]}";

        ImportResult result = parse(json);

        assertThat(result.problems())
                .extracting(ImportProblem::message)
                .containsExactlyInAnyOrder(
                        "the report names no agency; whose it is remains to be said",
                        "no day can be read from when the report was made; its version is a draft, dated 0000",
                        "item \"5\" has no text; it is given the title \"5\"",
                        "text is 7, and not text; it is kept as it stands",
                        "parent is true, and not text; it is kept as it stands",
                        "due is 1, and not text; it is kept as it stands",
                        "due_date is a list, and not text; it is kept as it stands",
                        "multiple is \"no\", and not true or false; it is kept as it stands",
                        "fields is \"x\", and not a list; it is kept as it stands",
                        "the status of item \"7\" is \"done\", which is none of its options; it is kept as it stands");
        assertThat(JsonTrees.of(GsaReport.write(result.strategy()).bytes()))
                .isEqualTo(JsonTrees.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_nests_too_deep_or_is_no_json_is_told_in_plain_words_and_with_its_place() {
        String deep = "{\"items\":\n" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThat(GsaReport.parse(deep.getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(LIMIT_EXCEEDED);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.message())
                            .matches("lists and objects nest deeper than the limit nesting of [0-9]+");
                });
        assertThat(GsaReport.parse("{\"items\": [\n<".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .hasToString(
                        "2:1: error: this is not valid JSON (syntax); look for a missing or surplus comma, quote or"
                                + " bracket here or just before");
    }

    @Test
    void a_column_of_dates_gives_the_deadlines_of_rows() {
        Strategy strategy = parse(report(item(
                        "4.2.1",
                        field("text", "Goal", "[\"Govern\", \"Publish\"]"),
                        field("text", "Target completion date", "[\"2013/1/22\", null]"))))
                .strategy();

        assertThat(strategy.index().all(Deliverable.class))
                .extracting(
                        Deliverable::name, deliverable -> deliverable.deadline().orElse(Deadline.unstated()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Govern", Deadline.on("2013-01-22")),
                        org.assertj.core.groups.Tuple.tuple("Publish", Deadline.unstated()));
    }

    @Test
    void a_row_that_is_added_is_written_into_every_column() {
        Strategy strategy = parse(report(item(
                        "5.2.2", field("text", "Component", "[\"OCIO\"]"), field("textarea", "Note", "[\"first\"]"))))
                .strategy();
        Strategy more = strategy.update(
                "5.2.2",
                Action.class,
                action -> action.withDeliverables(
                        action.deliverables().get(0),
                        Deliverable.builder().id("hq").name("Headquarters").build()));

        Export export = GsaReport.write(more);

        assertThat(JsonTrees.of(export.bytes()).at("/items/0/fields/0/value"))
                .hasToString("[\"OCIO\",\"Headquarters\"]");
        assertThat(JsonTrees.of(export.bytes()).at("/items/0/fields/1/value")).hasToString("[\"first\",null]");
        assertThat(export.losses())
                .extracting(Loss::toString)
                .contains("actionPlan.actions[5.2.2].deliverables[hq].id: rows have numbers alone; read again, it is"
                        + " \"5-2-2-2\"");
    }

    @Test
    void a_status_that_is_set_is_written_where_the_report_asks_for_it() {
        Strategy strategy =
                Strategy.builder().from(parse(report("")).strategy()).build();
        Strategy done = strategy.withActionPlan(io.github.strategydocs.model.ActionPlan.builder()
                .addAction(Action.builder()
                        .id("9")
                        .title("Do it")
                        .status(ProgressStatus.COMPLETED)
                        .deadline(Deadline.Within.builder()
                                .duration(Span.parse("P6M"))
                                .resolved(PartialDate.parse("2012-11-23"))
                                .build())
                        .build())
                .build());

        Export export = GsaReport.write(done);

        assertThat(JsonTrees.of(export.bytes()).at("/items/0/fields/0/value").asText())
                .isEqualTo("completed");
        assertThat(JsonTrees.of(export.bytes()).at("/items/0/due").asText()).isEqualTo("6 months");
        assertThat(JsonTrees.of(export.bytes()).at("/items/0/due_date").asText())
                .isEqualTo("2012/11/23");
        assertThat(export.losses())
                .extracting(Loss::path)
                .extracting(Object::toString)
                .containsExactly("actionPlan.actions[9].deadline.text");
    }

    @Test
    void items_of_one_id_and_of_none_are_told_apart() {
        ImportResult result = parse(report("{\"id\": \"1\", \"text\": \"A\"}, {\"id\": \"1\", \"text\": \"B\"},"
                + "{\"text\": \"C\"}, 7, {\"id\": 2.1, \"parent\": \"8\", \"text\": \"D\"}"));

        assertThat(result.strategy().index().all(Action.class))
                .extracting(Action::id)
                .containsExactly("1", "1-2", "item", "2.1");
        assertThat(result.problems())
                .extracting(ImportProblem::code)
                .contains(DUPLICATE_IDENTIFIER, MISSING_IDENTIFIER, LEFT_OUT, UNKNOWN_PARENT);
    }

    @Test
    void a_list_of_items_without_an_agency_is_nobodys_report() {
        Strategy strategy = parse("{\"items\": []}").strategy();

        assertThat(strategy.title()).isEqualTo("Digital Government Strategy");
        assertThat(strategy.kind()).isEmpty();
        assertThat(strategy.parties()).isEmpty();
    }

    @Test
    void what_is_no_report_is_told() {
        assertThat(codes("[]")).containsExactly(OTHER_FORMAT);
        assertThat(codes("{\"id\": \"plan\"}")).containsExactly(OTHER_FORMAT);
        assertThat(codes("")).containsExactly(EMPTY_INPUT);
        assertThat(codes("{\"items\": [")).containsExactly(TRUNCATED);
        assertThat(codes("{\"items\": [,]}")).containsExactly(SYNTAX);
        assertThat(codes("{\"items\": []} {}")).containsExactly(SYNTAX);
        assertThat(codes("{\"items\": [], \"items\": []}")).containsExactly(SYNTAX);
        assertThat(codes("{\"items\": [], \"a\": \"\\ud800\"}")).containsExactly(SYNTAX);
        assertThat(codes("{\"items\": " + "[".repeat(10_000))).containsExactly(LIMIT_EXCEEDED);
        assertThat(codes("{\"items\": [], \"a\": \"" + "x".repeat((1 << 20) + 1) + "\"}"))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(codes("{\"items\": [], \"a\": 1e100000}")).containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void the_place_of_an_error_is_told() {
        ImportProblem problem = parse("{\"items\":\n  [oops]}").problems().get(0);

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isPositive();
        assertThat(problem.hint()).isPresent();
    }

    @Test
    void limits_are_kept() throws IOException {
        byte[] json = report(item("1", field("text", "A", "[1, 2, 3]"))).getBytes(StandardCharsets.UTF_8);
        assertThat(GsaReport.parse(json, ReadOptions.lenient().withLimits(Limits.DEFAULT.withElements(5)))
                        .problems())
                .extracting(ImportProblem::code)
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(GsaReport.parse(
                                new ByteArrayInputStream(json),
                                ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(5)))
                        .problems())
                .extracting(ImportProblem::code)
                .containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void bytes_that_are_no_utf_8_are_told() {
        byte[] latin = "{\"items\": [], \"agency\": \"\u00DC\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(GsaReport.parse(latin).problems())
                .extracting(ImportProblem::code)
                .containsExactly(WRONG_ENCODING);
    }

    @Test
    void a_byte_order_mark_is_taken() {
        assertThat(codes("\uFEFF{\"items\": []}")).contains(BYTE_ORDER_MARK, MISSING_DATE);
    }

    @Test
    void strict_reading_refuses_a_part_of_nothing() {
        byte[] json =
                report("{\"id\": \"1\", \"parent\": \"8\", \"text\": \"A\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(GsaReport.parse(json, ReadOptions.strict()).isUsable()).isFalse();
    }

    private static List<ImportProblemCode> codes(String json) {
        return parse(json).problems().stream().map(ImportProblem::code).toList();
    }

    private static ImportResult parse(String json) {
        return GsaReport.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String report(String items) {
        return "{\"agency\": \"NASA\", \"generated\": \"2012-08-23 14:02:35\", \"items\": [\n" + items + "]}";
    }

    private static String item(String id, String... fields) {
        return "{\"id\": \"" + id + "\", \"parent\": null, \"text\": \"Item\", \"due\": null, \"due_date\": null,"
                + " \"fields\": [" + String.join(", ", fields) + "], \"multiple\": true}";
    }

    private static String field(String type, String label, String value) {
        return "{\"type\": \"" + type + "\", \"name\": \"" + label + "\", \"label\": \"" + label
                + "\", \"options\": [], \"value\": " + value + "}";
    }
}
