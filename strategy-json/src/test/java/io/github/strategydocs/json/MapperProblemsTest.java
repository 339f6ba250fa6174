package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Through a mapper, too, everything that is wrong comes in one exception. */
class MapperProblemsTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final ObjectMapper CBOR = new CBORMapper().findAndRegisterModules();
    private static final byte[] BINARY = {1, 2, 3};

    @Test
    void binary_data_is_no_value_of_any_attribute() throws IOException {
        for (TypeBinding type : DescribedTypes.concrete()) {
            for (Attribute attribute : type.attributes()) {
                for (Object content : List.of(BINARY, List.of(BINARY))) {
                    Map<String, Object> members = new HashMap<>(Map.of(attribute.name(), content));
                    type.tag().ifPresent(tag -> members.put("type", tag));
                    byte[] bytes = CBOR.writeValueAsBytes(members);
                    StrategyMappingException thrown = catchThrowableOfType(
                            StrategyMappingException.class, () -> CBOR.readValue(bytes, type.javaType()));
                    boolean isFound = content == BINARY || attribute.isList();
                    assertThat(thrown.problems())
                            .as("%s.%s", type, attribute)
                            .anyMatch(problem -> problem.code() == ProblemCode.WRONG_TYPE
                                    && problem.found().equals(Optional.of(isFound ? "binary data" : "a list")));
                }
            }
        }
    }

    @Test
    void binary_data_is_no_value_by_itself_and_none_that_is_unknown() throws IOException {
        byte[] alone = CBOR.writeValueAsBytes(BINARY);
        for (TypeBinding type : DescribedTypes.concrete()) {
            assertThatThrownBy(() -> CBOR.readValue(alone, type.javaType()))
                    .isInstanceOf(StrategyMappingException.class)
                    .hasMessageContaining("binary data");
        }
        byte[] unknown = CBOR.writeValueAsBytes(Map.of("x-a", List.of(BINARY)));
        assertThatThrownBy(() -> CBOR.readValue(unknown, Strategy.class)).hasMessageContaining("binary data");
    }

    @Test
    void a_broken_text_does_not_hide_what_was_wrong_before() {
        String text = TestDocuments.withProperties("\"language\": 5,\n  \"x-a\": nix");
        StrategyMappingException thrown =
                catchThrowableOfType(StrategyMappingException.class, () -> JSON.readValue(text, Strategy.class));

        assertThat(thrown.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.SYNTAX);
        assertThat(thrown.problems().get(1).line()).isEqualTo(7);
        assertThat(thrown).hasCauseInstanceOf(JsonParseException.class);
    }

    @Test
    void a_text_that_ends_early_is_one_problem() {
        StrategyMappingException thrown = catchThrowableOfType(
                StrategyMappingException.class, () -> JSON.readValue("[{ \"id\": \"a\"", Strategy[].class));

        assertThat(thrown.problems()).extracting(Problem::code).containsExactly(ProblemCode.TRUNCATED);
        assertThat(thrown).hasCauseInstanceOf(JsonEOFException.class);
    }

    @Test
    void a_limit_of_the_mapper_is_a_problem() {
        String text = TestDocuments.withProperties("\"x-a\": " + "1".repeat(2000));
        StrategyMappingException thrown =
                catchThrowableOfType(StrategyMappingException.class, () -> JSON.readValue(text, Strategy.class));

        assertThat(thrown.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void a_stream_that_fails_is_no_problem_of_the_document() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream(TestDocuments.utf8("{ \"id\": 5, ")), failing);

        assertThatThrownBy(() -> JSON.readValue(in, Strategy.class))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(StrategyMappingException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void a_module_with_other_options_wins() {
        String text = TestDocuments.withProperties("\"colour\": 1");
        ObjectMapper strict =
                new ObjectMapper().findAndRegisterModules().registerModule(new StrategyModule(ReadOptions.strict()));

        assertThatThrownBy(() -> strict.readValue(text, Strategy.class)).isInstanceOf(StrategyMappingException.class);
        assertThat(new StrategyModule().getTypeId())
                .isEqualTo(new StrategyModule(ReadOptions.lenient()).getTypeId())
                .isNotEqualTo(new StrategyModule(ReadOptions.strict()).getTypeId());
    }

    @Test
    void exceptions_that_were_serialised_have_no_problems_rather_than_null() throws Exception {
        StrategyMappingException mapping =
                catchThrowableOfType(StrategyMappingException.class, () -> JSON.readValue("5", Strategy.class));
        StrategyReadException reading = catchThrowableOfType(StrategyReadException.class, () -> StrategyJson.read("5"));

        StrategyMappingException mappingAgain = (StrategyMappingException) again(mapping);
        assertThat(mapping.problems()).isNotEmpty();
        assertThat(mappingAgain.problems()).isEmpty();
        assertThat(mappingAgain).hasMessageContaining("the number 5");
        assertThat(((StrategyReadException) again(reading)).problems()).isEmpty();
        assertThat(again(reading)).hasMessage(reading.getMessage());
    }

    private static Throwable again(Throwable thrown) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Throwable) in.readObject();
        }
    }
}
