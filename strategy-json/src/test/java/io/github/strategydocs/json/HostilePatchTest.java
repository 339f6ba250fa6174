package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.diff.PatchException;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Patches that mean harm, or are broken, end soon and in a problem. */
@Timeout(60)
class HostilePatchTest {

    private static final Strategy MINIMAL = StrategyJson.read(TestDocuments.MINIMAL);

    private static Problem onlyProblem(String patch, ReadOptions options) {
        ReadResult result = JsonPatch.parse(patch).patch().applyTo(MINIMAL, options);

        assertThat(result.isUsable()).isFalse();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    @Test
    void copies_of_copies_end_at_the_limit() {
        List<String> operations =
                new ArrayList<>(List.of("{\"op\":\"add\",\"path\":\"/x-a\",\"value\":[\"some text\"]}"));
        operations.addAll(Collections.nCopies(60, "{\"op\":\"copy\",\"from\":\"/x-a\",\"path\":\"/x-a/-\"}"));

        Problem problem = onlyProblem(operations.toString(), ReadOptions.lenient());

        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        assertThat(problem.pointer()).matches("/\\d+/path");
    }

    @Test
    void copies_of_a_long_text_end_at_the_limit() {
        List<String> operations = new ArrayList<>(
                List.of("{\"op\":\"add\",\"path\":\"/x-a\",\"value\":[\"" + "x".repeat(10_000) + "\"]}"));
        operations.addAll(Collections.nCopies(1_000, "{\"op\":\"copy\",\"from\":\"/x-a/0\",\"path\":\"/x-a/-\"}"));
        ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(1_000_000));

        assertThat(onlyProblem(operations.toString(), options).code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void moving_deep_values_into_deep_values_ends_at_the_limit() {
        String deep = "{\"a\":".repeat(50) + "{}" + "}".repeat(50);
        List<String> operations = new ArrayList<>(List.of("{\"op\":\"add\",\"path\":\"/x-0\",\"value\":" + deep + "}"));
        for (int i = 1; i <= 1_000; i++) {
            operations.add("{\"op\":\"add\",\"path\":\"/x-" + i + "\",\"value\":" + deep + "}");
            operations.add(
                    "{\"op\":\"move\",\"from\":\"/x-" + (i - 1) + "\",\"path\":\"/x-" + i + "/a".repeat(50) + "/b\"}");
        }

        assertThat(onlyProblem(operations.toString(), ReadOptions.lenient()).code())
                .isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        operations.add("{\"op\":\"copy\",\"from\":\"/x-1000\",\"path\":\"/x-b\"}");
        assertThat(onlyProblem(operations.toString(), ReadOptions.lenient()).code())
                .isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void a_pointer_leads_no_deeper_than_values_nest() {
        String patch = "[{\"op\":\"add\",\"path\":\"" + "/a".repeat(100_000) + "\",\"value\":1}]";

        assertThat(onlyProblem(patch, ReadOptions.lenient()).code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void a_hundred_thousand_insertions_at_the_front_take_no_quadratic_time() {
        StringBuilder patch = new StringBuilder("[{\"op\":\"add\",\"path\":\"/x-a\",\"value\":[]}");
        for (int i = 0; i < 100_000; i++) {
            patch.append(",{\"op\":\"add\",\"path\":\"/x-a/0\",\"value\":")
                    .append(i)
                    .append('}');
        }
        for (int i = 0; i < 50_000; i++) {
            patch.append(",{\"op\":\"remove\",\"path\":\"/x-a/").append(i).append("\"}");
        }

        ReadResult result =
                JsonPatch.parse(patch.append(']').toString()).patch().applyTo(MINIMAL);

        JsonNode list = Respelling.tree(StrategyJson.write(result.strategy(), JsonForm.COMPACT))
                .get("x-a");
        assertThat(list.size()).isEqualTo(50_000);
        assertThat(list.get(0).intValue()).isEqualTo(99_998);
        assertThat(list.get(49_999).intValue()).isZero();
    }

    @Test
    void a_patch_of_a_long_list_in_another_order_is_made_and_applied_soon() {
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            actions.add("{\"id\":\"a" + i + "\",\"title\":\"A\"}");
        }
        Strategy before =
                StrategyJson.read(TestDocuments.withProperties("\"actionPlan\":{\"actions\":" + actions + "}"));
        Collections.shuffle(actions, new Random(7));
        Strategy after = StrategyJson.read(
                TestDocuments.withProperties("\"actionPlan\":{\"actions\":" + actions.subList(0, 15_000) + "}"));

        JsonPatch patch = JsonPatch.of(StrategyDiff.between(before, after));

        assertThat(patch.applyTo(before).strategy()).isEqualTo(after);
    }

    @Test
    void mutated_patches_end_in_a_document_or_in_problems() {
        int applied = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            StrategyDiff diff = diff(seed);
            if (diff.isEmpty()) {
                continue;
            }
            JsonNode mutant = new Mutation(new Random(seed))
                    .mutate(Respelling.tree(JsonPatch.of(diff).toJson(JsonForm.COMPACT)))
                    .tree();
            ParsedPatch<JsonPatch> parsed = JsonPatch.parse(Respelling.compact(mutant));
            assertThat(parsed.isUsable()).isEqualTo(parsed.problems().stream().noneMatch(Problem::isError));
            if (parsed.isUsable()) {
                ReadResult result = parsed.patch().applyTo(diff.before());
                assertThat(result.isUsable())
                        .isEqualTo(result.problems().stream().noneMatch(Problem::isError));
                applied += result.isUsable() ? 1 : 0;
            }
        }
        assertThat(applied).isGreaterThan(100);
    }

    @Test
    void mutated_change_json_ends_in_a_document_or_in_problems_or_does_not_fit() {
        int applied = 0;
        int refused = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            StrategyDiff diff = diff(seed);
            JsonNode changes = Respelling.tree(TestDocuments.utf8(ChangeJson.write(diff)));
            String mutant = Respelling.compact(
                    new Mutation(new Random(seed)).mutate(changes).tree());
            ParsedPatch<StrategyPatch> parsed = ChangeJson.parse(mutant);
            assertThat(parsed.isUsable()).isEqualTo(parsed.problems().stream().noneMatch(Problem::isError));
            refused += parsed.isUsable() ? 0 : 1;
            if (parsed.isUsable()) {
                try {
                    parsed.patch().applyTo(diff.before());
                    applied++;
                } catch (PatchException e) {
                    assertThat(e).hasMessageMatching("(?s).+");
                }
            }
        }
        assertThat(applied).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    private static StrategyDiff diff(long seed) {
        Strategy before = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(20)).next();
        return StrategyDiff.between(before, new RandomEdits(seed).edit(before, 5));
    }
}
