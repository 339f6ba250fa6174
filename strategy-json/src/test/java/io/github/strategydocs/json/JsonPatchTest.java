package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPatchTest {

    private static final String ACTIONS = "\"actionPlan\": { \"actions\": [ %s ] }";

    private static Strategy with(String properties) {
        return StrategyJson.read(TestDocuments.withProperties(properties));
    }

    private static Strategy withActions(String... actions) {
        return with(String.format(ACTIONS, String.join(", ", actions)));
    }

    private static String action(String id) {
        return "{ \"id\": \"" + id + "\", \"title\": \"" + id.toUpperCase(Locale.ROOT) + "\" }";
    }

    private static String patch(Strategy before, Strategy after) {
        JsonPatch patch = JsonPatch.of(StrategyDiff.between(before, after));
        assertThat(patch.applyTo(before).strategy()).isEqualTo(after);
        return new String(patch.toJson(JsonForm.COMPACT), StandardCharsets.UTF_8);
    }

    @Test
    void equal_documents_need_no_operation() {
        Strategy strategy = StrategyJson.read(TestDocuments.MINIMAL);

        assertThat(patch(strategy, StrategyJson.read(TestDocuments.MINIMAL))).isEqualTo("[]");
        assertThat(JsonPatch.of(StrategyDiff.between(strategy, strategy)).isEmpty())
                .isTrue();
    }

    @Test
    void a_section_comes_and_goes_as_a_whole() {
        Strategy without = StrategyJson.read(TestDocuments.MINIMAL);
        Strategy with = with("\"purpose\": { \"narrative\": \"why\" }");

        assertThat(patch(without, with))
                .isEqualTo("[{\"op\":\"add\",\"path\":\"/purpose\",\"value\":{\"narrative\":\"why\"}}]");
        assertThat(patch(with, without)).isEqualTo("[{\"op\":\"remove\",\"path\":\"/purpose\"}]");
    }

    @Test
    void a_list_comes_and_goes_as_a_whole() {
        Strategy without = with("\"actionPlan\": { \"narrative\": \"how\" }");
        Strategy with = with(
                "\"actionPlan\": { \"narrative\": \"how\", \"actions\": [" + action("a") + "," + action("b") + "] }");

        assertThat(patch(without, with))
                .isEqualTo("[{\"op\":\"add\",\"path\":\"/actionPlan/actions\",\"value\":"
                        + "[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\"}]}]");
        assertThat(patch(with, without)).isEqualTo("[{\"op\":\"remove\",\"path\":\"/actionPlan/actions\"}]");
    }

    @Test
    void a_deadline_that_is_a_date_alone_is_replaced_as_the_text_it_is() {
        Strategy before = StrategyJson.read(TestDocuments.withDeadline("\"2027-03\""));
        Strategy after = StrategyJson.read(TestDocuments.withDeadline("\"2027-06\""));

        assertThat(patch(before, after))
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/actionPlan/actions/0/deadline\",\"value\":\"2027-06\"}]");
    }

    @Test
    void an_action_that_changes_its_place_is_moved() {
        assertThat(patch(
                        withActions(action("a"), action("b"), action("c")),
                        withActions(action("c"), action("a"), action("b"))))
                .isEqualTo("[{\"op\":\"move\",\"from\":\"/actionPlan/actions/2\",\"path\":\"/actionPlan/actions/0\"}]");
    }

    @Test
    void indexes_are_those_at_the_time() {
        assertThat(patch(
                        withActions(action("a"), action("b"), action("c"), action("d")),
                        withActions(action("x"), action("d"), action("b"), action("y"))))
                .isEqualTo(
                        "[{\"op\":\"add\",\"path\":\"/actionPlan/actions/0\",\"value\":{\"id\":\"x\",\"title\":\"X\"}},"
                                + "{\"op\":\"add\",\"path\":\"/actionPlan/actions/3\",\"value\":{\"id\":\"y\",\"title\":\"Y\"}},"
                                + "{\"op\":\"move\",\"from\":\"/actionPlan/actions/5\",\"path\":\"/actionPlan/actions/1\"},"
                                + "{\"op\":\"remove\",\"path\":\"/actionPlan/actions/2\"},"
                                + "{\"op\":\"remove\",\"path\":\"/actionPlan/actions/4\"}]");
    }

    @Test
    void a_part_moves_into_a_new_action_and_leaves_no_empty_list() {
        String part = "\"deliverables\": [ { \"id\": \"part\", \"name\": \"Part\" } ]";
        String first = "{ \"id\": \"a\", \"title\": \"A\", " + part + " }";
        String second = "{ \"id\": \"b\", \"title\": \"B\", " + part + " }";

        assertThat(patch(withActions(first), withActions(action("a"), second)))
                .isEqualTo(
                        "[{\"op\":\"add\",\"path\":\"/actionPlan/actions/1\",\"value\":{\"id\":\"b\",\"title\":\"B\"}},"
                                + "{\"op\":\"add\",\"path\":\"/actionPlan/actions/1/deliverables\",\"value\":[]},"
                                + "{\"op\":\"move\",\"from\":\"/actionPlan/actions/0/deliverables/0\","
                                + "\"path\":\"/actionPlan/actions/1/deliverables/0\"},"
                                + "{\"op\":\"remove\",\"path\":\"/actionPlan/actions/0/deliverables\"}]");
    }

    @Test
    void the_names_of_unknown_properties_are_escaped() {
        assertThat(patch(with("\"x-a/b~c\": 1.10"), with("\"x-a/b~c\": 1.20")))
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/x-a~1b~0c\",\"value\":1.20}]");
    }

    /** What is wrong with a patch, and what is said of it. */
    record Refusal(ProblemCode code, String pointer, String patch, String says) {}

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal(ProblemCode.WRONG_TYPE, "", "{}", "a list of operations"),
                new Refusal(ProblemCode.WRONG_TYPE, "/0", "[1]", "the number 1"),
                new Refusal(ProblemCode.MISSING_ATTRIBUTE, "/0/op", "[{\"path\":\"/title\"}]", "has no op"),
                new Refusal(ProblemCode.MISSING_ATTRIBUTE, "/0/path", "[{\"op\":\"remove\"}]", "has no path"),
                new Refusal(
                        ProblemCode.MISSING_ATTRIBUTE, "/0/value", "[{\"op\":\"add\",\"path\":\"/x-a\"}]", "no value"),
                new Refusal(
                        ProblemCode.MISSING_ATTRIBUTE, "/0/from", "[{\"op\":\"move\",\"path\":\"/x-a\"}]", "no from"),
                new Refusal(
                        ProblemCode.WRONG_TYPE, "/0/path", "[{\"op\":\"remove\",\"path\":null}]", "path is no text"),
                new Refusal(ProblemCode.UNKNOWN_CONSTANT, "/0/op", "[{\"op\":\"ad\",\"path\":\"/x-a\"}]", "\"add\"?"),
                new Refusal(
                        ProblemCode.INVALID_SYNTAX, "/0/path", "[{\"op\":\"remove\",\"path\":\"title\"}]", "Pointer"),
                new Refusal(
                        ProblemCode.INVALID_SYNTAX, "/0/path", "[{\"op\":\"remove\",\"path\":\"/x~2\"}]", "Pointer"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/0/path",
                        "[{\"op\":\"move\",\"from\":\"/version\",\"path\":\"/version/x-a\"}]",
                        "into itself"),
                new Refusal(
                        ProblemCode.DUPLICATE_PROPERTY,
                        "/0/op",
                        "[{\"op\":\"remove\",\"path\":\"/x-a\",\"op\":\"remove\"}]",
                        "stands twice"),
                new Refusal(ProblemCode.TRAILING_TEXT, "", "[] []", "something follows"),
                new Refusal(ProblemCode.TRUNCATED, "/0", "[{\"op\":\"remove\"", "ends before"),
                new Refusal(ProblemCode.EMPTY_INPUT, "", " ", "empty"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_no_patch_is_refused_where_it_is_wrong(Refusal refusal) {
        ParsedPatch<JsonPatch> parsed = JsonPatch.parse(refusal.patch());

        assertThat(parsed.isUsable()).isFalse();
        assertThat(parsed.optionalPatch()).isEmpty();
        assertThat(parsed.problems()).hasSize(1);
        Problem problem = parsed.problems().get(0);
        assertThat(problem.code()).isEqualTo(refusal.code());
        assertThat(problem.toString()).contains(refusal.says());
        assertThat(problem.pointer()).isEqualTo(refusal.pointer());
        assertThat(problem.line()).isEqualTo(1);
    }

    static Stream<Refusal> failures() {
        return Stream.of(
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE, "/1/path", "{\"op\":\"remove\",\"path\":\"/x-b\"}", "nothing is at"),
                new Refusal(ProblemCode.NO_SUCH_PLACE, "/1/path", "{\"op\":\"remove\",\"path\":\"\"}", "as a whole"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/1/path",
                        "{\"op\":\"replace\",\"path\":\"/title/0\",\"value\":1}",
                        "neither an object nor a list"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/1/path",
                        "{\"op\":\"add\",\"path\":\"/actionPlan/actions/2\",\"value\":1}",
                        "beyond the end"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/1/path",
                        "{\"op\":\"remove\",\"path\":\"/actionPlan/actions/00\"}",
                        "no index"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/1/from",
                        "{\"op\":\"copy\",\"from\":\"/actionPlan/actions/-\",\"path\":\"/x-b\"}",
                        "no index"),
                new Refusal(
                        ProblemCode.TEST_FAILED,
                        "/1/path",
                        "{\"op\":\"test\",\"path\":\"/title\",\"value\":\"plan\"}",
                        "operation 1 (test \"/title\")"),
                new Refusal(
                        ProblemCode.MISSING_ATTRIBUTE, "/title", "{\"op\":\"remove\",\"path\":\"/title\"}", "no title"),
                new Refusal(ProblemCode.NOT_A_STRATEGY, "", "{\"op\":\"add\",\"path\":\"\",\"value\":[]}", "a list"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_cannot_be_carried_out_leaves_no_document_and_tells_the_operation(Refusal failure) {
        String json = "[\n{\"op\":\"add\",\"path\":\"/x-a\",\"value\":1},\n" + failure.patch() + "]";
        Strategy before = withActions(action("a"));
        ReadResult result = JsonPatch.parse(json).patch().applyTo(before);

        assertThat(result.isUsable()).isFalse();
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).isEqualTo(failure.code());
        assertThat(problem.pointer()).isEqualTo(failure.pointer());
        assertThat(problem.message()).contains(failure.says());
        // A problem of the result has no place in any text.
        assertThat(problem.line()).isEqualTo(failure.pointer().startsWith("/1/") ? 3 : 0);
        assertThat(result.sourceMap().locate(problem.path())).isEmpty();
    }

    @Test
    void a_test_compares_numbers_by_value_and_objects_without_order() {
        Strategy before = with("\"x-a\": { \"b\": 1.10, \"c\": [ 1, { \"d\": null } ] }");
        String patch = "[{\"op\":\"add\",\"path\":\"/x-a/c/-\",\"value\":2},"
                + "{\"op\":\"test\",\"path\":\"/x-a\",\"value\":{\"c\":[1.0,{\"d\":null},2e0],\"b\":1.1}}]";

        Strategy after = JsonPatch.parse(patch).patch().applyTo(before).strategy();

        assertThat(StrategyJson.write(after)).contains("1.10");
    }

    /** The place was edited before, so that it is compared part by part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"c\":[1,{\"d\":2}],\"e\":3}",
                "{\"b\":1,\"c\":[1,{\"d\":2}]}",
                "{\"b\":1,\"c\":[1,{\"d\":2}],\"e\":4,\"f\":5}",
                "{\"b\":1,\"c\":[1,{\"d\":2}],\"f\":4}",
                "{\"b\":1,\"c\":[1],\"e\":4}",
                "{\"b\":1,\"c\":[{\"d\":2},1],\"e\":4}",
                "{\"b\":1,\"c\":[1,{\"d\":3}],\"e\":4}",
                "{\"b\":1,\"c\":{\"1\":1},\"e\":4}",
                "{\"b\":2,\"c\":[1,{\"d\":2}],\"e\":4}",
                "[1]",
                "1"
            })
    void a_test_fails_where_anything_differs_from_what_was_edited(String other) {
        Strategy before = with("\"x-a\": { \"b\": 1, \"c\": [ 1 ] }");
        String edits = "[{\"op\":\"add\",\"path\":\"/x-a/c/-\",\"value\":{\"d\":2}},"
                + "{\"op\":\"add\",\"path\":\"/x-a/e\",\"value\":4},{\"op\":\"test\",\"path\":\"/x-a\",\"value\":";
        String same = "{\"e\":4,\"c\":[1,{\"d\":2}],\"b\":1}";

        assertThat(JsonPatch.parse(edits + same + "}]").patch().applyTo(before).isUsable())
                .isTrue();
        assertThat(JsonPatch.parse(edits + other + "}]").patch().applyTo(before).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEST_FAILED);
    }

    @Test
    void what_was_copied_and_what_it_was_copied_from_change_apart() {
        Strategy before = with("\"x-a\": { \"b\": [ 1 ] }");
        String patch = "[{\"op\":\"test\",\"path\":\"/x-a/b/0\",\"value\":1},"
                + "{\"op\":\"copy\",\"from\":\"/x-a\",\"path\":\"/x-c\"},"
                + "{\"op\":\"replace\",\"path\":\"/x-c/b/0\",\"value\":2}]";

        assertThat(JsonPatch.parse(patch).patch().applyTo(before).strategy())
                .isEqualTo(with("\"x-a\": { \"b\": [ 1 ] }, \"x-c\": { \"b\": [ 2 ] }"));
    }

    /** An object that was edited before is copied part by part, another one as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"op\":\"replace\",\"path\":\"/x-a/b/0\",\"value\":1},", ""})
    void what_is_copied_is_counted_to_the_last_value_and_character(String edit) {
        Strategy before = with("\"x-a\": { \"b\": [ 1, \"" + "c".repeat(1000) + "\" ] }");
        String copy = "{\"op\":\"copy\",\"from\":\"/x-a\",\"path\":\"/x-c\"}";
        JsonPatch patch = JsonPatch.parse("[" + edit + String.join(",", Collections.nCopies(10, copy)) + "]")
                .patch();
        // Ten times an object, a list, a number and a text; a name of one letter, a digit and a text.
        Limits values = Limits.DEFAULT.withElements(10 * 4);
        Limits characters = Limits.DEFAULT.withInputBytes(10 * 1002);

        for (Limits enough : List.of(values, characters)) {
            assertThat(patch.applyTo(before, ReadOptions.lenient().withLimits(enough))
                            .isUsable())
                    .isTrue();
        }
        for (Limits tooLittle : List.of(values.withElements(39), characters.withInputBytes(10_019))) {
            assertThat(patch.applyTo(before, ReadOptions.lenient().withLimits(tooLittle))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.LIMIT_EXCEEDED);
        }
    }

    @Test
    void the_canonical_form_has_the_names_in_order() {
        JsonPatch patch = JsonPatch.parse("[{\"op\":\"move\",\"path\":\"/x-b\",\"from\":\"/x-a\"},"
                        + "{\"value\":1,\"path\":\"/x-a\",\"op\":\"add\"}]")
                .patch();

        assertThat(new String(patch.toJson(JsonForm.CANONICAL), StandardCharsets.UTF_8))
                .isEqualTo("[{\"from\":\"/x-a\",\"op\":\"move\",\"path\":\"/x-b\"},"
                        + "{\"op\":\"add\",\"path\":\"/x-a\",\"value\":1}]");
        assertThat(new String(patch.toJson(JsonForm.COMPACT), StandardCharsets.UTF_8))
                .startsWith("[{\"op\":\"move\",\"from\":\"/x-a\",\"path\":\"/x-b\"}");
    }

    @Test
    void half_a_character_is_no_text_of_a_patch() {
        ParsedPatch<JsonPatch> parsed = JsonPatch.parse("[{\"op\":\"remove\",\"path\":\"/x-\uD83D\"}]");

        assertThat(parsed.problems()).extracting(Problem::code).containsExactly(ProblemCode.LONE_SURROGATE);
        assertThat(JsonPatch.parse("[{\"op\":\"remove\",\"path\":\"/x-\\uD83D\"}]")
                        .isUsable())
                .isFalse();
    }
}
