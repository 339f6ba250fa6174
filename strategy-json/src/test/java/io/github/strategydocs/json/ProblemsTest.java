package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each problem is told at its line and column, in words by which its author can mend it. */
class ProblemsTest {

    private static final String TEN_MISTAKES = """
            {
              "id": "river plan",
              "title": 2027,
              "organisation": "agency",
              "version": { "label": "1", "status": "publishd", "date": "31/03/2027" },
              "parties": [
                { "id": "agency", "name": "Die Behörde 🚢", "kind": "team", "otherNames": "Agency" }
              ],
              "actionPlan": {
                "actions": [
                  { "id": "open-data", "deadine": "2027-03",
                    "deadline": { "date": "2027-03", "text": "spring", "type": "bye" } }
                ]
              },
              "monitoring": {
                "duties": [ { "id": "agency", "subjects": [ "scope" ], "frequency": "monthly" } ]
              }
            }
            """;

    @Test
    void a_file_with_ten_mistakes_gives_ten_problems_in_one_run() {
        assertThat(TestDocuments.lenient(TEN_MISTAKES).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2:9: error: id is \"river plan\"; expected 1 to 128 characters without white space, control"
                                + " characters or any of / # @ [ ] (invalid-syntax); write \"river-plan\"",
                        "3:12: error: title is the number 2027; expected text (wrong-type); put it in quotation marks:"
                                + " \"2027\"",
                        "5:40: error: status is \"publishd\"; expected one of draft, consultation, published,"
                                + " superseded, withdrawn (unknown-constant); did you mean \"published\"?",
                        "5:60: error: date is \"31/03/2027\"; expected a date: 2027, 2027-03 or 2027-03-31"
                                + " (invalid-syntax); write \"2027-03-31\"",
                        "7:79: error: otherNames is the text \"Agency\"; expected a list, since there may be several"
                                + " (wrong-type); put it in brackets: [ \"Agency\" ]",
                        "11:7: error: action \"open-data\" has no title (missing-attribute); add \"title\": \"…\" (what is to be"
                                + " done, in a few words)",
                        "11:28: warning: unknown property \"deadine\" in an action (unknown-property); did you mean"
                                + " \"deadline\"?",
                        "12:68: error: a deadline has no type \"bye\"; expected one of on, within, after-event,"
                                + " recurring, elsewhere, unstated (unknown-variant)",
                        "16:25: error: two elements have the id \"agency\", first at line 7, column 13 (duplicate-id);"
                                + " give one of them another id, and change what refers to it",
                        "16:73: error: frequency is \"monthly\"; expected a span of time in ISO 8601: P3M is three"
                                + " months, P2W two weeks, PT4H four hours (invalid-syntax); write \"P1M\"");
    }

