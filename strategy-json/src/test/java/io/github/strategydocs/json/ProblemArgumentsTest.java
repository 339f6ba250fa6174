package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.diff.EditTarget;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of problems to those who tell them in other languages. */
class ProblemArgumentsTest {

    private static final int DOCUMENTS = 600;

    /** What notations that others bring speak of, or types that others describe; these are checked where they are. */
    private static final Set<ProblemForm> OF_OTHERS = EnumSet.of(
            ProblemForm.ONLY_COMMENTS,
            ProblemForm.ALIAS_WITHOUT_NAME,
            ProblemForm.TAG_WITHOUT_NAME,
            ProblemForm.TEXT_CANNOT_BEGIN,
            ProblemForm.TAB_BEFORE_VALUE,
            ProblemForm.COLON_MISPLACED,
            ProblemForm.COLON_MISSING,
            ProblemForm.LINE_DOES_NOT_FIT,
            ProblemForm.CANNOT_BEGIN_HERE,
            ProblemForm.SEPARATOR_IN_TEXT,
            ProblemForm.NAME_IS_NO_TEXT,
            ProblemForm.ALIAS,
            ProblemForm.TAG,
            ProblemForm.MERGE_KEY,
            ProblemForm.INVALID_OBJECT);

    private static final List<String> SLIPS = List.of(
            "}", "]", ",", "\"", ":", "\\", "\t", "\u00A0", "\u0007", "TRUE", "None", "01", "NaN", "\\u12G4", "\\q",
            "\\ud800", "null", "abc ");

    @Test
    void each_form_comes_with_the_arguments_that_it_declares_and_with_no_other() {
        Set<ProblemForm> forms = EnumSet.noneOf(ProblemForm.class);
        Set<String> names = new HashSet<>();
        Stream.of(generated(), written(), ofPatches(), ofMappers())
                .flatMap(each -> each)
                .forEach(problem -> {
                    forms.add(check(problem));
                    names.addAll(problem.arguments().keySet());
                });
        assertThat(EnumSet.complementOf(EnumSet.copyOf(forms))).isEqualTo(OF_OTHERS);
        assertThat(names)
                .containsAll(Arrays.stream(ProblemForm.values())
                        .flatMap(form -> form.optionalArguments().stream())
                        .collect(Collectors.toSet()));
    }

    /** Checks the arguments of a problem; gives its form. */
    private static ProblemForm check(Problem problem) {
        Map<String, Object> arguments = new LinkedHashMap<>(problem.arguments());
        ProblemForm form = (ProblemForm) arguments.remove("form");
        assertThat(form).as(problem.toString()).isNotNull();
        assertThat(form.code()).isEqualTo(problem.code());
        Set<String> missing = new HashSet<>(form.arguments());
        missing.removeAll(arguments.keySet());
        assertThat(missing).as("missing of %s", form).isEmpty();
        Set<String> undeclared = new HashSet<>(arguments.keySet());
        form.arguments().forEach(undeclared::remove);
        form.optionalArguments().forEach(undeclared::remove);
        assertThat(undeclared).as("undeclared of %s", form).isEmpty();
        for (Object argument : arguments.values()) {
            assertThat(argument)
                    .isInstanceOfAny(
                            String.class,
                            Integer.class,
                            Long.class,
                            Boolean.class,
                            ValueType.class,
                            EditTarget.Kind.class,
                            List.class);
        }
        return form;
    }

    /** Documents with slips of the pen, and with slips of thought. */
    private static Stream<Problem> generated() {
        return IntStream.range(0, DOCUMENTS).boxed().flatMap(seed -> {
            Random random = new Random(seed);
            String text = new String(
                    StrategyJson.write(
                            new RandomDocuments(seed, DocumentShape.STANDARD.withSize(10)).next(), JsonForm.COMPACT),
                    StandardCharsets.UTF_8);
            int at = random.nextInt(text.length());
            String slip = SLIPS.get(random.nextInt(SLIPS.size()));
            JsonNode mutant = new Mutation(random)
                    .mutate(Respelling.tree(text.getBytes(StandardCharsets.UTF_8)))
                    .tree();
            ReadOptions options = random.nextBoolean() ? ReadOptions.strict() : ReadOptions.lenient();
            return Stream.of(
                            text.substring(0, at) + slip + text.substring(at),
                            text.substring(0, at),
                            Respelling.compact(mutant))
                    .flatMap(broken -> problems(broken, options.withMaxProblems(1 + random.nextInt(20))));
        });
    }

