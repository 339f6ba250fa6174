package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.Mappers.AnyMapper;
import io.github.strategydocs.json.Mappers.Failure;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the module of each generation of Jackson.
 *
 * <p>Any mapper that has found the module reads and writes the same documents, whatever it is told besides.
 */
public abstract class StrategyModuleLaws {

    private final Mappers mappers;
    private final AnyMapper plain;
    private final AnyMapper yaml;
    private final AnyMapper cbor;
    private final AnyMapper hostile;

    protected StrategyModuleLaws(Mappers mappers) {
        this.mappers = mappers;
        this.plain = mappers.json();
        this.yaml = mappers.yaml();
        this.cbor = mappers.cbor();
        this.hostile = mappers.hostile();
    }

    static Stream<Path> documents() {
        return Stream.concat(TestDocuments.examples().stream(), TestDocuments.corpus().stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_mapper_reads_the_same_document_and_writes_what_is_read_back_equal(Path file) throws Exception {
        byte[] text = TestDocuments.bytesOf(file);
        Strategy expected = StrategyJson.read(text);

        for (AnyMapper mapper : List.of(plain, yaml, cbor)) {
            assertThat(mapper.read(mapper.rewrite(text), Strategy.class)).isEqualTo(expected);
            assertThat(mapper.read(mapper.write(expected), Strategy.class)).isEqualTo(expected);
            assertThat(mapper.throughTree(expected, Strategy.class)).isEqualTo(expected);
        }
        assertThat(hostile.read(text, Strategy.class)).isEqualTo(expected);
        assertThat(hostile.read(utf8(hostile.write(expected)), Strategy.class)).isEqualTo(expected);
        assertThat(StrategyJson.read(hostile.write(expected))).isEqualTo(expected);
    }

    @Test
    void every_mapper_keeps_whatever_can_be_built() throws Exception {
        RandomDocuments documents = new RandomDocuments(8);
        for (int i = 0; i < 150; i++) {
            Strategy strategy = documents.next();
            for (AnyMapper mapper : List.of(plain, hostile, cbor)) {
                assertThat(mapper.read(mapper.write(strategy), Strategy.class))
                        .as("document %s", i)
                        .isEqualTo(strategy);
            }
        }
    }

    @Test
    void a_plain_mapper_writes_the_compact_form() throws Exception {
        RandomDocuments documents = new RandomDocuments(9);
        for (int i = 0; i < 50; i++) {
            Strategy strategy = documents.next();
            Strategy again = StrategyJson.read(plain.write(strategy));
            assertThat(StrategyJson.write(again, JsonForm.COMPACT))
                    .isEqualTo(StrategyJson.write(strategy, JsonForm.COMPACT));
        }
    }

    @Test
    void every_type_can_be_read_by_itself() throws Exception {
        RandomDocuments documents = new RandomDocuments(8);
        for (TypeBinding type : DescribedTypes.concrete()) {
            Described value = documents.next(type);
            assertThat(plain.read(plain.write(value), type.javaType()))
                    .as("%s", type)
                    .isEqualTo(value);
        }
        Deadline deadline = Deadline.on("2027-03");
        assertThat(utf8(plain.write(deadline))).isEqualTo("\"2027-03\"");
        assertThat(plain.read("\"2027-03\"", Deadline.class)).isEqualTo(deadline);
        assertThat(plain.read("{\"date\": \"2027-03\", \"type\": \"on\"}", Deadline.On.class))
                .isEqualTo(deadline);
    }

    /** What a service answers with. */
    public record Answer(String detail, List<Problem> problems) {}

    @Test
    void a_problem_is_written_as_the_command_writes_it() throws Exception {
        List<Problem> problems = List.of(
                TestDocuments.lenient(TestDocuments.withDeadline("{ \"type\": \"onn\" }"))
                        .problems()
                        .get(0),
                new Problem(
                        ProblemCode.MISSING_ATTRIBUTE,
                        Problem.Severity.WARNING,
                        ElementPath.ROOT,
                        "",
                        0,
                        0,
                        "this says \"nothing\"",
                        Optional.of("found"),
                        Optional.of("expected"),
                        Optional.empty()));

        String written = utf8(plain.write(new Answer("no", problems)));

        assertThat(written)
                .isEqualTo(
                        "{\"detail\":\"no\",\"problems\":["
                                + "{\"code\":\"unknown-variant\",\"severity\":\"error\",\"pointer\":\""
                                + problems.get(0).pointer() + "\",\"line\":"
                                + problems.get(0).line() + ",\"column\":"
                                + problems.get(0).column()
                                + ",\"message\":\"a deadline has no type \\\"onn\\\"; expected one of on, within, after-event,"
                                + " recurring, elsewhere, unstated\",\"hint\":\"did you mean \\\"on\\\"?\","
                                + "\"arguments\":{\"form\":\"variant-unknown\",\"type\":\"deadline\",\"constants\":[\"on\",\"within\","
                                + "\"after-event\",\"recurring\",\"elsewhere\",\"unstated\"],\"value\":\"onn\",\"suggestion\":\"on\"}},"
                                + "{\"code\":\"missing-attribute\",\"severity\":\"warning\",\"pointer\":\"\",\"line\":null,"
                                + "\"column\":null,\"message\":\"this says \\\"nothing\\\"\",\"hint\":null,\"arguments\":{}}]}");
        assertThat(hostile.write(problems)).isNotEmpty();
        assertThat(cbor.write(problems)).isNotEmpty();
    }

    /** A type of the embedder's own. */
    public record Envelope(String note, Strategy strategy, List<Action> actions, Map<String, Deadline> deadlines) {}

    /** Another type of the embedder's own. */
    public static final class Bean {
        public Strategy strategy;
        public Deadline deadline;
    }

    @Test
    void documents_inside_other_types_are_read_and_written() throws Exception {
        Strategy strategy = StrategyJson.read(TestDocuments.MINIMAL);
        Action action = Action.builder().id("a").title("A").build();
        Envelope envelope = new Envelope(
                "n", strategy, List.of(action, action), Map.of("d", Deadline.on("2027"), "u", Deadline.unstated()));
        Bean bean = new Bean();
        bean.strategy = strategy;
        bean.deadline = Deadline.unstated();

        for (AnyMapper mapper : List.of(plain, yaml, cbor)) {
            assertThat(mapper.read(mapper.write(envelope), Envelope.class)).isEqualTo(envelope);
            Bean again = mapper.read(mapper.write(bean), Bean.class);
            assertThat(again.strategy).isEqualTo(strategy);
            assertThat(again.deadline).isEqualTo(bean.deadline);
            List<Strategy> list = List.of(strategy, strategy);
            assertThat(mapper.readList(mapper.write(list), Strategy.class)).isEqualTo(list);
        }
        Bean throughHostile = hostile.read(hostile.write(bean), Bean.class);
        assertThat(throughHostile.strategy).isEqualTo(strategy);
        assertThat(throughHostile.deadline).isEqualTo(bean.deadline);
    }

    private static final String BROKEN = TestDocuments.withProperties(
            "\"language\": 5,\n  \"kind\": \"plan\",\n  \"parties\": { },\n  \"owner\": \"a\",\n  \"owner\": \"b\"");

    @Test
    void all_problems_come_in_one_exception_and_in_their_places() {
        for (AnyMapper mapper : List.of(plain, hostile)) {
            Failure failure = mappers.failureOf(() -> mapper.read(BROKEN, Strategy.class));

            assertThat(failure.problems())
                    .isEqualTo(TestDocuments.lenient(BROKEN).problems());
            assertThat(failure.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                            ProblemCode.WRONG_TYPE,
                            ProblemCode.UNKNOWN_CONSTANT,
                            ProblemCode.WRONG_TYPE,
                            ProblemCode.DUPLICATE_PROPERTY);
            assertThat(failure.thrown()).hasMessageContaining("6:15").hasMessageContaining("language is the number 5");
        }
    }

    @Test
    void problems_inside_other_types_come_with_the_path_to_the_document() {
        String text = "{ \"note\": \"n\", \"strategy\": " + BROKEN + "}";
        Failure failure = mappers.failureOf(() -> plain.read(text, Envelope.class));

        assertThat(failure.problems()).hasSize(4);
        assertThat(mappers.pathOf(failure.thrown())).contains("strategy");
        Failure inList =
                mappers.failureOf(() -> plain.readList(TestDocuments.utf8("[" + BROKEN + "]"), Strategy.class));
        assertThat(inList.problems()).hasSize(4);
    }

    @Test
    void what_a_mapper_may_be_told_to_take_for_a_number_is_none() {
        for (String number : List.of("NaN", "Infinity", "-Infinity", ".5", "5.", "-.5")) {
            String text = TestDocuments.withProperties("\"x-a\": " + number);
            Failure failure = mappers.failureOf(() -> hostile.read(text, Strategy.class));
            assertThat(failure.problems())
                    .as(number)
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NOT_A_NUMBER);
        }
    }

    @Test
    void the_limits_hold_whatever_the_mapper_allows() {
        Limits limits = new Limits(1000, 5, 20, 10, 10, 10);
        AnyMapper mapper = mappers.json(ReadOptions.lenient().withLimits(limits));
        Map<String, String> cases = Map.of(
                "nesting", "[[[[[[]]]]]]",
                "stringLength", "\"" + "a".repeat(21) + "\"",
                "numberDigits", "12345678901",
                "numberExponent", "1e11",
                "elements", "[1,2,3,4,5,6,7,8,9]");
        cases.forEach((limit, value) -> {
            Failure failure = mappers.failureOf(
                    () -> mapper.read(TestDocuments.withProperties("\"x-a\": " + value), Strategy.class));
            assertThat(failure.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.found()).isEqualTo(Optional.of(limit)));
        });
    }

