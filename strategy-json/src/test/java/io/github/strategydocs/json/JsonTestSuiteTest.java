package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Public test suites for readers and writers of JSON. */
class JsonTestSuiteTest {

    /** What says that a text is no JSON, or that it is too much of it. */
    private static final Set<ProblemCode> NOT_JSON = EnumSet.of(
            ProblemCode.EMPTY_INPUT,
            ProblemCode.NOT_UTF_8,
            ProblemCode.SYNTAX,
            ProblemCode.TRUNCATED,
            ProblemCode.TRAILING_TEXT,
            ProblemCode.NOT_A_NUMBER,
            ProblemCode.LONE_SURROGATE,
            ProblemCode.LIMIT_EXCEEDED);

    /** These are JSON to the grammar, but two properties of one name are refused on purpose. */
    private static final Set<String> DUPLICATES =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    /** What comes out of these is the same number in other digits, or no double holds the number. */
    private static final String NO_DOUBLE_HOLDS_IT = "333333333.33333329";

    static List<Path> accepted() {
        return filesThatBegin("y_");
    }

    static List<Path> refused() {
        return filesThatBegin("n_");
    }

    static List<Path> undecided() {
        return filesThatBegin("i_");
    }

    private static List<Path> filesThatBegin(String start) {
        try (Stream<Path> files =
                Files.list(TestDocuments.shared("json-test-suite").resolve("test_parsing"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_suite_is_all_there() {
        assertThat(accepted()).hasSize(95);
        assertThat(refused()).hasSize(188);
        assertThat(undecided()).hasSize(35);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_json_is_no_strategy_but_no_broken_text_either(Path file) {
        List<ProblemCode> codes = codes(TestDocuments.bytesOf(file));

        assertThat(codes).isNotEmpty().doesNotContainAnyElementsOf(NOT_JSON);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_json_is_kept_as_an_extension_property(Path file) {
        ReadResult result = StrategyJson.parse(inAnExtension(TestDocuments.bytesOf(file)), ReadOptions.strict());

        if (DUPLICATES.contains(file.getFileName().toString())) {
            assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_PROPERTY);
            return;
        }
        assertThat(result.problems()).isEmpty();
        for (JsonForm form : JsonForm.values()) {
            byte[] written = StrategyJson.write(result.strategy(), form);
            assertThat(StrategyJson.read(written)).isEqualTo(result.strategy());
            JsonNode kept = Respelling.tree(written).get("x-value");
            JsonNode original = Respelling.tree(TestDocuments.bytesOf(file));
            assertThat(kept.equals(JsonTestSuiteTest::compareLeaves, original))
                    .as("%s is %s", kept, original)
                    .isTrue();
        }
    }

    private static int compareLeaves(JsonNode one, JsonNode other) {
        boolean numbers = one.isNumber() && other.isNumber();
        return (numbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other)) ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_json_is_refused_as_such(Path file) {
        List<ProblemCode> codes = codes(TestDocuments.bytesOf(file));

        assertThat(codes).containsAnyElementsOf(NOT_JSON);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_json_is_refused_inside_a_document(Path file) {
        byte[] text = TestDocuments.bytesOf(file);
        ReadResult result = StrategyJson.parse(inAnExtension(text), ReadOptions.lenient());

        // Some of these are only wrong where nothing follows them: what is around them makes JSON of them.
        boolean jsonAfterAll = isJson(inAnExtension(text));
        assertThat(result.isUsable()).isEqualTo(jsonAfterAll);
    }

    private static boolean isJson(byte[] text) {
        try {
            Respelling.tree(text);
            return true;
        } catch (UncheckedIOException e) {
            assertThat(e.getCause()).isInstanceOf(JsonProcessingException.class);
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("undecided")
    @Timeout(5)
    void what_the_suite_leaves_open_never_ends_in_an_exception(Path file) {
        byte[] text = TestDocuments.bytesOf(file);

        assertThat(codes(text)).isNotEmpty();
        ReadResult result = StrategyJson.parse(inAnExtension(text), ReadOptions.lenient());
        if (result.isUsable()) {
            assertThat(StrategyJson.read(StrategyJson.write(result.strategy(), JsonForm.PRETTY)))
                    .isEqualTo(result.strategy());
        }
    }

    private static List<ProblemCode> codes(byte[] text) {
        ReadResult result = StrategyJson.parse(text);
        assertThat(result.isUsable()).isFalse();
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("StreamReadFeature", "com.fasterxml", "\n");
        });
        return result.problems().stream().map(Problem::code).toList();
    }

    private static byte[] inAnExtension(byte[] value) {
        String[] around = TestDocuments.withProperties("\"x-value\": ?").split("\\?");
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(TestDocuments.utf8(around[0]));
        document.writeBytes(value);
        document.writeBytes(TestDocuments.utf8(around[1]));
        return document.toByteArray();
    }

    static List<Path> canonicalPairs() {
        try (Stream<Path> files = Files.list(TestDocuments.shared("jcs").resolve("input"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("canonicalPairs")
    void an_extension_comes_out_in_the_canonical_form_of_rfc_8785(Path input) {
        byte[] output = TestDocuments.bytesOf(input.resolveSibling("../output").resolve(input.getFileName()));
        Strategy strategy = StrategyJson.read(inAnExtension(TestDocuments.bytesOf(input)));

        String canonical = new String(StrategyJson.canonical(strategy), StandardCharsets.UTF_8);
        String expected = new String(output, StandardCharsets.UTF_8).strip();
        if (input.getFileName().toString().equals("values.json")) {
            assertThat(TestDocuments.textOf(input)).contains(NO_DOUBLE_HOLDS_IT);
            expected = expected.replace("333333333.3333333", NO_DOUBLE_HOLDS_IT);
        }
        assertThat(canonical).endsWith("\"x-value\":" + expected + "}");
    }

    @Test
    void naughty_strings_survive_in_every_text() {
        List<String> strings = naughtyStrings();
        RandomDocuments documents = new RandomDocuments(8);
        int index = 0;
        int attributes = 0;
        for (TypeBinding type : DescribedTypes.concrete()) {
            for (Attribute attribute : type.attributes()) {
                if (attribute.kind() != Kind.TEXT || attribute.syntax() != TextSyntax.FREE) {
                    continue;
                }
                attributes++;
                List<Object> values = new ArrayList<>();
                Described value = documents.next(type);
                for (String string : strings) {
                    values.add(string);
                }
                assertTextsSurvive(type, attribute, value, values, index++);
            }
        }
        assertThat(strings).hasSizeGreaterThan(500);
        assertThat(attributes).isGreaterThan(80);
    }

    private static void assertTextsSurvive(
            TypeBinding type, Attribute attribute, Described value, List<Object> strings, int index) {
        for (int i = index % 7; i < strings.size(); i += 7) {
            Object content = attribute.isList() ? List.of(strings.get(i)) : strings.get(i);
            assertSurvives(type, type.with(value, attribute.index(), content));
        }
    }

    private static void assertSurvives(TypeBinding type, Described value) {
        for (JsonForm form : JsonForm.values()) {
            assertThat(Reading.again(type, value, form)).isEqualTo(value);
        }
    }

    @Test
    void naughty_strings_survive_as_names_and_values_of_extensions() {
        for (String string : naughtyStrings()) {
            Action action = Action.builder()
                    .id("a")
                    .title(string)
                    .unknownProperties(JsonObject.of("x-" + string, JsonValue.of(string)))
                    .build();
            assertSurvives((TypeBinding) action.typeDescription(), action);
        }
    }

    private static List<String> naughtyStrings() {
        Path file = TestDocuments.shared("naughty-strings").resolve("blns.json");
        return StreamSupport.stream(Respelling.tree(TestDocuments.bytesOf(file)).spliterator(), false)
                .map(node -> node.textValue())
                .toList();
    }
}
