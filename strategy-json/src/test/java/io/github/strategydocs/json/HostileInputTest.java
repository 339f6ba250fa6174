package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that wants to take all time, all memory or all of the stack ends quickly, and the limit is named. On an idle machine
 * each test takes a second at most; the timeout only tells what is quick from what hangs on a busy one.
 */
@Timeout(30)
class HostileInputTest {

    private static final int MEGA = 1 << 20;

    // ---- nesting

    static Stream<String> placesForDeepValues() {
        return Stream.of(
                "?",
                TestDocuments.withProperties("\"x-deep\": ?"),
                TestDocuments.withProperties("\"unknown\": ?"),
                TestDocuments.withProperties("\"language\": ?"),
                TestDocuments.withProperties("\"period\": ?"),
                TestDocuments.withProperties("\"parties\": ?"),
                TestDocuments.withProperties("\"parties\": [ ? ]"),
                TestDocuments.withProperties("\"language\": \"en\", \"language\": ?"),
                TestDocuments.withDeadline("?"),
                TestDocuments.withDeadline("{ \"type\": ? }"),
                TestDocuments.withDeadline("{ \"type\": \"no\", \"a\": ? }"),
                TestDocuments.withDeadline("{ \"type\": \"on\", \"date\": ? }"),
                TestDocuments.withDeadline("{ \"x-deep\": ?, \"date\": \"2027\", \"type\": \"on\" }"),
                TestDocuments.withDeadline("{ \"date\": \"2027\", \"type\": ? }"),
                TestDocuments.withDeadline("{ \"date\": ? }"));
    }

    @ParameterizedTest
    @MethodSource("placesForDeepValues")
    void deep_nesting_ends_at_the_limit(String place) {
        for (int depth : new int[] {100, 100_000}) {
            assertLimit("nesting", place.replace("?", "[".repeat(depth) + "]".repeat(depth)), Limits.DEFAULT);
            assertLimit("nesting", place.replace("?", "[".repeat(depth)), Limits.DEFAULT);
            assertLimit(
                    "nesting", place.replace("?", "{\"a\":".repeat(depth) + "1" + "}".repeat(depth)), Limits.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 64, 512})
    void nesting_is_taken_up_to_the_limit(int limit) {
        Limits limits = Limits.DEFAULT.withNesting(limit);
        IntFunction<String> arrays =
                depth -> TestDocuments.withProperties("\"x-deep\": " + "[".repeat(depth - 1) + "]".repeat(depth - 1));
        IntFunction<String> objects = depth -> TestDocuments.withProperties(
                "\"x-deep\": " + "{\"a\":".repeat(depth - 1) + "1" + "}".repeat(depth - 1));

        for (IntFunction<String> nested : java.util.List.of(arrays, objects)) {
            assertTaken(nested.apply(limit - 1), limits);
            assertTaken(nested.apply(limit), limits);
            assertLimit("nesting", nested.apply(limit + 1), limits);
        }
    }

    @Test
    void the_deepest_value_is_written_and_compared_without_harm() {
        String deep = TestDocuments.withProperties("\"x-deep\": " + "[".repeat(511) + "]".repeat(511));
        Limits limits = Limits.DEFAULT.withNesting(512);
        ReadResult result = StrategyJson.parse(deep, ReadOptions.lenient().withLimits(limits));

        for (JsonForm form : JsonForm.values()) {
            byte[] text = StrategyJson.write(result.strategy(), form);
            assertThat(StrategyJson.parse(text, ReadOptions.lenient().withLimits(limits))
                            .strategy())
                    .isEqualTo(result.strategy())
                    .hasSameHashCodeAs(result.strategy());
        }
    }

    // ---- length of the input

    @Test
    void a_text_of_200_megabytes_ends_at_the_limit_of_the_input() throws IOException {
        try (InputStream endless = endless("{\"x\":\"", 'a', 200 * MEGA)) {
            ReadResult result = StrategyJson.parse(endless, ReadOptions.lenient());
            assertLimit("inputBytes", result);
        }
    }

    @Test
    void bytes_of_200_megabytes_end_at_the_limit_of_the_input() {
        byte[] text = new byte[200 * MEGA];
        Arrays.fill(text, (byte) 'a');
        text[0] = '"';

        assertLimit("inputBytes", StrategyJson.parse(text));
    }

    @Test
    void a_reader_without_end_ends_at_the_limit_of_the_input() throws IOException {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };

        assertLimit("inputBytes", StrategyJson.parse(endless, ReadOptions.lenient()));
    }

