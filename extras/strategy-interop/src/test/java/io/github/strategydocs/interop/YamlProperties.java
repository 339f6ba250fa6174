package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ProblemCode;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.Shorthand;
import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of every document, and of every mistake in one. */
class YamlProperties {

    private static final JsonMapper EXACT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(1 << 20)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ReadOptions PATIENT = ReadOptions.lenient().withMaxProblems(10_000);

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies();
    }

    @Provide
    Arbitrary<Strategy> small() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.small());
    }

    /** Texts of what YAML gives a meaning to, and of what only some readers take for a line break or for nothing. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                " ",
                "  ",
                "\n",
                "\n\n",
                "\r",
                "\t",
                ": ",
                ":",
                " #",
                "#",
                "- ",
                "-",
                "---",
                "...",
                "? ",
                "|",
                ">",
                "|-",
                "%",
                "@",
                "`",
                "&a",
                "*a",
                "!",
                "!!str ",
                "\"",
                "'",
                "\\",
                "[",
                "]",
                "{",
                "}",
                ",",
                "~",
                "null",
                "true",
                "yes",
                "on",
                "<<",
                "=",
                "0",
                "1.0",
                "1e5",
                "0x1F",
                "12:30",
                ".5",
                ".inf",
                "2027-03-31",
                "a",
                "B",
                "é",
                "漢",
                "\uD83D\uDE00",
                "\u0000",
                "\u0007",
                "\u007F",
                "\u0085",
                "\u00A0",
                "\u2028",
                "\u2029",
                "\uFEFF",
                "\u200B",
                "\uFFFD",
                "\uE000");
        return pieces.list().ofMinSize(0).ofMaxSize(8).map(list -> String.join("", list));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return EXACT.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(seed = "1", tries = 400)
    void reading_what_was_written_changes_nothing(@ForAll("strategies") Strategy strategy) {
        ReadResult result = StrategyYaml.parse(utf8(StrategyYaml.write(strategy)), PATIENT);

        assertThat(result.problems()).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_PROPERTY);
        assertThat(result.strategy()).isEqualTo(strategy).hasSameHashCodeAs(strategy);
    }

    @Property(seed = "1", tries = 400)
    void every_digit_and_every_order_is_kept(@ForAll("strategies") Strategy strategy) {
        String yaml = StrategyYaml.write(strategy);
        Strategy again = StrategyYaml.read(utf8(yaml));

        assertThat(StrategyJson.write(again)).isEqualTo(StrategyJson.write(strategy));
        assertThat(StrategyYaml.write(again)).isEqualTo(yaml);
    }

    @Property(seed = "1", tries = 2000)
    void every_text_comes_back_whatever_is_in_it(@ForAll("texts") String text, @ForAll("texts") String name) {
        Strategy strategy = new RandomDocuments(1, DocumentShape.STANDARD.small())
                .next()
                .withTitle(text.isBlank() ? "T" + text : text);
        JsonObject unknown = JsonObject.of("x-" + name, JsonValue.of(text))
                .with(name + "+", JsonValue.of(List.of(JsonValue.of(text), JsonObject.of(name, JsonValue.of(name)))));
        Strategy with =
                Strategy.builder().from(strategy).unknownProperties(unknown).build();

        assertThat(StrategyYaml.read(utf8(StrategyYaml.write(with)))).isEqualTo(with);
    }

    @Property(seed = "1", tries = 2000)
    void other_readers_of_yaml_see_the_same_texts(@ForAll("texts") String text, @ForAll("texts") String name) {
        Strategy strategy = new RandomDocuments(1, DocumentShape.STANDARD.small()).next();
        Strategy with = Strategy.builder()
                .from(strategy)
                .unknownProperties(JsonObject.of("x-" + name, JsonValue.of(text))
                        .with(
                                name + "+",
                                JsonValue.of(List.of(JsonValue.of(text), JsonObject.of(name, JsonValue.of(name))))))
                .build();

        OtherReaders.agreeOn(StrategyYaml.write(with), tree(StrategyJson.write(with, JsonForm.COMPACT)));
    }

    @Property(seed = "1", tries = 300)
    void other_readers_of_yaml_see_the_same_document(@ForAll("strategies") Strategy strategy) {
        OtherReaders.agreeOn(StrategyYaml.write(strategy), tree(StrategyJson.write(strategy, JsonForm.COMPACT)));
    }

    /**
     * The same faulty document in both notations, each written by Jackson. Only where a number, true or false stands in the
     * place of text may JSON have more to say: without quotation marks, that is text in YAML.
     */
    @Property(seed = "1", tries = 1500)
    void the_same_mistakes_are_the_same_problems_at_the_same_paths(
            @ForAll("small") Strategy strategy, @ForAll long seed, @ForAll boolean isStrict) throws IOException {
        JsonNode faulty = new FaultyDocuments(seed).of(tree(StrategyJson.write(strategy, JsonForm.COMPACT)));
        ReadOptions options = (isStrict ? ReadOptions.strict() : ReadOptions.lenient()).withMaxProblems(10_000);
        ReadResult json = StrategyJson.parse(EXACT.writeValueAsBytes(faulty), options);
        ReadResult yaml = StrategyYaml.parse(YAML.writeValueAsBytes(faulty), options);
        boolean isBareText = json.problems().stream().anyMatch(YamlProperties::isBareText);
        Statistics.label("compared").collect(!isBareText && !json.problems().isEmpty());
        Statistics.label("compared").coverage(coverage -> coverage.check(true).percentage(share -> share > 50));

        if (!isBareText) {
            assertThat(yaml.problems().stream().map(YamlProperties::withoutPlace))
                    .containsExactlyInAnyOrderElementsOf(json.problems().stream()
                            .map(YamlProperties::withoutPlace)
                            .toList());
            assertThat(yaml.optionalStrategy()).isEqualTo(json.optionalStrategy());
            assertThat(yaml.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
        }
    }

    private static boolean isBareText(Problem problem) {
        String found = problem.found().orElse("");
        return problem.code() == ProblemCode.WRONG_TYPE
                && (found.startsWith("the number") || found.equals("true") || found.equals("false"));
    }

    private static Problem withoutPlace(Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.path(),
                problem.pointer(),
                0,
                0,
                problem.message(),
                problem.found(),
                problem.expected(),
                problem.hint());
    }

    @Property(seed = "1", tries = 300)
    void every_part_is_found_in_the_text(@ForAll("small") Strategy strategy) {
        String text = StrategyYaml.write(strategy);
        SourceLocator map = StrategyYaml.parse(utf8(text), PATIENT).sourceMap();
        List<String> lines = text.lines().toList();

        Walker.walk(
                strategy,
                (path, value) -> value.typeDescription().attributes().stream()
                        .filter(attribute -> attribute.valueIn(value).isPresent())
                        .filter(attribute -> Shorthand.of(value).isEmpty())
                        .filter(attribute ->
                                !(attribute.valueIn(value).get() instanceof List<?> list) || !list.isEmpty())
                        .forEach(attribute -> {
                            SourcePosition place =
                                    map.locate(path.attribute(attribute.name())).orElseThrow();
                            assertThat(lines.get(place.line() - 1).substring(place.column() - 1))
                                    .matches("\"?" + Pattern.quote(attribute.name()) + "\"?:.*");
                        }));
    }

    /** Whatever happens to a text, reading it ends with a document or with an error that has a place. */
    @Property(seed = "1", tries = 3000)
    void a_broken_text_is_a_problem_with_a_place(
            @ForAll("small") Strategy strategy, @ForAll long seed, @ForAll("texts") String inserted) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(StrategyYaml.write(strategy));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(20));
            text.replace(start, random.nextBoolean() ? end : start, inserted);
        }

        ReadResult result = StrategyYaml.parse(utf8(text.toString()), PATIENT);

        assertThat(result.isUsable()).isEqualTo(result.problems().stream().noneMatch(Problem::isError));
        assertThat(result.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }
}
