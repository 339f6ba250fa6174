package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any mapper that has found the module reads and writes the same documents, whatever it is told besides. */
class StrategyModuleTest {

    private static final ObjectMapper PLAIN = new ObjectMapper().findAndRegisterModules();
    private static final ObjectMapper YAML = new YAMLMapper().findAndRegisterModules();
    private static final ObjectMapper CBOR = new CBORMapper().findAndRegisterModules();

    /** A mapper that was told whatever could harm a document. */
    private static final ObjectMapper HOSTILE = JsonMapper.builder()
            .addModule(new StrategyModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    ObjectMapper.DefaultTyping.NON_FINAL,
                    JsonTypeInfo.As.PROPERTY)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Stream<Path> documents() {
        return Stream.concat(TestDocuments.examples().stream(), TestDocuments.corpus().stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_mapper_reads_the_same_document_and_writes_what_is_read_back_equal(Path file) throws IOException {
        byte[] text = TestDocuments.bytesOf(file);
        Strategy expected = StrategyJson.read(text);
        JsonNode tree = Respelling.tree(text);

        for (ObjectMapper mapper : List.of(PLAIN, YAML, CBOR)) {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(tree), Strategy.class))
                    .isEqualTo(expected);
            assertThat(mapper.readValue(mapper.writeValueAsBytes(expected), Strategy.class))
                    .isEqualTo(expected);
            assertThat(mapper.treeToValue(mapper.<JsonNode>valueToTree(expected), Strategy.class))
                    .isEqualTo(expected);
        }
        assertThat(HOSTILE.readValue(text, Strategy.class)).isEqualTo(expected);
        assertThat(HOSTILE.readValue(HOSTILE.writeValueAsString(expected), Strategy.class))
                .isEqualTo(expected);
        assertThat(StrategyJson.read(HOSTILE.writeValueAsBytes(expected))).isEqualTo(expected);
    }

    @Test
    void every_mapper_keeps_whatever_can_be_built() throws IOException {
        RandomDocuments documents = new RandomDocuments(8);
        for (int i = 0; i < 150; i++) {
            Strategy strategy = documents.next();
            for (ObjectMapper mapper : List.of(PLAIN, HOSTILE, CBOR)) {
                assertThat(mapper.readValue(mapper.writeValueAsBytes(strategy), Strategy.class))
                        .as("document %s", i)
                        .isEqualTo(strategy);
            }
        }
    }

    @Test
    void a_plain_mapper_writes_the_compact_form() throws IOException {
        RandomDocuments documents = new RandomDocuments(9);
        for (int i = 0; i < 50; i++) {
            Strategy strategy = documents.next();
            Strategy again = StrategyJson.read(PLAIN.writeValueAsString(strategy));
            assertThat(StrategyJson.write(again, JsonForm.COMPACT))
                    .isEqualTo(StrategyJson.write(strategy, JsonForm.COMPACT));
        }
    }

    @Test
    void every_type_can_be_read_by_itself() throws IOException {
        RandomDocuments documents = new RandomDocuments(8);
        for (TypeBinding type : DescribedTypes.concrete()) {
            Described value = documents.next(type);
            assertThat(PLAIN.readValue(PLAIN.writeValueAsBytes(value), type.javaType()))
                    .as("%s", type)
                    .isEqualTo(value);
        }
        Deadline deadline = Deadline.on("2027-03");
        assertThat(PLAIN.writeValueAsString(deadline)).isEqualTo("\"2027-03\"");
        assertThat(PLAIN.readValue("\"2027-03\"", Deadline.class)).isEqualTo(deadline);
        assertThat(PLAIN.readValue("{\"date\": \"2027-03\", \"type\": \"on\"}", Deadline.On.class))
                .isEqualTo(deadline);
    }

    /** A type of the embedder's own. */
    record Envelope(String note, Strategy strategy, List<Action> actions, Map<String, Deadline> deadlines) {}

    /** Another type of the embedder's own. */
    static final class Bean {
        public Strategy strategy;
        public Deadline deadline;
    }