    private static Stream<Problem> problems(String text, ReadOptions options) {
        return StrategyJson.parse(text, options).problems().stream();
    }

    /** What is too rare among generated documents. */
    private static Stream<Problem> written() {
        ReadOptions few = ReadOptions.lenient()
                .withLimits(Limits.DEFAULT
                        .withElements(3)
                        .withNesting(3)
                        .withStringLength(50)
                        .withNumbers(3, 3));
        ReadOptions short_ = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(10));
        Stream<Problem> bytes = Stream.of(new byte[] {'{', (byte) 0xC0, '}'}, new byte[] {(byte) 0xFE, (byte) 0xFF, 0})
                .flatMap(broken -> StrategyJson.parse(broken).problems().stream());
        Stream<Problem> cases =
                ProblemsTest.cases().flatMap(each -> problems(each.text().replace("¶", ""), each.options()));
        Stream<Problem> limits = Stream.of(
                        "\"x-a\": [[[1]]]",
                        "\"x-a\": 1234",
                        "\"x-a\": 1e9",
                        "\"x-a\": 1e9999999999",
                        "\"x-a\": \"" + "a".repeat(60) + "\"",
                        "\"x-" + "a".repeat(60) + "\": 1",
                        "\"x-a\": " + "1".repeat(2000),
                        "\"x-a\": [1, 2, 3, 4]")
                .flatMap(properties -> problems(
                        TestDocuments.withProperties(properties),
                        few.withLimits(few.limits().withElements(properties.contains("[1,") ? 3 : 1000))));
        return Stream.of(
                        bytes,
                        cases,
                        limits,
                        problems("{ \"x-a\": }}", short_),
                        problems("\uD800", ReadOptions.lenient()),
                        problems("{ \"x-a\": [ } ]", ReadOptions.lenient()),
                        problems("]", ReadOptions.lenient()),
                        problems("{} {}", ReadOptions.lenient()),
                        problems(
                                TestDocuments.withProperties(
                                        "\"monitoring\": { \"duties\": [ { \"id\": \"a\", \"subjects\": [] } ] }"),
                                ReadOptions.lenient()),
                        problems(
                                TestDocuments.withProperties("\"actionPlan\": { \"actions\": [ { \"title\": \"A\" },"
                                        + " { \"id\": \"\uFFFE1\", \"title\": \"B\" } ] }"),
                                ReadOptions.lenient()))
                .flatMap(each -> each);
    }

    private static Stream<Problem> ofPatches() {
        Stream<Problem> generated = IntStream.range(0, DOCUMENTS / 3).boxed().flatMap(seed -> {
            Random random = new Random(seed);
            Strategy before = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(20)).next();
            StrategyDiff diff = StrategyDiff.between(before, new RandomEdits(seed).edit(before, 5));
            ParsedPatch<JsonPatch> patch =
                    JsonPatch.parse(mutated(JsonPatch.of(diff).toJson(JsonForm.COMPACT), random));
            ParsedPatch<StrategyPatch> changes =
                    ChangeJson.parse(mutated(ChangeJson.write(diff).getBytes(StandardCharsets.UTF_8), random));
            return Stream.of(
                            patch.problems(),
                            changes.problems(),
                            patch.isUsable() ? patch.patch().applyTo(before).problems() : List.<Problem>of())
                    .flatMap(List::stream);
        });
        Stream<Problem> changes = ChangeJsonTest.refusals()
                .map(refusal -> "{\"changes\":[" + refusal.change() + "]}")
                .flatMap(text -> ChangeJson.parse(text).problems().stream());
        Stream<Problem> others = Stream.of(
                        "{}", "{\"changes\":[],\"changes\":[]}", "{\"changes\":[],\"leftOut\":1}", "[]")
                .flatMap(text -> ChangeJson.parse(text).problems().stream());
        Stream<Problem> patches =
                JsonPatchTest.refusals().flatMap(refusal -> JsonPatch.parse(refusal.patch()).problems().stream());
        Strategy plan = StrategyJson.read(TestDocuments.MINIMAL);
        String copy = "{\"op\":\"copy\",\"from\":\"/x-a\",\"path\":\"/x-a/-\"}";
        Stream<Problem> failures = Stream.concat(
                        JsonPatchTest.failures().map(failure -> "[" + failure.patch() + "]"),
                        Stream.of(
                                "[{\"op\":\"add\",\"path\":\"" + "/a".repeat(100) + "\",\"value\":1}]",
                                "[{\"op\":\"remove\",\"path\":\"/title/a\"}]",
                                "[{\"op\":\"add\",\"path\":\"/x-a\",\"value\":[1]},{\"op\":\"remove\",\"path\":\"/x-a/00\"}]",
                                "[{\"op\":\"add\",\"path\":\"/x-a\",\"value\":[1]},"
                                        + String.join(",", Collections.nCopies(60, copy)) + "]"))
                .flatMap(text -> JsonPatch.parse(text).patch().applyTo(plan).problems().stream());
        return Stream.of(generated, changes, others, patches, failures).flatMap(each -> each);
    }

    private static String mutated(byte[] json, Random random) {
        return Respelling.compact(
                new Mutation(random).mutate(Respelling.tree(json)).tree());
    }

    /** Of parsers that say themselves what is wrong. */
    private static Stream<Problem> ofMappers() {
        ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(20)
                                .build())
                        .build())
                .registerModule(new StrategyModule());
        return Stream.of("{ \"x-a\": \"" + "a".repeat(60) + "\" }", "{ \"x-a\": ] }", "{")
                .flatMap(text ->
                        catchThrowableOfType(
                                StrategyMappingException.class, () -> mapper.readValue(text, Strategy.class))
                                .problems()
                                .stream());
    }

    @ParameterizedTest
    @EnumSource
    void each_code_is_told_in_forms_of_its_own(ProblemCode code) {
        assertThat(ProblemForm.of(code)).isNotEmpty().allMatch(form -> form.code() == code);
    }

    @ParameterizedTest
    @EnumSource
    void no_argument_both_always_comes_and_sometimes(ProblemForm form) {
        assertThat(form.arguments())
                .filteredOn(form.optionalArguments()::contains)
                .isEmpty();
        assertThat(form.text()).isEqualTo(form.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void a_problem_can_be_told_in_another_language() {
        Problem problem = StrategyJson.parse(TestDocuments.withProperties("\"deadine\": 1"))
                .problems()
                .get(0);

        assertThat(problem.arguments()).hasToString("{form=PROPERTY_UNKNOWN, property=deadine, type=strategy}");
    }

    @Test
    void a_problem_made_by_hand_has_no_arguments() {
        Problem read = StrategyJson.parse("").problems().get(0);

        Problem made = new Problem(
                read.code(),
                read.severity(),
                read.path(),
                read.pointer(),
                read.line(),
                read.column(),
                read.message(),
                read.found(),
                read.expected(),
                read.hint());

        assertThat(made.arguments()).isEmpty();
        assertThat(read.arguments()).containsOnly(Map.entry("form", ProblemForm.NOTHING_IN_INPUT));
    }

    @Test
    void a_fault_is_told_by_its_form() {
        StrategyNotation.Fault fault = StrategyNotation.Fault.of(
                ProblemForm.VALUE_EXPECTED, 17, Map.of("notation", "YAML", "found", "]"), Optional.empty());

        assertThat(fault.message()).isEqualTo("this is not YAML: found ']'; expected a value");
        assertThat(fault.code()).isEqualTo(ProblemCode.SYNTAX);
    }
}
