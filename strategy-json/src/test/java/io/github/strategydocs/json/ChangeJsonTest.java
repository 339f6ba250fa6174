package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.PatchException;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.GeneratedFile;
import io.github.strategydocs.value.Decimal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeJsonTest {

    private static final Strategy BEFORE = StrategyJson.read(TestDocuments.withDeadline("\"2027-03-31\""));
    private static final Strategy AFTER = StrategyJson.read(TestDocuments.withDeadline("\"2027-06-30\""));

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Respelling.tree(TestDocuments.utf8(ChangeJson.schema())));
    }

    @Test
    void a_change_is_written_with_what_it_means() {
        StrategyDiff diff = StrategyDiff.between(BEFORE, AFTER);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("days", 91);
        arguments.put("from", "a text");
        arguments.put("by", Decimal.of("1.50"));
        arguments.put("at", 5L);
        Change change = new Change(
                diff.changes().get(0).edit(),
                Optional.of("a"),
                "action",
                Optional.of("A"),
                "A",
                Significance.COMMITMENT,
                List.of(new Meaning(MeaningKind.DEADLINE_SLIPPED, arguments)),
                "due later",
                "A: due later");

        String json = ChangeJson.write(diff, List.of(change));

        String digests = StrategyJson.digest(BEFORE);
        assertThat(json).isEqualTo("""
                        {
                          "before": {
                            "id": "plan",
                            "version": "1",
                            "digest": "%s"
                          },
                          "after": {
                            "id": "plan",
                            "version": "1",
                            "digest": "%s"
                          },
                          "meanings": [
                            {
                              "meaning": "version-not-bumped",
                              "label": "1"
                            }
                          ],
                          "changes": [
                            {
                              "kind": "changed",
                              "element": "a",
                              "type": "action",
                              "title": "A",
                              "path": "actionPlan.actions[a].deadline",
                              "attribute": "deadline",
                              "significance": "commitment",
                              "meanings": [
                                {
                                  "meaning": "deadline-slipped",
                                  "days": 91,
                                  "from": "a text",
                                  "by": 1.50,
                                  "at": 5
                                }
                              ],
                              "before": "2027-03-31",
                              "after": "2027-06-30",
                              "sentence": "A: due later"
                            }
                          ]
                        }
                        """.formatted(digests, StrategyJson.digest(AFTER)));
        assertThat(schema().validate(Respelling.tree(TestDocuments.utf8(json)))).isEmpty();
        assertThat(ChangeJson.parse(json).patch().applyTo(BEFORE)).isEqualTo(AFTER);
    }

    @Test
    void a_patch_that_was_read_does_not_fit_another_document() {
        StrategyPatch patch = ChangeJson.parse(ChangeJson.write(StrategyDiff.between(BEFORE, AFTER)))
                .patch();

        assertThatThrownBy(() -> patch.applyTo(AFTER)).isInstanceOf(PatchException.class);
    }

    @Test
    void members_of_lists_come_with_their_indexes() {
        Strategy after = StrategyJson.read(TestDocuments.withProperties(
                "\"actionPlan\": { \"actions\": [ { \"id\": \"b\", \"title\": \"B\" }, { \"id\": \"a\", \"title\": \"A\", "
                        + "\"deadline\": \"2027-03-31\" } ] }"));
        String json = ChangeJson.write(StrategyDiff.between(BEFORE, after));

        JsonNode change =
                Respelling.tree(TestDocuments.utf8(json)).get("changes").get(0);
        assertThat(change.get("to").toString()).isEqualTo("{\"path\":\"actionPlan.actions[b]\",\"index\":0}");
        assertThat(change.has("from")).isFalse();
    }

    /** A change that makes no patch, and what is said of it. */
    record Refusal(ProblemCode code, String pointer, String change, String says) {}

    static Stream<Refusal> refusals() {
        String deadline = "\"kind\":\"changed\",\"path\":\"actionPlan.actions[a].deadline\"";
        String action = "\"kind\":\"added\",\"path\":\"actionPlan.actions[b]\"";
        String member = "\"path\":\"relatedDocuments[#1]\"";
        return Stream.of(
                new Refusal(ProblemCode.WRONG_TYPE, "", "1", "the number 1"),
                new Refusal(ProblemCode.MISSING_ATTRIBUTE, "/kind", "{\"path\":\"title\"}", "no kind"),
                new Refusal(ProblemCode.MISSING_ATTRIBUTE, "/path", "{\"kind\":\"changed\"}", "no path"),
                new Refusal(ProblemCode.WRONG_TYPE, "/path", "{\"kind\":\"changed\",\"path\":1}", "no text"),
                new Refusal(
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/kind",
                        "{\"kind\":\"chnged\",\"path\":\"title\"}",
                        "changed\"?"),
                new Refusal(
                        ProblemCode.INVALID_SYNTAX,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"a..b\"}",
                        "cannot be read"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"titel\"}",
                        "did you mean \"title\"?"),
                new Refusal(ProblemCode.NO_SUCH_PLACE, "/path", "{\"kind\":\"changed\",\"path\":\"\"}", "nowhere"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"title.x\"}",
                        "no attributes"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"version.label\",\"before\":\"1\",\"after\":\"2\"}",
                        "version changes as a whole"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"actionPlan\"}",
                        "one by one"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"actionPlan.actions\"}",
                        "one by one"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"actionPlan.actions[a].id\",\"before\":\"a\",\"after\":\"b\"}",
                        "remove it, and add it under the other id"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"changed\",\"path\":\"actionPlan.actions[#1].title\"}",
                        "by its id"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/path",
                        "{\"kind\":\"removed\",\"path\":\"[\\\"title\\\"]\",\"before\":1}",
                        "no unknown property"),
                new Refusal(ProblemCode.NO_SUCH_PLACE, "/path", "{" + action + ",\"after\":{}}", "needs its index"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/to",
                        "{" + deadline + ",\"to\":{\"index\":1},\"after\":\"2027\"}",
                        "no index"),
                new Refusal(
                        ProblemCode.OUT_OF_RANGE,
                        "/to",
                        "{" + action + ",\"to\":{\"index\":-1},\"after\":{}}",
                        "index of to"),
                new Refusal(
                        ProblemCode.WRONG_TYPE,
                        "/to",
                        "{" + action + ",\"to\":{\"path\":1,\"index\":0},\"after\":{}}",
                        "path is no text"),
                new Refusal(ProblemCode.WRONG_TYPE, "/to", "{" + action + ",\"to\":1,\"after\":{}}", "no object"),
                new Refusal(
                        ProblemCode.MISSING_ATTRIBUTE,
                        "/after",
                        "{" + action + ",\"to\":{\"index\":0}}",
                        "has no after"),
                new Refusal(
                        ProblemCode.MISSING_ATTRIBUTE,
                        "/after/title",
                        "{" + action + ",\"to\":{\"index\":0},\"after\":{\"id\":\"b\"}}",
                        "no title"),
                new Refusal(
                        ProblemCode.MISSING_ID,
                        "/after/id",
                        "{" + action + ",\"to\":{\"index\":0},\"after\":{\"title\":\"b\"}}",
                        "no id"),
                new Refusal(
                        ProblemCode.UNKNOWN_PROPERTY,
                        "/before",
                        "{" + action + ",\"to\":{\"index\":0},\"before\":1,\"after\":{\"id\":\"b\",\"title\":\"B\"}}",
                        "no before"),
                new Refusal(ProblemCode.WRONG_TYPE, "/after", "{" + deadline + ",\"after\":5}", "the number 5"),
                new Refusal(ProblemCode.INVALID_SYNTAX, "/after", "{" + deadline + ",\"after\":\"soon\"}", "soon"),
                new Refusal(
                        ProblemCode.WRONG_TYPE,
                        "/after",
                        "{\"kind\":\"changed\",\"path\":\"actionPlan.actions[a].goals\",\"after\":\"g\"}",
                        "a list"),
                new Refusal(
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/kind",
                        "{\"kind\":\"added\",\"path\":\"title\",\"after\":\"t\"}",
                        "cannot be added"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/from",
                        "{\"kind\":\"changed\",\"path\":\"title\",\"from\":{\"path\":\"id\"},\"after\":\"t\"}",
                        "cannot stand"),
                new Refusal(
                        ProblemCode.DUPLICATE_PROPERTY,
                        "/after",
                        "{" + deadline + ",\"after\":\"2027\",\"after\":\"2028\"}",
                        "stands twice"),
                new Refusal(
                        ProblemCode.DUPLICATE_PROPERTY,
                        "/after/b",
                        "{\"kind\":\"added\",\"path\":\"[\\\"x-a\\\"]\",\"after\":{\"b\":1,\"b\":2}}",
                        "stands twice"),
                new Refusal(
                        ProblemCode.NO_SUCH_PLACE,
                        "/from",
                        "{\"kind\":\"removed\"," + member + ",\"from\":{\"index\":1},\"before\":{}}",
                        "one more than its index"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_no_change_is_refused_where_it_is_wrong(Refusal refusal) {
        ParsedPatch<StrategyPatch> parsed = ChangeJson.parse("{\"changes\":[\n" + refusal.change() + "]}");

        assertThat(parsed.isUsable()).isFalse();
        assertThatThrownBy(parsed::patch).isInstanceOf(StrategyReadException.class);
        assertThat(parsed.problems()).hasSize(1);
        Problem problem = parsed.problems().get(0);
        assertThat(problem.toString()).contains(refusal.says());
        assertThat(problem.code()).isEqualTo(refusal.code());
        assertThat(problem.pointer()).isEqualTo("/changes/0" + refusal.pointer());
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void all_that_is_wrong_is_found_in_one_pass() {
        ParsedPatch<StrategyPatch> parsed = ChangeJson.parse("""
                {
                  "changes": [
                    { "kind": "changed", "path": "titel" },
                    { "kind": "changed", "path": "actionPlan.actions[a].deadline", "after": { "type": "on", "date": 5 } },
                    { "kind": "gone", "path": "title" }
                  ]
                }
                """);

        assertThat(parsed.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.path())
                .containsExactly("3:26 changes[#1].path", "4:101 changes[#2].after.date", "5:7 changes[#3].kind");
    }

    @Test
    void what_holds_no_changes_is_no_patch() {
        assertThat(ChangeJson.parse("[]").problems()).extracting(Problem::code).containsExactly(ProblemCode.WRONG_TYPE);
        assertThat(ChangeJson.parse("{}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_ATTRIBUTE);
        assertThat(ChangeJson.parse("{\"changes\":1}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
        assertThat(ChangeJson.parse("{\"changes\":[],\"changes\":[]}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_PROPERTY);
        assertThat(ChangeJson.parse("{\"changes\":[]}\uD83D").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LONE_SURROGATE);
        assertThat(ChangeJson.parse("{\"changes\":[]}").patch().isEmpty()).isTrue();
    }

    @Test
    void null_is_nothing_at_an_attribute_and_a_value_at_an_unknown_property() {
        Strategy after = ChangeJson.parse("""
                        { "changes": [
                          { "kind": "changed", "path": "actionPlan.actions[a].deadline", "before": "2027-03-31", "after": null },
                          { "kind": "added", "path": "[\\"x-a\\"]", "after": null } ] }
                        """).patch().applyTo(BEFORE);

        assertThat(StrategyJson.write(after)).contains("\"x-a\": null").doesNotContain("deadline");
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void the_published_schema_is_the_one_of_the_metamodel() throws IOException {
        GeneratedFile.assertUpToDate(
                "strategy-json/src/main/resources" + ChangeJson.SCHEMA_RESOURCE, ChangeJson.schema());
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(metaSchema.validate(Respelling.tree(TestDocuments.utf8(ChangeJson.schema()))))
                .isEmpty();
    }

    static Stream<String> invalid() {
        return Stream.of(
                "{}",
                "{\"changes\":[{\"kind\":\"changed\"}]}",
                "{\"changes\":[{\"kind\":\"gone\",\"path\":\"title\"}]}",
                "{\"changes\":[{\"kind\":\"added\",\"path\":\"[\\\"x-a\\\"]\"}]}",
                "{\"changes\":[{\"kind\":\"removed\",\"path\":\"[\\\"x-a\\\"]\",\"before\":1,\"after\":1}]}",
                "{\"changes\":[{\"kind\":\"changed\",\"path\":\"a.deadline\",\"attribute\":\"deadline\",\"after\":5}]}",
                "{\"changes\":[{\"kind\":\"changed\",\"path\":\"title\",\"meanings\":[{\"meaning\":\"slipped\"}]}]}");
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void the_schema_refuses_what_is_no_change_json(String json) {
        assertThat(schema().validate(Respelling.tree(TestDocuments.utf8(json)))).isNotEmpty();
    }
}
