package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.strategydocs.json.Mappers.AnyMapper;
import io.github.strategydocs.json.Mappers.Failure;
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
public abstract class MapperProblemsLaws {

    private static final byte[] BINARY = {1, 2, 3};

    private final Mappers mappers;
    private final AnyMapper json;
    private final AnyMapper cbor;

    protected MapperProblemsLaws(Mappers mappers) {
        this.mappers = mappers;
        this.json = mappers.json();
        this.cbor = mappers.cbor();
    }

    @Test
    void binary_data_is_no_value_of_any_attribute() throws Exception {
        for (TypeBinding type : DescribedTypes.concrete()) {
            for (Attribute attribute : type.attributes()) {
                for (Object content : List.of(BINARY, List.of(BINARY))) {
                    Map<String, Object> members = new HashMap<>(Map.of(attribute.name(), content));
                    type.tag().ifPresent(tag -> members.put("type", tag));
                    byte[] bytes = cbor.write(members);
                    Failure thrown = mappers.failureOf(() -> cbor.read(bytes, type.javaType()));
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
    void binary_data_is_no_value_by_itself_and_none_that_is_unknown() throws Exception {
        byte[] alone = cbor.write(BINARY);
        for (TypeBinding type : DescribedTypes.concrete()) {
            assertThatThrownBy(() -> cbor.read(alone, type.javaType()))
                    .isInstanceOf(mappers.mappingException())
                    .hasMessageContaining("binary data");
        }
        byte[] unknown = cbor.write(Map.of("x-a", List.of(BINARY)));
        assertThatThrownBy(() -> cbor.read(unknown, Strategy.class)).hasMessageContaining("binary data");
    }

    @Test
    void a_broken_text_does_not_hide_what_was_wrong_before() {
        String text = TestDocuments.withProperties("\"language\": 5,\n  \"x-a\": nix");
        Failure thrown = mappers.failureOf(() -> json.read(text, Strategy.class));

        assertThat(thrown.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.SYNTAX);
        assertThat(thrown.problems().get(1).line()).isEqualTo(7);
        assertThat(thrown.thrown()).hasCauseInstanceOf(mappers.syntaxException());
    }

    @Test
    void a_text_that_ends_early_is_one_problem() {
        Failure thrown = mappers.failureOf(() -> json.read("[{ \"id\": \"a\"", Strategy[].class));

        assertThat(thrown.problems()).extracting(Problem::code).containsExactly(ProblemCode.TRUNCATED);
        assertThat(thrown.thrown()).hasCauseInstanceOf(mappers.endException());
    }

    @Test
    void a_limit_of_the_mapper_is_a_problem() {
        String text = TestDocuments.withProperties("\"x-a\": " + "1".repeat(2000));
        Failure thrown = mappers.failureOf(() -> json.read(text, Strategy.class));

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

        assertThatThrownBy(() -> json.read(in, Strategy.class))
                .isNotInstanceOf(HasProblems.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void a_module_with_other_options_wins() {
        String text = TestDocuments.withProperties("\"colour\": 1");
        AnyMapper strict = mappers.foundAndThen(ReadOptions.strict());

        assertThatThrownBy(() -> strict.read(text, Strategy.class)).isInstanceOf(mappers.mappingException());
        assertThat(mappers.idOfModule(ReadOptions.lenient()
                        .withMaxProblems(ReadOptions.lenient().maxProblems())))
                .isEqualTo(mappers.idOfModule(ReadOptions.lenient()))
                .isNotEqualTo(mappers.idOfModule(ReadOptions.strict()));
    }

    @Test
    void exceptions_that_were_serialised_have_no_problems_rather_than_null() throws Exception {
        Failure mapping = mappers.failureOf(() -> json.read("5", Strategy.class));
        StrategyReadException reading = catchThrowableOfType(StrategyReadException.class, () -> StrategyJson.read("5"));

        Throwable mappingAgain = again(mapping.thrown());
        assertThat(mapping.problems()).isNotEmpty();
        assertThat(((HasProblems) mappingAgain).problems()).isEmpty();
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