    @Test
    void white_space_up_to_the_limit_of_the_input_is_looked_through_quickly() {
        byte[] blank = new byte[64 * MEGA];
        Arrays.fill(blank, (byte) ' ');
        assertThat(StrategyJson.parse(blank).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EMPTY_INPUT);

        byte[] document = TestDocuments.utf8(TestDocuments.MINIMAL);
        Arrays.fill(blank, (byte) '\n');
        System.arraycopy(document, 0, blank, blank.length - document.length, document.length);
        ReadResult result = StrategyJson.parse(blank);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void input_is_taken_up_to_its_limit() {
        byte[] document = TestDocuments.utf8(TestDocuments.MINIMAL);

        for (int limit : new int[] {document.length, document.length + 1}) {
            ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(limit));
            assertThat(StrategyJson.parse(document, options).problems()).isEmpty();
        }
        ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(document.length - 1));
        assertLimit("inputBytes", StrategyJson.parse(document, options));
    }

    // ---- length of texts and names

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x-a\": \"?\"",
                "\"a\": \"?\"",
                "\"language\": \"?\"",
                "\"x-?\": 1",
                "\"?\": 1",
                "\"x-a\": { \"?\": 1 }",
                "\"period\": { \"start\": \"?\" }",
                "\"kind\": \"?\""
            })
    void a_long_text_or_name_ends_at_the_limit(String properties) {
        String text = TestDocuments.withProperties(properties);

        assertLimit("stringLength", text.replace("?", "a".repeat(MEGA + 10)), Limits.DEFAULT);
        Limits limits = Limits.DEFAULT.withStringLength(10_000);
        assertLimit("stringLength", text.replace("?", "\uD83D\uDE00".repeat(5_001)), limits);
        assertLimit("stringLength", text.replace("?", "\\u0061".repeat(10_001)), limits);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1000, 5000, 100_000, 1 << 20})
    void a_text_is_taken_up_to_the_limit(int limit) {
        Limits limits = Limits.DEFAULT.withStringLength(Math.max(limit, 14));
        for (String letter : new String[] {"a", "é", "漢", "\\n", "\\u0041"}) {
            assertTaken(textOf(letter, limits.stringLength() - 1), limits);
            assertTaken(textOf(letter, limits.stringLength()), limits);
            assertLimit("stringLength", textOf(letter, limits.stringLength() + 1), limits);
        }
    }

    private static String textOf(String letter, int length) {
        return TestDocuments.withProperties("\"x-a\": \"" + letter.repeat(length) + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 1000, 5000, 100_000})
    void the_name_of_a_property_is_taken_up_to_the_limit(int limit) {
        Limits limits = Limits.DEFAULT.withStringLength(limit);
        for (String letter : new String[] {"a", "é", "漢", "\\u0041"}) {
            assertTaken(nameOf(letter, limit), limits);
            assertLimit("stringLength", nameOf(letter, limit + 1), limits);
        }
    }

    private static String nameOf(String letter, int length) {
        return TestDocuments.withProperties("\"x-" + letter.repeat(length - 2) + "\": 1");
    }

    // ---- numbers

    @ParameterizedTest
    @ValueSource(strings = {"\"x-a\": ?", "\"x-a\": [ { \"b\": ? } ]"})
    void a_number_is_taken_up_to_its_limits(String properties) {
        String text = TestDocuments.withProperties(properties);
        assertNumberLimits(text);
    }

    @Test
    void a_number_of_a_measure_is_taken_up_to_its_limits() {
        assertNumberLimits(TestDocuments.withAction(
                "\"measures\": [ { \"id\": \"m\", \"name\": \"M\", \"targets\": [ { \"value\": ? } ] } ]"));
        assertNumberLimits(TestDocuments.withDeadline("{ \"x-a\": ?, \"date\": \"2027\", \"type\": \"on\" }"));
    }

    private static void assertNumberLimits(String text) {
        Limits limits = Limits.DEFAULT;
        for (String sign : new String[] {"", "-"}) {
            assertTaken(text.replace("?", sign + "1".repeat(100)), limits);
            assertTaken(text.replace("?", sign + "0." + "1".repeat(99)), limits);
            assertTaken(text.replace("?", sign + "1e400"), limits);
            assertTaken(text.replace("?", sign + "1E-400"), limits);
            assertTaken(text.replace("?", sign + "10e399"), limits);
            assertTaken(text.replace("?", sign + "0e401"), limits);
            assertTaken(text.replace("?", sign + "1.5e0000000000000000000000007"), limits);
            assertLimit("numberDigits", text.replace("?", sign + "1".repeat(101)), limits);
            assertLimit("numberDigits", text.replace("?", sign + "0." + "1".repeat(100)), limits);
            assertLimit("numberDigits", text.replace("?", sign + "1".repeat(1000)), limits);
            assertLimit("numberDigits", text.replace("?", sign + "0." + "1".repeat(MEGA)), limits);
            assertLimit("numberDigits", text.replace("?", sign + "9".repeat(MEGA)), limits);
            assertLimit("numberExponent", text.replace("?", sign + "1e401"), limits);
            assertLimit("numberExponent", text.replace("?", sign + "1e-401"), limits);
            assertLimit("numberExponent", text.replace("?", sign + "10e400"), limits);
            assertLimit("numberExponent", text.replace("?", sign + "1e99999"), limits);
            assertLimit("numberExponent", text.replace("?", sign + "1e-10001"), limits);
            assertLimit("numberExponent", text.replace("?", sign + "1e2147483648"), limits);
            assertLimit("numberExponent", text.replace("?", sign + "1e-99999999999999999999"), limits);
        }
    }

    @Test
    void the_limits_of_numbers_can_be_raised_as_far_as_numbers_go() {
        Limits limits = Limits.DEFAULT.withNumbers(10_000, 10_000);
        String text = TestDocuments.withProperties("\"x-a\": ?");

        assertTaken(text.replace("?", "1".repeat(10_000)), limits);
        assertLimit("numberDigits", text.replace("?", "1".repeat(10_001)), limits);
        assertTaken(text.replace("?", "1e10000"), limits);
        assertLimit("numberExponent", text.replace("?", "1e10001"), limits);
    }

    @Test
    void many_numbers_beyond_the_limits_end_after_so_many_problems() {
        String many = "1e401,".repeat(MEGA) + "1".repeat(2 * MEGA);
        List<Problem> problems = TestDocuments.lenient(TestDocuments.withProperties("\"x-a\": [" + many + "]"))
                .problems();

        assertThat(problems.size()).isBetween(100, 110);
        assertThat(problems.get(problems.size() - 1).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }

    // ---- many things

    @Test
    void a_million_properties_of_one_name_end_after_so_many_problems() {
        for (String name : new String[] {"title", "x-a", "a", "id", "parties"}) {
            String text = TestDocuments.withProperties(("\"" + name + "\": 1,").repeat(MEGA) + "\"end\": 1");
            ReadResult result = TestDocuments.lenient(text);

            assertThat(result.isUsable()).isFalse();
            assertThat(result.problems().size()).isBetween(100, 250);
            assertThat(result.problems()).filteredOn(Problem::isError).last().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
                assertThat(problem.found()).contains("maxProblems");
            });
        }
    }

    @Test
    void a_million_properties_of_one_name_in_an_extension_or_a_late_deadline_end_too() {
        String many = "\"a\": 1,".repeat(MEGA) + "\"end\": 1";

        assertThat(TestDocuments.lenient(TestDocuments.withProperties("\"x-a\": {" + many + "}"))
                        .isUsable())
                .isFalse();
        ReadResult late = TestDocuments.lenient(TestDocuments.withDeadline("{" + many + ", \"type\": \"on\"}"));
        assertThat(late.isUsable()).isFalse();
        assertThat(late.problems().get(late.problems().size() - 1).code())
                .isIn(ProblemCode.TOO_MANY_PROBLEMS, ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void a_million_different_unknown_properties_end_at_the_limit_on_elements() {
        String many = IntStream.range(0, 1_000_001)
                .mapToObj(i -> "\"k" + i + "\":" + i % 10)
                .collect(Collectors.joining(","));

        assertLimit("elements", TestDocuments.withProperties(many), Limits.DEFAULT);
        assertLimit("elements", TestDocuments.withProperties("\"x-a\": {" + many + "}"), Limits.DEFAULT);
    }

    @Test
    void many_warnings_leave_a_document_usable() {
        String many = IntStream.range(0, 200_000)
                .mapToObj(i -> "\"k" + i + "\":" + i % 10)
                .collect(Collectors.joining(","));
        ReadResult result = TestDocuments.lenient(TestDocuments.withProperties(many));

        assertThat(result.isUsable()).isTrue();
        assertThat(result.strategy().unknownProperties().names()).hasSize(200_000);
        assertThat(result.problems()).hasSize(101);
        assertThat(result.problems().get(100).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
        assertThat(result.problems().get(100).message())
                .isEqualTo("there are 199900 more warnings, which are not listed");
    }

    @Test
    void many_elements_of_one_name_are_given_ids_quickly() {
        String party = "{ \"name\": \"Same\", \"kind\": \"team\" }";
        ReadResult result = TestDocuments.lenient(
                TestDocuments.withProperties("\"parties\": [" + (party + ",").repeat(100_000) + party + "]"));

        assertThat(result.isUsable()).isTrue();
        assertThat(result.strategy().parties().get(100_000).id()).isEqualTo("same-100001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The document and its version are two elements; an extension is one, and each value in it.
                "\"x-a\": [ 1, 2, 3 ] | 6",
                "\"x-a\": { \"b\": 1, \"c\": 2 } | 5",
                "\"period\": { \"start\": \"2027\" } | 3",
                "\"parties\": [ { \"id\": \"p\", \"name\": \"P\", \"kind\": \"team\", \"otherNames\": [ \"a\", \"b\" ] } ] | 5",
                "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"A\", \"deadline\": \"2027\" } ] } | 5",
                "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"A\", \"deadline\": { \"type\": \"on\", \"date\": \"2027\", \"text\": \"t\" } } ] } | 5",
                "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"A\", \"deadline\": { \"date\": \"2027\", \"text\": \"t\", \"type\": \"on\" } } ] } | 5",
            })
    void elements_are_taken_up_to_their_limit(String properties, int count) {
        String text = TestDocuments.withProperties(properties);

        assertTaken(text, Limits.DEFAULT.withElements(count + 1));
        assertTaken(text, Limits.DEFAULT.withElements(count));
        assertLimit("elements", text, Limits.DEFAULT.withElements(count - 1));
    }

    // ---- broken input

    @Test
    void a_document_that_is_cut_off_anywhere_is_reported() {
        byte[] text = TestDocuments.utf8(TestDocuments.withAction("\"description\": \"é😀\\u00e9\\n\", "
                        + "\"deadline\": { \"date\": \"2027-03\", \"x-a\": [ 1.5e3, true, null ], \"type\": \"on\" }")
                .strip());

        assertThat(StrategyJson.parse(text).problems()).isEmpty();
        for (int length = 0; length < text.length; length++) {
            ReadResult result = StrategyJson.parse(Arrays.copyOf(text, length));
            assertThat(result.isUsable()).as("cut to %s bytes", length).isFalse();
            assertThat(result.problems())
                    .as("cut to %s bytes", length)
                    .isNotEmpty()
                    .allSatisfy(HostileInputTest::isPlaced);
            assertThatExceptionOfType(StrategyReadException.class).isThrownBy(result::strategy);
        }
    }

    static Stream<Path> examples() {
        return TestDocuments.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_that_is_cut_off_is_reported(Path file) {
        byte[] text = TestDocuments.bytesOf(file);
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            ReadResult result = StrategyJson.parse(Arrays.copyOf(text, random.nextInt(text.length - 2)));
            assertThat(result.isUsable()).isFalse();
            assertThat(result.problems()).isNotEmpty().allSatisfy(HostileInputTest::isPlaced);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void flipped_bytes_end_in_a_document_or_in_problems(Path file) {
        byte[] text = TestDocuments.bytesOf(file);
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            byte[] flipped = text.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertEndsWell(flipped);
        }
    }

    @Test
    void snippets_in_any_order_end_in_a_document_or_in_problems() {
        String[] snippets = {
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\\udc00",
            "é",
            "😀",
            "\u2028",
            "\n",
            "\r",
            "\t",
            "1",
            "-",
            "0",
            ".",
            "e",
            "E+",
            "1e999999999",
            "true",
            "nul",
            "NaN",
            "-Infinity",
            "\"id\":",
            "\"type\":",
            "\"on\"",
            "\"deadline\":",
            "\"actionPlan\":{\"actions\":[{",
            "\"\":",
            "//",
            "/*",
            "'",
            "\u0000",
            "\uFEFF",
            "\"x-a\":",
            "null",
            "\"parties\":[",
            "\"version\":{",
            " "
        };
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "{" : "");
            for (int parts = random.nextInt(20); parts > 0; parts--) {
                text.append(snippets[random.nextInt(snippets.length)]);
            }
            assertEndsWell(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void noise_ends_in_problems() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            byte[] noise = new byte[random.nextInt(100)];
            random.nextBytes(noise);
            assertEndsWell(noise);
        }
    }

    private static void assertEndsWell(byte[] text) {
        for (ReadOptions options : new ReadOptions[] {ReadOptions.lenient(), ReadOptions.strict()}) {
            ReadResult result = StrategyJson.parse(text, options);
            assertThat(result.problems()).allSatisfy(HostileInputTest::isPlaced);
            assertThat(result.isUsable()).isEqualTo(result.problems().stream().noneMatch(Problem::isError));
            if (result.isUsable()) {
                assertThat(StrategyJson.read(StrategyJson.write(result.strategy(), JsonForm.CANONICAL)))
                        .isEqualTo(result.strategy());
            }
        }
    }

    private static void isPlaced(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message()).isNotBlank().doesNotContain("\n", "com.fasterxml", "StreamReadFeature");
        assertThat(problem.message().length()).isLessThan(400);
    }

    private static void assertTaken(String text, Limits limits) {
        assertThat(StrategyJson.parse(text, ReadOptions.lenient().withLimits(limits))
                        .isUsable())
                .isTrue();
    }

    private static void assertLimit(String limit, String text, Limits limits) {
        assertLimit(limit, StrategyJson.parse(text, ReadOptions.lenient().withLimits(limits)));
    }

    private static void assertLimit(String limit, ReadResult result) {
        assertThat(result.isUsable()).isFalse();
        assertThat(result.problems()).filteredOn(Problem::isError).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
            assertThat(problem.found()).contains(limit);
            assertThat(problem.hint())
                    .hasValueSatisfying(hint -> assertThat(hint).contains(limit));
            isPlaced(problem);
        });
    }

    /** A text that begins in some way and goes on with one letter. */
    private static InputStream endless(String start, char letter, int length) {
        return new InputStream() {
            private int position;

            @Override
            public int read() {
                if (position >= length) {
                    return -1;
                }
                return position < start.length() ? start.charAt(position++) : next();
            }

            private int next() {
                position++;
                return letter;
            }
        };
    }
}