    @Test
    void a_type_of_deadline_that_is_no_text_is_told_from_one_that_is_missing() {
        assertThat(TestDocuments.lenient(TestDocuments.withDeadline("{\"type\": 1}"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("the type of a deadline must be a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"type\": \"\", \"date\": \"2027\" }", "{ \"date\": \"2027\", \"type\": \"\" }"})
    void an_empty_type_is_one_that_there_is_not_wherever_it_stands(String deadline) {
        assertThat(TestDocuments.lenient(TestDocuments.withDeadline(deadline)).problems())
                .extracting(Problem::message)
                .containsExactly("a deadline has no type \"\"; expected one of on, within, after-event, recurring,"
                        + " elsewhere, unstated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P99999999999999999999D", "P1Y9999999999M", "PT0.1234567890S"})
    void a_span_that_is_too_large_is_told_so(String span) {
        assertThat(TestDocuments.lenient(
                                TestDocuments.withDeadline("{ \"type\": \"recurring\", \"every\": \"" + span + "\" }"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("every is \"" + span
                        + "\"; expected a smaller span of time: each of its numbers has at most nine digits");
    }

    static Stream<Arguments> otherWords() {
        return Stream.of(
                arguments("\"period\": { \"from\": \"2027\" }", "did you mean \"start\"?"),
                arguments("\"period\": { \"To\": \"2027\" }", "did you mean \"end\"?"),
                arguments(action("\"owner\": \"b\""), "did you mean \"assignments\"?"),
                arguments(action("\"due\": \"2027\""), "did you mean \"deadline\"?"),
                arguments(
                        action("\"budget\": 5"),
                        "money stands under resourcing.allocations, each with the actions that it is for"),
                arguments(goal("\"title\": \"Trust\""), "did you mean \"name\"?"),
                arguments(
                        "\"riskRegister\": { \"risks\": [ { \"id\": \"r\", \"title\": \"Flood\" } ] }",
                        "did you mean \"description\"?"),
                arguments(
                        "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"name\": \"Do\" } ] }",
                        "did you mean \"title\"?"),
                // What is there already was not meant again, and what a type does not have cannot be meant.
                arguments(
                        goal("\"name\": \"Trust\", \"title\": \"Trust\""),
                        "it is kept; begin its name with \"x-\" to say that it is meant"),
                arguments(
                        goal("\"name\": \"Trust\", \"budget\": 1"),
                        "it is kept; begin its name with \"x-\" to say that it is meant"));
    }

    private static String action(String property) {
        return "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"Do it\", " + property + " } ] }";
    }

    private static String goal(String properties) {
        return "\"purpose\": { \"goals\": [ { \"id\": \"g\", " + properties + " } ] }";
    }

    @ParameterizedTest
    @MethodSource("otherWords")
    void another_word_for_an_attribute_is_told_with_the_name_that_it_has(String properties, String hint) {
        assertThat(TestDocuments.lenient(TestDocuments.withProperties(properties))
                        .problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_PROPERTY)
                .extracting(problem -> problem.hint().orElse(""))
                .containsExactly(hint);
    }

    @Test
    void what_lacks_something_is_named_by_its_title_or_its_id() {
        assertThat(TestDocuments.lenient(TestDocuments.withProperties("""
                        "parties": [
                          { "id": "ann", "name": "Ann Mole" },
                          { "name": "Board" },
                          { "id": "q", "kind": "team" },
                          { "id": "r", "name": " ", "kind": "team" },
                          { "kind": "team" }
                        ]""")).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.MISSING_ATTRIBUTE)
                .extracting(Problem::message)
                .containsExactly(
                        "party \"Ann Mole\" has no kind",
                        "party \"Board\" has no kind",
                        "party \"q\" has no name",
                        "this party has no name");
    }

    static Stream<Arguments> hints() {
        return Stream.of(
                arguments("March 2027", "write \"2027-03\""),
                arguments("mar 2027", "write \"2027-03\""),
                arguments("Sept. 2027", "write \"2027-09\""),
                arguments("31 March 2027", "write \"2027-03-31\""),
                arguments("1st of May, 2027", "write \"2027-05-01\""),
                arguments("March 3, 2027", "write \"2027-03-03\""),
                arguments("31 April 2027", "2027-04 has 30 days"),
                arguments("Q3 2027", "write \"2027-09\", the last month of the quarter"),
                arguments("2027-Q1", "write \"2027-03\", the last month of the quarter"),
                arguments("3 March 4 2027", ""),
                arguments("Spring 2027", ""),
                arguments("Q5 2027", ""),
                arguments("asap", ""));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void a_date_in_words_is_told_with_what_to_write(String written, String hint) {
        assertThat(TestDocuments.lenient(TestDocuments.withDeadline("\"" + written + "\""))
                        .problems())
                .extracting(problem -> problem.message() + "|" + problem.hint().orElse(""))
                .containsExactly(
                        "deadline is \"" + written + "\"; expected a date: 2027, 2027-03 or 2027-03-31|" + hint);
    }

    @Test
    void a_level_in_words_is_told_with_the_numbers_there_are() {
        assertThat(TestDocuments.lenient(TestDocuments.withProperties(
                                "\"riskRegister\": { \"risks\": [ { \"id\": \"r\", \"description\": \"Flood\","
                                        + " \"likelihood\": \"high\", \"impact\": \"4\" } ] }"))
                        .problems())
                .extracting(problem -> problem.hint().orElse(""))
                .containsExactly("write a number from 1 (lowest) to 5 (highest)", "leave out the quotation marks: 4");
    }

    @Test
    void where_a_list_of_objects_is_wanted_the_hint_shows_one_in_brackets() {
        assertThat(TestDocuments.lenient(TestDocuments.withProperties(
                                action("\"measures\": [ { \"id\": \"m\", \"name\": \"Visits\","
                                        + " \"targets\": \"10,000\", \"observations\": { \"value\": 1 } } ]")))
                        .problems())
                .filteredOn(problem -> problem.code() == ProblemCode.WRONG_TYPE)
                .extracting(problem -> problem.hint().orElse(""))
                .containsExactly(
                        "write [ { \"value\": …, \"descriptor\": …, \"deadline\": …, \"rationale\": … } ]",
                        "put it in brackets: [ { … } ]");
    }

    @Test
    void a_day_that_its_month_does_not_have_is_told_from_a_form_that_is_wrong() {
        assertThat(TestDocuments.lenient(TestDocuments.withDeadline("\"2027-02-29\""))
                        .problems())
                .extracting(problem -> problem.hint().orElse(""))
                .containsExactly("2027-02 has 28 days");
    }

    @Test
    void ten_thousand_names_that_are_much_alike_are_no_attack() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append(i == 0 ? "" : ",").append(String.format("\"department-of-environment-indicator-%06d\":1", i));
        }

        assertThat(TestDocuments.lenient(TestDocuments.withProperties("\"x-a\": {" + names + "}"))
                        .problems())
                .isEmpty();
    }

    @Test
    void where_an_object_is_wanted_the_hint_shows_what_it_looks_like() {
        String document = """
                {
                  "id": "plan", "title": "Plan", "organisation": "b",
                  "version": { "label": "1", "status": "draft", "date": "2027" },
                  "period": "2026-2029",
                  "actionPlan": []
                }
                """;

        assertThat(StrategyJson.parse(document, ReadOptions.lenient()).problems())
                .extracting(problem -> problem.hint().orElseThrow())
                .containsExactly(
                        "write { \"start\": …, \"end\": …, \"label\": … }",
                        "write { \"narrative\": …, \"themes\": [ … ], \"actions\": [ … ] }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e401", "1e99999", "-0.5e-20000"})
    void a_number_beyond_the_limits_hides_nothing_that_is_wrong_elsewhere(String number) {
        assertHidesNothing(number, "numberExponent");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 125, 10_000, 1_000_000})
    void a_number_with_too_many_digits_hides_nothing_that_is_wrong_elsewhere(int digits) {
        assertHidesNothing("7".repeat(digits), "numberDigits");
    }

    private static void assertHidesNothing(String number, String limit) {
        for (String properties :
                List.of("\"x-a\": %s, \"language\": 5", "\"x-a\": [ { \"b\": [ %s, 1 ] } ], \"language\": 5")) {
            ReadResult result = TestDocuments.lenient(TestDocuments.withProperties(properties.formatted(number)));

            assertThat(result.isUsable()).isFalse();
            assertThat(result.problems())
                    .extracting(Problem::code, problem -> problem.found().orElseThrow())
                    .containsExactly(
                            tuple(ProblemCode.LIMIT_EXCEEDED, limit), tuple(ProblemCode.WRONG_TYPE, "the number 5"));
            assertThat(result.problems().get(0).pointer()).startsWith("/x-a");
        }
        String ofLevel =
                "\"riskRegister\": { \"risks\": [ { \"id\": \"r\", \"description\": \"R\", \"likelihood\": %s } ] }";
        assertThat(TestDocuments.lenient(TestDocuments.withProperties(ofLevel.formatted(number)))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
                    assertThat(problem.pointer()).isEqualTo("/riskRegister/risks/0/likelihood");
                });
    }

    @Test
    void what_follows_the_end_is_named() {
        Problem word = TestDocuments.lenient(TestDocuments.MINIMAL + " foo bar")
                .problems()
                .get(0);
        Problem character = TestDocuments.lenient("\uFEFF" + TestDocuments.MINIMAL + "\n €")
                .problems()
                .get(0);

        assertThat(word.found()).contains("foo");
        assertThat(word.hint()).contains("remove what follows the last }");
        assertThat(character.code()).isEqualTo(ProblemCode.TRAILING_TEXT);
        assertThat(character.found()).contains("'€'");
    }

    @Test
    void a_missing_id_is_said_at_once_although_an_error_stands_beside_it() {
        ReadResult result = StrategyJson.parse("""
                {
                  "id": "plan", "title": "Plan", "organisation": "b",
                  "version": { "label": "1", "status": "draft", "date": "2027" },
                  "parties": [
                    { "name": "B", "kind": "organisation" },
                    { "id": "q", "name": "C", "kind": "teem" },
                    { "name": "D", "kind": "team" }
                  ]
                }
                """, ReadOptions.lenient());

        assertThat(result.problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(
                        tuple(ProblemCode.MISSING_ID, 5),
                        tuple(ProblemCode.UNKNOWN_CONSTANT, 6),
                        tuple(ProblemCode.MISSING_ID, 7));
    }

    @Test
    void the_exception_of_the_short_way_carries_all_problems() {
        StrategyReadException thrown = org.assertj.core.api.Assertions.catchThrowableOfType(
                StrategyReadException.class, () -> StrategyJson.read(TEN_MISTAKES));

        assertThat(thrown.problems()).hasSize(10);
        assertThat(thrown.getMessage().lines()).hasSize(10);
    }

    /** A text in which a problem stands at the mark ¶, which is taken out before it is read. */
    record Case(ProblemCode code, String text, ReadOptions options, String says) {

        Case(ProblemCode code, String text, String says) {
            this(code, text, ReadOptions.lenient(), says);
        }

        @Override
        public String toString() {
            return code.text() + ": " + says;
        }
    }

    private static Case in(ProblemCode code, String properties, String says) {
        return new Case(code, TestDocuments.withProperties(properties), says);
    }

    private static Case strictly(ProblemCode code, String properties, String says) {
        return new Case(code, TestDocuments.withProperties(properties), ReadOptions.strict(), says);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(ProblemCode.EMPTY_INPUT, "¶ \n ", "the input is empty"),
                new Case(ProblemCode.NOT_A_STRATEGY, " \n¶[1]", "found a list"),
                new Case(ProblemCode.NOT_A_STRATEGY, "¶\"a\"", "found the text \"a\""),
                new Case(ProblemCode.TRUNCATED, TestDocuments.MINIMAL.strip().replaceFirst("}$", "¶"), "the text ends"),
                new Case(ProblemCode.TRUNCATED, "{ \"title\": \"Pl¶", "the text ends"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + " ¶{}", "follows the end"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + " ¶foo", "follows the end"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + "¶, {}", "follows the end"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + "\n¶// why", "follows the end"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + "¶ä", "follows the end"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + "¶\"never closed", "follows the end"),
                new Case(ProblemCode.TRAILING_TEXT, TestDocuments.MINIMAL + "¶007", "follows the end"),
                new Case(ProblemCode.SYNTAX, TestDocuments.MINIMAL + "¶}", "nothing is open"),
                in(ProblemCode.SYNTAX, "\"x-a\": \"😀\", ¶language: \"en\"", "put the name in double quotation marks"),
                in(ProblemCode.SYNTAX, "\"x-a\": ¶2027-03-31", "put the date in quotation marks: \"2027-03-31\""),
                in(ProblemCode.SYNTAX, "\"x-a\": ¶True", "write true in small letters"),
                in(ProblemCode.SYNTAX, "\"x-a\": ¶007", "write 7"),
                in(ProblemCode.SYNTAX, "\"x-a\": ¶.5", "write 0.5"),
                in(ProblemCode.SYNTAX, "\"x-a\": ¶'a'", "use straight double quotation marks"),
                in(ProblemCode.SYNTAX, "\"x-a\": ¶“a”", "use straight double quotation marks"),
                in(ProblemCode.SYNTAX, "\"x-a\": [ 1, ¶]", "remove the comma before ]"),
                in(ProblemCode.SYNTAX, "\"x-a\": [ 1 ¶}", "is a ] missing before it?"),
                in(ProblemCode.SYNTAX, "\"x-a\": 1 ¶\"x-b\": 2", "is a comma missing before it?"),
                in(ProblemCode.SYNTAX, "\"x-a\" ¶1", "is a colon missing before it?"),
                in(ProblemCode.SYNTAX, "\"x-a\": 1 ¶// why", "JSON has no comments"),
                in(ProblemCode.SYNTAX, "\"x-a\": \"one¶\ntwo\"", "write \\n for a line break"),
                in(ProblemCode.SYNTAX, "\"x-a\": \"C:\\¶dir\"", "write \\\\ for a backslash"),
                in(ProblemCode.SYNTAX, "¶\u00A0\"x-a\": 1", "write a plain space"),
                in(ProblemCode.NOT_A_NUMBER, "\"x-a\": ¶NaN", "NaN is no number"),
                in(ProblemCode.NOT_A_NUMBER, "\"x-a\": [ ¶-Infinity ]", "-Infinity is no number"),
                in(ProblemCode.LONE_SURROGATE, "\"x-a\": [ \"😀\", ¶\"\\ud83d\" ]", "\\uD83D is half of a character"),
                in(ProblemCode.LONE_SURROGATE, "\"language\": ¶\"\\ude00\"", "\\uDE00 is half of a character"),
                in(ProblemCode.LIMIT_EXCEEDED, "\"é\": 1, \"x-a\": ¶1e401", "the exponent 401; the limit is 400"),
                new Case(
                        ProblemCode.TOO_MANY_PROBLEMS,
                        TestDocuments.withProperties("\"language\": 1, \"owner\": 2, \"kind\": ¶3"),
                        ReadOptions.lenient().withMaxProblems(2),
                        "there are more than 2 errors"),
                new Case(
                        ProblemCode.TOO_MANY_PROBLEMS,
                        TestDocuments.withProperties("\"language\": 1, \"owner\": ¶2"),
                        ReadOptions.lenient().withMaxProblems(1),
                        "there is more than 1 error;"),
                in(ProblemCode.UNSUPPORTED_FORMAT_VERSION, "\"formatVersion\": ¶\"2.0\"", "cannot read"),
                in(
                        ProblemCode.DUPLICATE_PROPERTY,
                        "\"language\": \"en\", ¶\"language\": \"en\"",
                        "keep one of the two"),
                in(ProblemCode.DUPLICATE_PROPERTY, "\"language\": null, ¶\"language\": \"en\"", "keep one of the two"),
                in(ProblemCode.DUPLICATE_PROPERTY, "\"x-ä\": 1, ¶\"x-ä\": { \"a\": 1 }", "keep one of the two"),
                in(ProblemCode.DUPLICATE_PROPERTY, "\"x-a\": { \"b\": 1, ¶\"b\": [ 2 ] }", "keep one of the two"),
                in(ProblemCode.UNKNOWN_PROPERTY, "¶\"langauge\": \"en\"", "did you mean \"language\"?"),
                in(ProblemCode.UNKNOWN_PROPERTY, "¶\"colour\": \"😀\"", "it is kept; begin its name with \"x-\""),
                strictly(ProblemCode.UNKNOWN_PROPERTY, "¶\"colour\": 1", "begin its name with \"x-\""),
                in(
                        ProblemCode.MISSING_ATTRIBUTE,
                        "\"glossary\": [ ¶{ \"term\": \"é\" } ]",
                        "add \"definition\": \"…\""),
                in(
                        ProblemCode.MISSING_ATTRIBUTE,
                        "\"glossary\": [ ¶{ \"term\": \"é\", \"definition\": null } ]",
                        "no definition"),
                in(
                        ProblemCode.MISSING_ID,
                        "\"parties\": [ ¶{ \"name\": \"We all\", \"kind\": \"team\" } ]",
                        "the id \"we-all\""),
                strictly(
                        ProblemCode.MISSING_ID,
                        "\"parties\": [ ¶{ \"name\": \"We\", \"kind\": \"team\" } ]",
                        "add \"id\""),
                in(
                        ProblemCode.DUPLICATE_ID,
                        "\"parties\": [ { \"id\": \"a\", \"name\": \"A\", \"kind\": \"team\" },"
                                + " { \"id\": ¶\"a\", \"name\": \"B\", \"kind\": \"team\" } ]",
                        "first at line 6, column 24"),
                in(
                        ProblemCode.RESERVED_ID,
                        "\"parties\": [ { \"id\": ¶\"scope\", \"name\": \"A\", \"kind\": \"team\" } ]",
                        "write \"scope-1\""),
                in(ProblemCode.WRONG_TYPE, "\"language\": ¶[ \"en\" ]", "write one value, without the brackets"),
                in(ProblemCode.WRONG_TYPE, "\"scope\": { \"narrative\": ¶5 }", "put it in quotation marks: \"5\""),
                in(ProblemCode.WRONG_TYPE, "\"parties\": ¶{ }", "put it in brackets"),
                in(ProblemCode.WRONG_TYPE, "\"parties\": [ ¶\"us\" ]", "an object { … } that describes a party"),
                in(ProblemCode.WRONG_TYPE, "\"period\": ¶\"2027\"", "an object { … } that describes a timeframe"),
                strictly(ProblemCode.NULL_VALUE, "\"language\": ¶null", "leave the property out"),
                in(ProblemCode.NULL_VALUE, "\"parties\": [ ¶null ]", "leave it out"),
                in(ProblemCode.UNKNOWN_CONSTANT, "\"kind\": ¶\"Strategic Plan\"", "did you mean \"strategic-plan\"?"),
                in(ProblemCode.INVALID_SYNTAX, "\"language\": ¶\"English, British\"", "a language tag such as en-GB"),
                in(ProblemCode.INVALID_SYNTAX, "\"period\": { \"start\": ¶\"2027-02-30\" }", "expected a date"),
                in(ProblemCode.INVALID_SYNTAX, "\"period\": { \"start\": ¶\"2027-3-1\" }", "write \"2027-03-01\""),
                in(ProblemCode.INVALID_SYNTAX, "\"period\": { \"start\": ¶\"3/4/2027\" }", "write the year first"),
                in(
                        ProblemCode.OUT_OF_RANGE,
                        "\"riskRegister\": { \"risks\": [ { \"id\": \"r\", \"description\": \"é😀\", \"likelihood\": ¶6 } ] }",
                        "a whole number from 1 (lowest) to 5 (highest)"),
                deadline(ProblemCode.UNKNOWN_VARIANT, "{ \"type\": ¶\"recuring\" }", "did you mean \"recurring\"?"),
                deadline(
                        ProblemCode.UNKNOWN_VARIANT,
                        "{ \"date\": \"2027\", \"type\": ¶\"onn\" }",
                        "did you mean \"on\"?"),
                deadline(
                        ProblemCode.UNKNOWN_VARIANT,
                        "{ \"date\": \"2027\", \"type\": ¶5 }",
                        "the type of a deadline must be a text"),
                deadline(
                        ProblemCode.UNKNOWN_VARIANT,
                        "{ \"type\": ¶null, \"date\": \"2027\" }",
                        "the type of a deadline must be a text"),
                deadline(ProblemCode.UNKNOWN_VARIANT, "¶{ \"date\": \"2027\" }", "add \"type\": one of on, within"),
                deadline(ProblemCode.UNKNOWN_VARIANT, "¶{ }", "add \"type\": one of on, within"),
                deadline(ProblemCode.WRONG_TYPE, "¶2027", "put it in quotation marks: \"2027\""),
                deadline(ProblemCode.INVALID_SYNTAX, "¶\"spring\"", "expected a date"),
                deadline(
                        ProblemCode.INVALID_SYNTAX,
                        "{ \"x-é\": \"😀\", \"date\": ¶\"2027-13\", \"type\": \"on\" }",
                        "date is"),
                deadline(
                        ProblemCode.UNKNOWN_PROPERTY,
                        "{ ¶\"datum\": \"é\", \"date\": \"2027\", \"type\": \"on\" }",
                        "\"datum\""),
                deadline(
                        ProblemCode.MISSING_ATTRIBUTE,
                        "¶{ \"text\": \"x\", \"type\": \"on\" }",
                        "add \"date\": \"2027-03\""),
                deadline(
                        ProblemCode.DUPLICATE_PROPERTY,
                        "{ \"x-a\": { \"b\": 1, ¶\"b\": 2 }, \"date\": \"2027\", \"type\": \"on\" }",
                        "keep one of the two"),
                deadline(
                        ProblemCode.DUPLICATE_PROPERTY,
                        "{ \"date\": \"2027\", \"type\": \"on\", ¶\"type\": \"on\" }",
                        "keep one of the two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\": 1",
                "\"kind\": 3",
                "\"period\": { \"start\": 12 }",
                "\"parties\": [ 7 ]",
                "\"purpose\": { \"goals\": [ { \"id\": \"g\", \"title\": \"G\", \"deadline\": 7 } ] }",
                "\"disclosures\": [ { \"subject\": \"purpose\", \"audience\": 1 } ]"
            })
    void quotation_marks_are_not_advised_where_the_text_would_be_wrong_too(String property) {
        Problem problem = only(ProblemCode.WRONG_TYPE, StrategyJson.parse(TestDocuments.withProperties(property)));

        assertThat(problem.toString()).doesNotContain("quotation marks");
    }

    private static Case deadline(ProblemCode code, String deadline, String says) {
        return new Case(code, TestDocuments.withDeadline(deadline), says);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_problem_is_told_at_its_line_and_column(Case given) {
        int mark = given.text().indexOf('¶');
        String text = given.text().replace("¶", "");
        String before = text.substring(0, mark);

        Problem problem = only(given.code(), StrategyJson.parse(text, given.options()));
        assertThat(problem.toString())
                .contains(given.says())
                .contains(given.code().text());
        assertPlace(problem, before);

        // However lines end, and with a byte-order mark, which takes no column.
        for (String lineEnd : List.of("\r\n", "\r")) {
            String other = "\uFEFF" + text.replace("\n", lineEnd);
            Problem again = only(given.code(), StrategyJson.parse(other, given.options()));
            assertThat(again.line()).isEqualTo(problem.line());
            assertThat(again.column()).isEqualTo(problem.column());
        }
    }

    private static Problem only(ProblemCode code, ReadResult result) {
        List<Problem> found = result.problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
        assertThat(found).as("%s", result.problems()).hasSize(1);
        boolean warns = !found.get(0).isError();
        assertThat(result.isUsable()).isEqualTo(warns);
        return found.get(0);
    }

    private static void assertPlace(Problem problem, String before) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        assertThat(problem.line() + ":" + problem.column()).as("%s", problem).isEqualTo(line + ":" + column);
    }

    @Test
    void every_code_is_provoked() {
        Set<ProblemCode> provoked = cases().map(Case::code).collect(Collectors.toSet());
        // What no text can hold that is written here.
        provoked.add(ProblemCode.NOT_UTF_8);
        // What other notations alone can say.
        provoked.add(ProblemCode.NOT_ALLOWED);
        // What is said of patches alone.
        provoked.addAll(Set.of(ProblemCode.NO_SUCH_PLACE, ProblemCode.TEST_FAILED));

        assertThat(provoked).isEqualTo(EnumSet.allOf(ProblemCode.class));
    }

    @Test
    void what_is_not_utf_8_is_told_at_the_byte() {
        byte[] latin = TestDocuments.MINIMAL.replace("Plan", "Pl\u00E4n").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = only(ProblemCode.NOT_UTF_8, StrategyJson.parse(latin));
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(15);

        Problem utf16 = only(
                ProblemCode.NOT_UTF_8, StrategyJson.parse(TestDocuments.MINIMAL.getBytes(StandardCharsets.UTF_16)));
        assertThat(utf16.message()).contains("UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00060000", "00000600", "06000000", "00000006", "FEFF0000", "0000FFFE", "7B00", "00"})
    void zeros_that_no_encoding_has_are_told_like_any_other_encoding(String hex) {
        byte[] zeros = HexFormat.of().parseHex(hex);

        assertThat(only(ProblemCode.NOT_UTF_8, StrategyJson.parse(zeros)).message())
                .contains("UTF-16 or UTF-32");
        assertThat(JsonPatch.parse(zeros).problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_UTF_8);
    }

    @Test
    void a_problem_has_a_pointer_and_a_path() {
        Problem problem = only(
                ProblemCode.INVALID_SYNTAX,
                TestDocuments.lenient(TestDocuments.withDeadline("{ \"date\": \"soon\", \"type\": \"on\" }")));

        assertThat(problem.pointer()).isEqualTo("/actionPlan/actions/0/deadline/date");
        assertThat(problem.path()).isEqualTo(ElementPath.parse("actionPlan.actions[a].deadline.date"));
        assertThat(problem.found()).contains("\"soon\"");
        assertThat(problem.expected()).contains("a date: 2027, 2027-03 or 2027-03-31");
    }

    @Test
    void a_problem_stays_on_one_line_whatever_stands_in_the_document() {
        String wild = "a\\n\\u0000\\u2028\\u202e" + "b".repeat(500);
        for (String text : List.of(
                TestDocuments.withProperties("\"kind\": \"" + wild + "\""),
                TestDocuments.withProperties("\"" + wild + "\": 1"),
                TestDocuments.withProperties("\"language\": \"" + wild + "\""),
                TestDocuments.withProperties("\"parties\": [ { \"id\": \"" + wild + "\" } ]"))) {
            assertThat(TestDocuments.lenient(text).problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.toString().lines()).hasSize(1);
                assertThat(problem.message().chars().noneMatch(Character::isISOControl))
                        .isTrue();
                assertThat(problem.hint().orElse("")).hasSizeLessThan(300);
            });
        }
    }

    // ---- deadlines

    @Test
    void the_type_of_a_deadline_may_stand_anywhere() {
        for (String deadline : List.of(
                "{ \"type\": \"within\", \"duration\": \"P90D\", \"of\": \"a\", \"x-a\": [ 1.10, { \"b\": null } ] }",
                "{ \"duration\": \"P90D\", \"type\": \"within\", \"of\": \"a\", \"x-a\": [ 1.10, { \"b\": null } ] }",
                "{ \"x-a\": [ 1.10, { \"b\": null } ], \"of\": \"a\", \"duration\": \"P90D\", \"type\": \"within\" }")) {
            Strategy strategy =
                    TestDocuments.strict(TestDocuments.withDeadline(deadline)).strategy();
            Deadline read = strategy.actionPlan()
                    .orElseThrow()
                    .actions()
                    .get(0)
                    .deadline()
                    .orElseThrow();
            assertThat(read).isInstanceOfSatisfying(Deadline.Within.class, within -> {
                assertThat(within.duration()).hasToString("P90D");
                assertThat(within.of()).contains("a");
                assertThat(within.unknownProperties().names()).containsExactly("x-a");
            });
            assertThat(StrategyJson.write(strategy))
                    .contains("\"type\": \"within\",\n")
                    .contains("1.10");
        }
    }

    @Test
    void a_date_alone_is_a_deadline_and_is_written_so() {
        for (String deadline : List.of("\"2027-03\"", "{ \"type\": \"on\", \"date\": \"2027-03\" }")) {
            Strategy strategy =
                    TestDocuments.strict(TestDocuments.withDeadline(deadline)).strategy();
            assertThat(strategy.actionPlan().orElseThrow().actions().get(0).deadline())
                    .contains(Deadline.on("2027-03"));
            assertThat(StrategyJson.write(strategy)).contains("\"deadline\": \"2027-03\"\n");
        }
        Strategy more = TestDocuments.strict(
                        TestDocuments.withDeadline("{ \"type\": \"on\", \"date\": \"2027-03\", \"x-a\": 1 }"))
                .strategy();
        assertThat(StrategyJson.write(more)).contains("\"type\": \"on\"").contains("\"x-a\": 1");
    }

    // ---- missing ids

    @Test
    void missing_ids_are_made_from_names_and_are_unique() {
        String text = TestDocuments.withProperties("""
                "parties": [
                  { "name": "Office of Data, Tees & Wear", "kind": "team" },
                  { "name": "office of data Tees Wear!", "kind": "team" },
                  { "id": "us", "name": "Us", "kind": "team" },
                  { "name": "Us", "kind": "team" },
                  { "name": "Scope", "kind": "team" },
                  { "name": "???", "kind": "team" },
                  { "name": "Ämter 🚢 für alle", "kind": "team" },
                  { "name": "us 2", "kind": "team" }
                ]""");
        ReadResult result = TestDocuments.lenient(text);

        assertThat(result.strategy().parties())
                .extracting(party -> party.id())
                .containsExactly(
                        "office-of-data-tees-wear",
                        "office-of-data-tees-wear-2",
                        "us",
                        "us-2",
                        "scope-2",
                        "party",
                        "ämter-für-alle",
                        "us-2-2");
        assertThat(result.problems()).hasSize(7).allMatch(problem -> problem.code() == ProblemCode.MISSING_ID);
        assertThat(TestDocuments.lenient(text).strategy()).isEqualTo(result.strategy());
        String written = StrategyJson.write(result.strategy());
        assertThat(TestDocuments.strict(written).strategy()).isEqualTo(result.strategy());
        assertThat(TestDocuments.strict(text).problems())
                .hasSize(7)
                .allMatch(problem -> problem.code() == ProblemCode.MISSING_ID && problem.isError());
    }

    @Test
    void an_id_that_looks_like_a_provisional_one_does_no_harm() {
        String nameless = "{ \"name\": \"x\", \"kind\": \"team\" }";
        for (int number = 0; number < 4; number++) {
            String guessed = "{ \"id\": \"\\ufffe" + number + "\", \"name\": \"x\", \"kind\": \"team\" }";
            for (String parties : List.of(
                    guessed + "," + nameless, nameless + "," + guessed, nameless + "," + guessed + "," + nameless)) {
                ReadResult result =
                        TestDocuments.lenient(TestDocuments.withProperties("\"parties\": [" + parties + "]"));
                assertThat(result.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void texts_and_files_are_read_leniently_unless_told_otherwise(@TempDir Path directory) throws IOException {
        String text = TestDocuments.withProperties("\"colour\": 1");
        Path file = Files.writeString(directory.resolve("plan.json"), text);

        assertThat(StrategyJson.parse(text).problems())
                .isEqualTo(TestDocuments.lenient(text).problems())
                .hasSize(1);
        assertThat(StrategyJson.parse(file).problems())
                .isEqualTo(StrategyJson.parse(text).problems());
    }

    @Test
    void a_text_that_breaks_off_after_as_many_errors_as_are_listed_is_told_so() {
        String text = "{ \"title\": 1, \"owner\": ]";

        ReadResult result = StrategyJson.parse(text, ReadOptions.lenient().withMaxProblems(1));

        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.TOO_MANY_PROBLEMS);
    }
}
