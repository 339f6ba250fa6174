package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Half a surrogate pair is neither written nor read, wherever it stands. */
class HalfSurrogatesTest {

    private static final String HALF = "a\ud800b";
    private static final Strategy WHOLE = StrategyJson.read(TestDocuments.MINIMAL);

    static Stream<Strategy> halved() {
        return Stream.of(
                StrategyJson.read(TestDocuments.MINIMAL.replace("\"Plan\"", "\"Plan \uD83D\uDEA2\""))
                        .withTitle(HALF),
                WHOLE.withTitle("\udc00"),
                WHOLE.withOrganisation(HALF),
                WHOLE.withVersion(WHOLE.version().withLabel("\ud83d")),
                WHOLE.withUnknownProperties(JsonObject.of(HALF, JsonValue.of(1))),
                WHOLE.withUnknownProperties(JsonObject.of("x-a", JsonValue.of(HALF))),
                WHOLE.withUnknownProperties(JsonObject.of(
                        "x-a", JsonValue.of(List.of(JsonValue.of(Map.of("b", JsonObject.of(HALF, JsonValue.NULL))))))));
    }

    @ParameterizedTest
    @MethodSource("halved")
    void no_form_of_a_document_is_written_with_half_a_character(Strategy strategy) {
        for (JsonForm form : JsonForm.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> StrategyJson.write(strategy, form, out))
                    .as("%s", form)
                    .isInstanceOf(StrategyWriteException.class)
                    .hasMessageContaining("half of a character");
            // What came out before must not look like a whole document.
            assertThat(StrategyJson.parse(out.toByteArray()).isUsable()).isFalse();
        }
        assertThatThrownBy(() -> StrategyJson.digest(strategy)).isInstanceOf(StrategyWriteException.class);
        assertThatThrownBy(() -> StrategyJson.canonical(strategy)).isInstanceOf(StrategyWriteException.class);
        assertThatThrownBy(() -> StrategyJson.write(strategy)).isInstanceOf(StrategyWriteException.class);
    }

    @ParameterizedTest
    @MethodSource("halved")
    void no_mapper_writes_half_a_character(Strategy strategy) {
        for (ObjectMapper mapper : List.of(new ObjectMapper(), new CBORMapper())) {
            mapper.findAndRegisterModules();
            assertThatThrownBy(() -> mapper.writeValueAsBytes(strategy))
                    .isInstanceOf(JsonGenerationException.class)
                    .hasMessageContaining("half of a character");
            assertThatThrownBy(() -> mapper.writeValueAsBytes(List.of(strategy)))
                    .hasMessageContaining("half of a character");
        }
    }

    @Test
    void the_message_names_the_value_and_can_be_written_itself() {
        assertThatThrownBy(() ->
                        StrategyJson.write(WHOLE.withVersion(WHOLE.version().withLabel(HALF))))
                .hasMessageContaining("label \"a\uFFFDb\" in Version")
                .hasMessageContaining("\\uD800");
        assertThatThrownBy(() -> StrategyJson.write(WHOLE.withTitle(HALF)))
                .hasMessageContaining("title \"a\uFFFDb\" in Strategy")
                .satisfies(e -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(e.getMessage()))
                        .isTrue());
    }

    @Test
    void whole_pairs_are_written_as_they_are() {
        Strategy strategy = WHOLE.withTitle("\uD83D\uDEA2 and \uFFFD");
        assertThat(StrategyJson.read(StrategyJson.write(strategy))).isEqualTo(strategy);
    }

    @ParameterizedTest
    @CsvSource({"''", "'\\'", "'\\\\'", "'🚢 '"})
    void a_string_with_half_a_character_is_refused_at_its_place(String before) {
        String text = TestDocuments.MINIMAL.replace("\"Plan\"", "\"" + before + "\ud800\"");
        ReadResult result = StrategyJson.parse(text);

        assertThat(result.isUsable()).isFalse();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LONE_SURROGATE);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(text.lines().toList().get(2).indexOf('\ud800') + 1);
        });
        assertThat(result.sourceMap().locate(ElementPath.parse("id"))).isPresent();
    }

    @Test
    void of_a_string_that_is_too_long_only_that_is_said() {
        ReadResult result = StrategyJson.parse(
                "{ \"a\": \"\ud800\" }", ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(5)));

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    @Timeout(5)
    void many_halves_are_replaced_in_one_pass() {
        String halves = "a\uD83D".repeat(100_000) + "\uD83D\uDE00" + "\uDE00";

        assertThat(LoneSurrogates.replaceIn(halves)).isEqualTo("a\uFFFD".repeat(100_000) + "\uD83D\uDE00\uFFFD");
    }
}
