package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.GeneratedFile;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that is published says what strict reading accepts. */
class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Respelling.tree(TestDocuments.utf8(StrategySchema.json())));

    /**
     * Where strict reading refuses what the schema accepts; the other way round there is no difference at all.
     *
     * <p>Each code is one that a schema cannot say: two elements of one id stand far apart in the document, and a schema
     * sees one place at a time; a validator has its own limits for the length of a text, a number or the input and for
     * nesting, and none for the number of elements; and half surrogates and two properties of one name are gone before a
     * validator sees the document. What a reference leads to is checked by neither.
     */
    private static final Set<ProblemCode> CANNOT_BE_SAID = Set.of(
            ProblemCode.DUPLICATE_ID,
            ProblemCode.LIMIT_EXCEEDED,
            ProblemCode.TOO_MANY_PROBLEMS,
            ProblemCode.LONE_SURROGATE,
            ProblemCode.DUPLICATE_PROPERTY);

    @Test
    @Tag(GeneratedFile.TAG)
    void the_published_schema_is_the_one_of_the_metamodel() throws IOException {
        GeneratedFile.assertUpToDate(
                "strategy-json/src/main/resources" + StrategySchema.RESOURCE, StrategySchema.json());
    }

    @Test
    void the_schema_is_a_schema_and_describes_every_property() {
        JsonNode schema = Respelling.tree(TestDocuments.utf8(StrategySchema.json()));

        assertThat(schema.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").textValue()).isEqualTo(StrategySchema.ID);
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(metaSchema.validate(schema)).isEmpty();
        schema.get("$defs").properties().forEach(definition -> {
            assertThat(definition.getValue().path("description").asText())
                    .as(definition.getKey())
                    .isNotBlank();
            definition.getValue().path("properties").properties().stream()
                    .filter(property -> !property.getKey().equals("type")
                            || !property.getValue().has("const"))
                    .forEach(property -> assertThat(
                                    property.getValue().path("description").asText())
                            .as(definition.getKey() + "." + property.getKey())
                            .isNotBlank());
        });
    }

    static Stream<Path> documents() {
        return TestDocuments.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_schema_accepts_the_examples(Path file) {
        assertThat(SCHEMA.validate(Respelling.tree(TestDocuments.bytesOf(file))))
                .isEmpty();
    }

    @Test
    void the_schema_accepts_the_real_documents() {
        for (Path file : TestDocuments.corpus()) {
            assertThat(SCHEMA.validate(Respelling.tree(TestDocuments.bytesOf(file))))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withExtensionsOnly());
    }

    @Property(seed = "1", tries = 200)
    void the_schema_accepts_whatever_we_write_with_extensions_alone(
            @ForAll("strategies") Strategy strategy, @ForAll JsonForm form) {
        assertThat(SCHEMA.validate(Respelling.tree(StrategyJson.write(strategy, form))))
                .isEmpty();
    }

    @Test
    void schema_and_strict_reading_agree_on_mutated_documents() {
        RandomDocuments documents = new RandomDocuments(8, DocumentShape.STANDARD.withExtensionsOnly());
        Verdicts verdicts = new Verdicts();
        for (int i = 0; i < 400; i++) {
            JsonNode tree = Respelling.tree(StrategyJson.write(documents.next(), JsonForm.COMPACT));
            for (int seed = 0; seed < 15; seed++) {
                verdicts.compare(new Mutation(new Random(31L * i + seed)).mutate(tree));
            }
        }
        verdicts.check(6_000);
    }

    @Test
    void schema_and_strict_reading_agree_on_mutated_examples() {
        JsonNode tree =
                Respelling.tree(TestDocuments.bytesOf(TestDocuments.examples().get(2)));
        Verdicts verdicts = new Verdicts();
        for (int seed = 0; seed < 1_000; seed++) {
            verdicts.compare(new Mutation(new Random(seed)).mutate(tree));
        }
        verdicts.check(1_000);
    }

    /** Compares what the schema and strict reading say of documents. */
    private static final class Verdicts {

        private final List<String> disagreements = new ArrayList<>();
        private final Map<ProblemCode, Integer> refusals = new EnumMap<>(ProblemCode.class);
        private int accepted;
        private int refused;
        private int permitted;

        void compare(Mutation.Mutant mutant) {
            List<com.networknt.schema.Error> errors = SCHEMA.validate(mutant.tree());
            ReadResult result = StrategyJson.parse(Respelling.compact(mutant.tree()), ReadOptions.strict());
            result.problems().forEach(problem -> refusals.merge(problem.code(), 1, Integer::sum));
            if (result.isUsable() == errors.isEmpty()) {
                accepted += result.isUsable() ? 1 : 0;
                refused += result.isUsable() ? 0 : 1;
            } else if (errors.isEmpty()
                    && result.problems().stream().allMatch(problem -> CANNOT_BE_SAID.contains(problem.code()))) {
                permitted++;
            } else {
                disagreements.add(mutant.what() + "\n   reader: "
                        + result.problems().stream().limit(3).toList() + "\n   schema: "
                        + errors.stream().limit(3).map(Object::toString).toList());
            }
        }

        void check(int documents) {
            assertThat(disagreements.stream().limit(20).toList())
                    .as("%s disagreements", disagreements.size())
                    .isEmpty();
            assertThat(accepted + refused + permitted).isEqualTo(documents);
            assertThat(accepted).isGreaterThan(documents / 20);
            assertThat(refused).isGreaterThan(documents / 4);
            assertThat(refusals)
                    .containsKeys(
                            ProblemCode.UNKNOWN_PROPERTY,
                            ProblemCode.MISSING_ATTRIBUTE,
                            ProblemCode.MISSING_ID,
                            ProblemCode.WRONG_TYPE,
                            ProblemCode.NULL_VALUE,
                            ProblemCode.UNKNOWN_CONSTANT,
                            ProblemCode.INVALID_SYNTAX);
        }
    }
}
