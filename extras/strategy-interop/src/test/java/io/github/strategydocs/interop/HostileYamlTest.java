package io.github.strategydocs.interop;

import static io.github.strategydocs.json.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ProblemCode;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is fed to it, reading ends soon, with an error that says what and where and what to do. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileYamlTest {

    private static final String PLAN = """
            id: plan
            title: Plan
            organisation: us
            version: { label: 1, status: draft, date: 2027 }
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Problem refused(byte[] yaml, ProblemCode code) {
        return refused(StrategyYaml.parse(yaml), code);
    }

    private static Problem refused(ReadResult result, ProblemCode code) {
        assertThat(result.isUsable()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).contains(code);
        Problem problem = result.problems().stream()
                .filter(found -> found.code() == code)
                .findFirst()
                .orElseThrow();
        assertThat(problem.isError()).isTrue();
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message()).isNotBlank().hasSizeLessThan(300).doesNotContain("\n");
        return problem;
    }

    private static void refusedAt(String yaml, ProblemCode code, int line, int column) {
        Problem problem = refused(bytes(yaml), code);
        assertThat(problem)
                .as("%s", problem)
                .extracting(Problem::line, Problem::column)
                .containsExactly(line, column);
        assertThat(problem.hint()).isPresent();
    }

    // ---- aliases, merge keys, tags

    @Test
    void billions_of_laughs_are_not_heard() {
        StringBuilder bomb = new StringBuilder(PLAN).append("x-0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("x-" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
        }

        refusedAt(bomb.toString(), NOT_ALLOWED, 6, 11);
        assertThat(refused(bytes(bomb.toString()), NOT_ALLOWED).pointer()).isEqualTo("/x-1");
    }

    @Test
    void an_anchor_that_holds_itself_leads_nowhere() {
        refusedAt(PLAN + "x-a: &a [ *a ]\n", NOT_ALLOWED, 5, 11);
        refusedAt(PLAN + "x-a: &a\n  b: *a\n", NOT_ALLOWED, 6, 6);
        refusedAt(PLAN + "*id : x\n", NOT_ALLOWED, 5, 1);
        refusedAt("*a", NOT_ALLOWED, 1, 1);
    }

    @Test
    void an_anchor_that_nobody_refers_to_does_no_harm() {
        assertThat(StrategyYaml.parse(bytes("&plan\n" + PLAN + "x-a: &a b\n")).problems())
                .isEmpty();
    }

    @Test
    void merge_keys_are_not_followed_and_can_be_names_in_quotation_marks() {
        refusedAt(PLAN + "<<: { language: en }\n", NOT_ALLOWED, 5, 1);
        refusedAt(PLAN + "x-a: { <<: [ ] }\n", NOT_ALLOWED, 5, 8);

        assertThat(StrategyYaml.read(bytes(PLAN + "\"<<\": 1\n"))
                        .unknownProperties()
                        .names())
                .containsExactly("<<");
        assertThat(StrategyYaml.read(bytes(PLAN + "x-a: <<\n"))
                        .unknownProperties()
                        .get("x-a"))
                .hasToString("Optional[<<]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
                "!!java.util.Date 2027",
                "!!binary aGVsbG8=",
                "!!str 5",
                "!!set { a, b }",
                "!local x",
                "! x",
                "!<tag:yaml.org,2002:str> x"
            })
    void tags_are_not_followed(String value) {
        refusedAt(PLAN + "x-a: " + value + "\n", NOT_ALLOWED, 5, 6);
        refusedAt(PLAN + "language: " + value + "\n", NOT_ALLOWED, 5, 11);
    }

    // ---- nesting, length, numbers

    @ParameterizedTest
    @ValueSource(strings = {"x-a: ?", "language: ?", "parties: ?", "parties: [ ? ]", "actionPlan: ?", "?"})
    void deep_nesting_ends_at_the_limit(String place) {
        for (int depth : new int[] {100, 100_000}) {
            String yaml = place.equals("?") ? "" : PLAN;
            assertLimit("nesting", yaml + place.replace("?", "[".repeat(depth) + "]".repeat(depth)));
            assertLimit("nesting", yaml + place.replace("?", "[".repeat(depth)));
            assertLimit("nesting", yaml + place.replace("?", "{a: ".repeat(depth) + "1" + "}".repeat(depth)));
            assertLimit("nesting", yaml + place.replace("?", "[\n".repeat(depth)));
        }
    }

    @Test
    void deep_blocks_end_at_the_limit() {
        assertLimit("nesting", PLAN + "x-a:\n " + "- ".repeat(100_000) + "a\n");
        StringBuilder stairs = new StringBuilder(PLAN).append("x-a:\n");
        for (int i = 1; i < 1000; i++) {
            stairs.append(" ".repeat(i)).append("a:\n");
        }
        assertLimit("nesting", stairs.toString());
        refused(bytes(PLAN + "? ".repeat(100_000)), SYNTAX);
    }

    @Test
    void nesting_is_taken_up_to_the_limit() {
        assertThat(StrategyYaml.parse(bytes(PLAN + "x-a: " + "[".repeat(63) + "]".repeat(63)))
                        .problems())
                .isEmpty();
        assertLimit("nesting", PLAN + "x-a: " + "[".repeat(64) + "]".repeat(64));
    }

    private static void assertLimit(String limit, String yaml) {
        assertLimit(limit, StrategyYaml.parse(bytes(yaml)));
    }

    private static void assertLimit(String limit, ReadResult result) {
        Problem problem = refused(result, LIMIT_EXCEEDED);
        assertThat(problem.found()).contains(limit);
        assertThat(problem.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("higher limit " + limit));
    }

    @Test
    void a_text_without_end_ends_at_the_limit_of_the_input() throws IOException {
        try (InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        }) {
            assertLimit("inputBytes", StrategyYaml.parse(endless, ReadOptions.lenient()));
        }
        byte[] long200 = new byte[200 << 20];
        Arrays.fill(long200, (byte) ' ');
        assertLimit("inputBytes", StrategyYaml.parse(long200));
    }

    /** Lines of many megabytes, each of which a scanner that copies what it looks ahead would take minutes for. */
    @ParameterizedTest
    @CsvSource({
        "'x-a: ', a, stringLength",
        "'x-a: \"', a, ''",
        "'x-a: ''', a, ''",
        "'x-a: |\n  ', a, stringLength",
        "'x-a: >\n  ', a, stringLength",
        "'x-a: ', 1, ''",
        "'# ', a, ''",
        "'x-a: b', ' ', ''",
        "'x-a: &', a, ''",
        "'x-a: *', a, ''",
        "'x-a: !', a, ''",
        "'%', a, ''",
        "'', a, ''",
        "'x-a: |', 1, ''",
        "'x-a: \"', '\\', ''",
        "'x-a: \"', '\n', ''",
        "'', '\n', ''",
        "'x-a: |\n  ', '\n', ''",
        "'x-a: [', '[],', elements",
        "'x-a: {', 'a: b,', ''",
        "'x-a: [', 'a,', elements",
        "'', '---\n', ''",
        "'', '? a\n', ''",
        "'- ', '&a ', ''",
        "'', 'é', ''",
        "'', '\"', ''",
        "'', ', ', ''"
    })
    void long_lines_are_looked_through_quickly(String start, String repeated, String limit) {
        String yaml = PLAN + start.replace("\\n", "\n") + repeated.repeat((4 << 20) / repeated.length());
        ReadResult result = StrategyYaml.parse(bytes(yaml));

        if (!limit.isEmpty()) {
            assertLimit(limit, result);
        }
        assertThat(result.problems()).hasSizeLessThan(110).allMatch(problem -> problem.line() > 0);
        assertThat(result.isUsable()).isEqualTo(result.problems().stream().noneMatch(Problem::isError));
        result.sourceMap().locate(io.github.strategydocs.metamodel.ElementPath.ROOT.attribute("title"));
    }

    @Test
    void long_names_and_texts_end_at_the_limit() {
        ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withStringLength(20));
        for (String line : new String[] {
            "language: " + "a".repeat(21),
            "language: " + "1".repeat(21),
            "x-a: " + "a".repeat(21),
            "x-a: |-\n " + "a".repeat(21),
            "x-a: { \"" + "a".repeat(21) + "\": 1 }",
            "x-" + "a".repeat(19) + ": 1"
        }) {
            assertLimit("stringLength", StrategyYaml.parse(bytes(PLAN + line + "\n"), options));
        }
        assertThat(StrategyYaml.parse(bytes(PLAN + "x-a: " + "a".repeat(20) + "\n"), options)
                        .problems())
                .isEmpty();
    }

    @Test
    void numbers_end_at_their_limits_and_texts_of_digits_do_not() {
        assertLimit("numberDigits", PLAN + "x-a: " + "1".repeat(101) + "\n");
        assertLimit("numberDigits", PLAN + "x-a: " + "1".repeat(1_000_000) + "\n");
        assertLimit("numberExponent", PLAN + "x-a: 1e401\n");
        assertLimit("numberExponent", PLAN + "x-a: 1e" + "9".repeat(1_000_000) + "\n");

        assertThat(StrategyYaml.read(bytes(PLAN.replace("Plan", "1".repeat(101))))
                        .title())
                .isEqualTo("1".repeat(101));
    }

    @Test
    void elements_end_at_their_limit() {
        ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withElements(10));
        assertLimit("elements", StrategyYaml.parse(bytes(PLAN + "x-a:\n" + "- 1\n".repeat(10)), options));
        assertLimit("elements", PLAN + "x-a:\n" + "- 1\n".repeat(1_000_001));
    }

    @Test
    void a_million_mistakes_end_at_the_limit_of_problems() {
        ReadResult result = StrategyYaml.parse(bytes(PLAN + "parties:\n" + "- 5\n".repeat(500_000)));

        assertThat(result.problems()).hasSize(101);
        refused(result, TOO_MANY_PROBLEMS);
    }

    // ---- duplicates, several documents, nothing at all

    @Test
    void a_property_that_stands_twice_is_a_mistake() {
        refusedAt(PLAN + "title: Other\n", DUPLICATE_PROPERTY, 5, 1);
        refusedAt(PLAN + "x-a: { b: 1, \"b\": 2 }\n", DUPLICATE_PROPERTY, 5, 14);
        refusedAt(PLAN + "x-a: 1\nx-a: 1\n", DUPLICATE_PROPERTY, 6, 1);
    }

    @Test
    void one_document_is_read_and_a_second_is_a_mistake() {
        refusedAt(PLAN + "---\n" + PLAN, TRAILING_TEXT, 5, 1);
        refusedAt(PLAN + "---\n", TRAILING_TEXT, 5, 1);
        refusedAt(PLAN + "...\n---\nid: b\n", TRAILING_TEXT, 6, 1);
        refusedAt(PLAN + "...\nid: b\n", TRAILING_TEXT, 6, 1);

        assertThat(StrategyYaml.parse(bytes("%YAML 1.2\n---\n" + PLAN + "...\n# That is all.\n"))
                        .problems())
                .isEmpty();
    }

    @Test
    void nothing_is_no_document() {
        refusedAt("# Only a remark\n", EMPTY_INPUT, 2, 1);
        refused(bytes(""), EMPTY_INPUT);
        refused(bytes(" \n\n"), EMPTY_INPUT);
        refused(bytes("---\n"), NOT_A_STRATEGY);
        refused(bytes("just a text\n"), NOT_A_STRATEGY);
        refused(bytes("- a\n- b\n"), NOT_A_STRATEGY);
        refused(bytes("null"), NOT_A_STRATEGY);
        refused(bytes("<xml/>"), NOT_A_STRATEGY);
    }

    // ---- encodings

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void other_encodings_are_named(String encoding) {
        Problem problem = refused(PLAN.getBytes(Charset.forName(encoding)), NOT_UTF_8);

        assertThat(problem.hint()).contains("save the file as UTF-8");
    }

    @Test
    void a_byte_that_is_not_utf_8_is_found() {
        byte[] latin = (PLAN + "x-a: é\n").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = refused(latin, NOT_UTF_8);

        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.column()).isEqualTo(6);
        assertThat(StrategyYaml.parse(latin).sourceMap().locate(io.github.strategydocs.metamodel.ElementPath.ROOT))
                .isPresent();
    }

    @Test
    void a_byte_order_mark_is_taken() {
        assertThat(StrategyYaml.parse(bytes("\uFEFF" + PLAN)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u0090", "\uFFFE", "\uFFFF"})
    void an_invisible_character_is_found(String character) {
        refusedAt(PLAN + "x-a: \uD83D\uDE00b" + character + "\n", SYNTAX, 5, 9);
        refusedAt(PLAN + "# " + character + "\n", SYNTAX, 5, 3);
    }

    @Test
    void half_a_character_is_found() {
        refusedAt(PLAN + "x-a: \"\\uD83D\"\n", LONE_SURROGATE, 5, 6);
        refusedAt(PLAN + "language: \"\\uDE00\\uD83D\"\n", LONE_SURROGATE, 5, 11);
        assertThat(StrategyYaml.read(bytes(PLAN.replace("Plan", "\"\\uD83D\\uDE00\"")))
                        .title())
                .isEqualTo("\uD83D\uDE00");
    }

    // ---- cut short

    @Test
    void a_text_that_was_cut_short_is_a_document_of_what_is_there_or_an_error_with_a_place() {
        String whole = PLAN + "parties:\n  - { id: us, name: \"We\", kind: team }\nx-a: 'b'\nx-b: |\n  c\n";
        assertThat(StrategyYaml.parse(bytes(whole)).problems()).isEmpty();
        for (int end = 0; end < whole.length(); end++) {
            ReadResult result = StrategyYaml.parse(bytes(whole.substring(0, end)));

            assertThat(result.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
            assertThat(result.isUsable()).isEqualTo(result.problems().stream().noneMatch(Problem::isError));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-a: \"b", "x-a: 'b", "x-a: [ b", "x-a: { b: c", "x-a: [ b,\n", "x-a: { b:\n", "x-a"})
    void what_is_missing_at_the_end_is_told(String end) {
        Problem problem = refused(bytes(PLAN + end), TRUNCATED);

        assertThat(problem.line()).isGreaterThanOrEqualTo(5);
        assertThat(problem.hint()).isPresent();
    }

    // ---- mistakes of people

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-a: b: c               | 5 | 7  | found a colon where none can stand
            x-a: @home              | 5 | 6  | a text cannot begin with '@' without quotation marks
            x-a: `b`                | 5 | 6  | a text cannot begin with '`' without quotation marks
            x-a: %b                 | 5 | 6  | a text cannot begin with '%' without quotation marks
            x-a: *                  | 5 | 7  | a text cannot begin with * or & without quotation marks
            x-a: "b" c              | 5 | 10 | found 'c' where it does not fit the lines before
            x-a: "\\q"              | 5 | 8  | a backslash stands before 'q', which means nothing
            x-a: [ b } ]            | 5 | 10 | found '}'; expected a comma and the next value, or ]
            x-a: { b: c ]           | 5 | 13 | found ']'; expected a comma and the next property, or }
            x-a: - b                | 5 | 6  | a list or a property cannot begin here
            \tx-a: b                | 5 | 1  | found a tab before a value; only spaces indent
             x-a: b                 | 5 | 2  | found 'x' where it does not fit the lines before
            x-a: {[b]: c}           | 5 | 7  | a list or an object stands where the name of a property is expected
            """, ignoreLeadingAndTrailingWhitespace = false)
    void what_people_get_wrong_is_said_in_plain_words(String line, String at, String column, String message) {
        Problem problem = refused(
                bytes(PLAN + line.stripTrailing().replace("\\t", "\t").replace("\\\\", "\\") + "\nx-z: 1\n"), SYNTAX);

        assertThat(problem.message()).contains(message.strip());
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(at.strip() + ":" + column.strip());
        assertThat(problem.hint()).isPresent();
    }

    @Test
    void wrong_indentation_is_told() {
        refusedAt(PLAN + "actionPlan:\n    actions: []\n  x-a: b\n", SYNTAX, 7, 3);
        refusedAt(PLAN + "x-a\nx-b: c\n", SYNTAX, 6, 1);
    }
}
