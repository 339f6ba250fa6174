package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the commands write for other programs, and the schemas that say what that is. */
class PublishedTest {

    private static final int DOCUMENTS = 8;

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void each_schema_is_one_that_explains_every_name(Published published) {
        Schema metaSchema = SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        JsonNode schema = tree(published.schema());

        assertThat(metaSchema.validate(schema)).isEmpty();
        assertThat(schema.at("/$id").asText()).endsWith("-1.0.schema.json");
        schema.at("/$defs")
                .forEach(definition -> definition
                        .at("/properties")
                        .forEach(property -> assertThat(property.toString())
                                .containsAnyOf("\"description\"", "\"$ref\"", "\"const\"")));
    }

    @ParameterizedTest
    @EnumSource
    void the_command_prints_it(Published published) {
        String command = published.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Run.strategy("schema", "--of", command)).isEqualTo(new Run(0, published.schema(), ""));
    }

    @Test
    void of_another_command_there_is_none() {
        Run run = Run.strategy("schema", "--of", "smrt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean smart?");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_valid_and_has_no_name_that_the_schema_does_not_know(Published published) {
        ObjectNode strict = (ObjectNode) tree(published.schema());
        if (published != Published.DIFF && published != Published.HISTORY) {
            // What attributes hold may be unknown to the format; all else may not be unknown to the schema.
            close(strict);
        }
        Schema schema = SCHEMAS.getSchema(strict);

        List<JsonNode> written = written(published);

        assertThat(written).isNotEmpty();
        assertThat(written)
                .allSatisfy(output -> assertThat(schema.validate(output)).isEmpty());
    }

    /** Has each object that names its properties hold no others. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && object.at("/properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(PublishedTest::close);
    }

    private List<JsonNode> written(Published published) {
        List<JsonNode> written = new ArrayList<>();
        for (Path file : documents().toList()) {
            String before = file.toString();
            String after = write("after.json", new RandomEdits(7).edit(StrategyJson.read(Plans.read(file)), 5));
            Path losses = directory.resolve("losses");
            Run run = switch (published) {
                case VALIDATE -> Run.strategy("validate", "--format", "json", before);
                case SMART -> Run.strategy("smart", "--format", "json", before);
                case QUESTIONS -> Run.strategy("questions", "--format", "json", before);
                case DIFF -> Run.strategy("diff", "--suggest-renames", "--format", "json", before, after);
                case HISTORY -> Run.strategy("history", "--format", "json", before, after);
                case CONVERT ->
                    Run.strategy("convert", "--to", "stratml2", "--losses", losses.toString(), before, "-o", "-");
                case OVERVIEW -> Run.strategy("overview", "--format", "json", "--parent", before, directory.toString());
                case COMPARE_CORPUS -> Run.strategy("compare-corpus", "--format", "json", directory.toString());
            };
            assertThat(run.code()).as(run.err()).isLessThan(2);
            written.add(tree(published == Published.CONVERT ? Plans.read(losses) : run.out()));
        }
        return written;
    }

    private Stream<Path> documents() {
        List<String> texts = List.of(Plans.DRAFT, Plans.WITH_PLAN, Plans.UNKNOWN_PROPERTY);
        Stream<Path> examples = IntStream.range(0, texts.size())
                .mapToObj(number -> Plans.write(directory, "example-" + number + ".json", texts.get(number)));
        Stream<Path> generated = IntStream.range(0, DOCUMENTS)
                .mapToObj(seed -> Path.of(write(
                        "generated-" + seed + ".json",
                        new RandomDocuments(seed, DocumentShape.STANDARD.withSize(40)).next())));
        return Stream.concat(examples, generated);
    }

    private String write(String name, Strategy strategy) {
        return Plans.write(directory, name, StrategyJson.write(strategy)).toString();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