    @Test
    void strict_reading_is_for_mappers_too() {
        AnyMapper strict = mappers.json(ReadOptions.strict());
        String text = TestDocuments.withProperties("\"colour\": 1");

        assertThat(mappers.failureOf(() -> strict.read(text, Strategy.class)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
    }

    @Test
    void lines_and_columns_are_those_of_jackson_which_counts_bytes_where_it_is_given_bytes() {
        String text = TestDocuments.MINIMAL.replace("\"Plan\",", "\"Plän 🚢\", \"language\": 5,");
        int column = text.lines().toList().get(2).indexOf(" 5,") + 2;

        Failure fromText = mappers.failureOf(() -> plain.read(text, Strategy.class));
        assertThat(fromText.problems().get(0).line()).isEqualTo(3);
        assertThat(fromText.problems().get(0).column()).isEqualTo(column);

        Failure fromBytes = mappers.failureOf(() -> plain.read(TestDocuments.utf8(text), Strategy.class));
        assertThat(fromBytes.problems().get(0).line()).isEqualTo(3);
        assertThat(fromBytes.problems().get(0).column()).isEqualTo(column + 3);
    }

    @Test
    void yaml_as_people_write_it_is_read() throws Exception {
        Strategy strategy = yaml.read("""
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

    @Test
    void what_the_format_does_not_know_is_kept_whatever_a_mapper_does_with_what_it_does_not_know() throws Exception {
        String text = TestDocuments.withProperties("\"colour\": { \"red\": 1.50 }");
        Strategy expected = StrategyJson.read(text);
        for (boolean fails : List.of(true, false)) {
            Strategy read = mappers.failingOnUnknown(fails).read(text, Strategy.class);
            assertThat(read).isEqualTo(expected);
            assertThat(read.unknownProperties().get("colour"))
                    .contains(JsonObject.of("red", JsonValue.of(Decimal.of("1.50"))));
        }
    }

    @Test
    void deep_nesting_ends_in_a_problem_and_not_in_a_full_stack() {
        int depth = 200_000;
        for (String brackets : List.of("[".repeat(depth), "{\"a\":".repeat(depth))) {
            for (AnyMapper mapper : List.of(plain, hostile)) {
                String text = TestDocuments.withProperties("\"x-a\": " + brackets);
                assertThat(mappers.failureOf(() -> mapper.read(text, Strategy.class))
                                .problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.LIMIT_EXCEEDED);
            }
        }
    }

    private static String utf8(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