    @Test
    void documents_inside_other_types_are_read_and_written() throws IOException {
        Strategy strategy = StrategyJson.read(TestDocuments.MINIMAL);
        Action action = Action.builder().id("a").title("A").build();
        Envelope envelope = new Envelope(
                "n", strategy, List.of(action, action), Map.of("d", Deadline.on("2027"), "u", Deadline.unstated()));
        Bean bean = new Bean();
        bean.strategy = strategy;
        bean.deadline = Deadline.unstated();

        for (ObjectMapper mapper : List.of(PLAIN, YAML, CBOR)) {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(envelope), Envelope.class))
                    .isEqualTo(envelope);
            Bean again = mapper.readValue(mapper.writeValueAsBytes(bean), Bean.class);
            assertThat(again.strategy).isEqualTo(strategy);
            assertThat(again.deadline).isEqualTo(bean.deadline);
            List<Strategy> list = List.of(strategy, strategy);
            assertThat(mapper.readValue(mapper.writeValueAsBytes(list), new TypeReference<List<Strategy>>() {}))
                    .isEqualTo(list);
        }
        Bean hostile = HOSTILE.readValue(HOSTILE.writeValueAsBytes(bean), Bean.class);
        assertThat(hostile.strategy).isEqualTo(strategy);
        assertThat(hostile.deadline).isEqualTo(bean.deadline);
    }

    private static final String BROKEN = TestDocuments.withProperties(
            "\"language\": 5,\n  \"kind\": \"plan\",\n  \"parties\": { },\n  \"owner\": \"a\",\n  \"owner\": \"b\"");

    @Test
    void all_problems_come_in_one_exception_and_in_their_places() {
        for (ObjectMapper mapper : List.of(PLAIN, HOSTILE)) {
            StrategyMappingException thrown = catchThrowableOfType(
                    StrategyMappingException.class, () -> mapper.readValue(BROKEN, Strategy.class));

            assertThat(thrown.problems())
                    .isEqualTo(TestDocuments.lenient(BROKEN).problems());
            assertThat(thrown.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                            ProblemCode.WRONG_TYPE,
                            ProblemCode.UNKNOWN_CONSTANT,
                            ProblemCode.WRONG_TYPE,
                            ProblemCode.DUPLICATE_PROPERTY);
            assertThat(thrown).hasMessageContaining("6:15").hasMessageContaining("language is the number 5");
        }
    }

    @Test
    void problems_inside_other_types_come_with_the_path_to_the_document() {
        String text = "{ \"note\": \"n\", \"strategy\": " + BROKEN + "}";
        StrategyMappingException thrown =
                catchThrowableOfType(StrategyMappingException.class, () -> PLAIN.readValue(text, Envelope.class));

        assertThat(thrown.problems()).hasSize(4);
        assertThat(thrown.getPathReference()).contains("strategy");
        StrategyMappingException inList = catchThrowableOfType(
                StrategyMappingException.class,
                () -> PLAIN.readValue("[" + BROKEN + "]", new TypeReference<List<Strategy>>() {}));
        assertThat(inList.problems()).hasSize(4);
    }

    @Test
    void what_a_mapper_may_be_told_to_take_for_a_number_is_none() {
        for (String number : List.of("NaN", "Infinity", "-Infinity", ".5", "5.", "-.5")) {
            String text = TestDocuments.withProperties("\"x-a\": " + number);
            JsonProcessingException thrown =
                    catchThrowableOfType(JsonProcessingException.class, () -> HOSTILE.readValue(text, Strategy.class));
            assertThat(thrown)
                    .as(number)
                    .isInstanceOfSatisfying(
                            StrategyMappingException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(ProblemCode.NOT_A_NUMBER));
        }
    }

    @Test
    void the_limits_hold_whatever_the_mapper_allows() {
        Limits limits = new Limits(1000, 5, 20, 10, 10, 10);
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new StrategyModule(ReadOptions.lenient().withLimits(limits)))
                .build();
        Map<String, String> cases = Map.of(
                "nesting", "[[[[[[]]]]]]",
                "stringLength", "\"" + "a".repeat(21) + "\"",
                "numberDigits", "12345678901",
                "numberExponent", "1e11",
                "elements", "[1,2,3,4,5,6,7,8,9]");
        cases.forEach((limit, value) -> {
            StrategyMappingException thrown = catchThrowableOfType(
                    StrategyMappingException.class,
                    () -> mapper.readValue(TestDocuments.withProperties("\"x-a\": " + value), Strategy.class));
            assertThat(thrown.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.found()).isEqualTo(Optional.of(limit)));
        });
    }

    @Test
    void strict_reading_is_for_mappers_too() {
        ObjectMapper strict = JsonMapper.builder()
                .addModule(new StrategyModule(ReadOptions.strict()))
                .build();
        String text = TestDocuments.withProperties("\"colour\": 1");

        assertThat(catchThrowableOfType(StrategyMappingException.class, () -> strict.readValue(text, Strategy.class))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
    }

    @Test
    void lines_and_columns_are_those_of_jackson_which_counts_bytes_where_it_is_given_bytes() {
        String text = TestDocuments.MINIMAL.replace("\"Plan\",", "\"Plän 🚢\", \"language\": 5,");
        int column = text.lines().toList().get(2).indexOf(" 5,") + 2;

        StrategyMappingException fromText =
                catchThrowableOfType(StrategyMappingException.class, () -> PLAIN.readValue(text, Strategy.class));
        assertThat(fromText.problems().get(0).line()).isEqualTo(3);
        assertThat(fromText.problems().get(0).column()).isEqualTo(column);

        StrategyMappingException fromBytes = catchThrowableOfType(
                StrategyMappingException.class, () -> PLAIN.readValue(TestDocuments.utf8(text), Strategy.class));
        assertThat(fromBytes.problems().get(0).line()).isEqualTo(3);
        assertThat(fromBytes.problems().get(0).column()).isEqualTo(column + 3);
    }

    @Test
    void yaml_as_people_write_it_is_read() throws IOException {
        Strategy strategy = YAML.readValue("""
                # A first draft
                id: plan
                title: Plan
                organisation: us
                version: { label: "1", status: draft, date: 2027-03-31 }
                language:
                parties:
                  - id: us
                    name: "We: the people"
                    kind: team
                x-cost: 1.10
                """, Strategy.class);

        assertThat(strategy.version().date()).hasToString("2027-03-31");
        assertThat(strategy.language()).isEmpty();
        assertThat(strategy.unknownProperties().get("x-cost")).hasToString("Optional[1.10]");
    }
}
