package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public test suite for JSON Patch. A strategy is no arbitrary document, so that the document of each case stands in
 * an extension property of one, to which the pointers lead.
 */
class JsonPatchSuiteTest {

    private static final String PLACE = "/x-case";

    /** One case of the suite; its name is what test reports show. */
    record Case(String name, JsonNode content) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String file : List.of("tests.json", "spec_tests.json")) {
            JsonNode all = read(TestDocuments.shared("json-patch-tests").resolve(file));
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).path("disabled").asBoolean()) {
                    String comment = all.get(i).path("comment").asText("");
                    cases.add(new Case(file + " " + i + " " + comment, all.get(i)));
                }
            }
        }
        return cases.stream();
    }

    /** Cases that are disabled have two properties of one name. */
    private static JsonNode read(Path file) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(TestDocuments.bytesOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_suite_is_all_there() {
        assertThat(cases()).hasSize(108);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_ends_as_the_suite_says(Case each) {
        JsonNode content = each.content();
        Strategy before = StrategyJson.read(
                TestDocuments.withProperties("\"x-case\": " + Respelling.compact(content.get("doc"))));
        ParsedPatch<JsonPatch> parsed = JsonPatch.parse(Respelling.compact(prefixed(content.get("patch"))));

        if (content.has("error")) {
            assertThat(parsed.isUsable() && parsed.patch().applyTo(before).isUsable())
                    .as(content.get("error").asText())
                    .isFalse();
            return;
        }
        assertThat(parsed.problems()).isEmpty();
        Strategy after = parsed.patch().applyTo(before, ReadOptions.strict()).strategy();
        JsonNode result =
                Respelling.tree(StrategyJson.write(after, JsonForm.COMPACT)).get("x-case");
        assertThat(result).isEqualTo(content.path("expected"));
    }

    private static JsonNode prefixed(JsonNode patch) {
        ArrayNode copy = patch.deepCopy();
        for (JsonNode operation : copy) {
            for (String name : List.of("path", "from")) {
                JsonNode pointer = operation.path(name);
                // What is no pointer stays none.
                if (pointer.isTextual()
                        && (pointer.textValue().isEmpty() || pointer.textValue().startsWith("/"))) {
                    ((ObjectNode) operation).put(name, PLACE + pointer.textValue());
                }
            }
        }
        return copy;
    }
}
