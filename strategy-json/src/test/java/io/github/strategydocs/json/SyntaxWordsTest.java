package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON is told in words by which somebody who has never heard of a parser can mend it. */
class SyntaxWordsTest {

    private static final String HOLDS_NO_OTHER_PROBLEM = "x-a";

    /** In a text, § is a quotation mark, NBSP, ZWSP and BEL the characters of that name, and \u23CE a line break. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {§id§ §x§}          | 1:7  | found '"'; expected a colon between the name of a property and its value | is a colon missing before it?
            {§A§ = 1}           | 1:8  | found '='; expected a colon between the name of a property and its value | is a colon missing before it?
            {§A§ b}             | 1:8  | found 'b'; expected a colon between the name of a property and its value | is a colon missing before it?
            {§A§NBSP: 1}        | 1:7  | found an invisible character (U+00A0); expected a colon between the name of a property and its value | write a plain space
            {§A§: 1 §b§: 2}     | 1:11 | found '"'; expected a comma and the next property, or } | is a comma missing before it?
            {§A§: 1;}           | 1:10 | found ';'; expected a comma and the next property, or } | is a comma missing before it?
            {§A§: 1NBSP}        | 1:10 | found an invisible character (U+00A0); expected a comma and the next property, or } | write a plain space
            {§A§: 1ZWSP}        | 1:10 | found an invisible character (U+200B); expected a comma and the next property, or } | remove it
            {§A§: 12 abc}       | 1:12 | found 'a'; expected a comma and the next property, or } | is a comma missing before it?
            {§A§: §b§ c}        | 1:13 | found 'c'; expected a comma and the next property, or } | is a comma missing before it?
            {§A§: [1 2]}        | 1:12 | found '2'; expected a comma and the next value, or ] | is a comma missing before it?
            {§A§: 1,, §b§: 2}   | 1:11 | found ',' after a comma; expected the name of a property in double quotation marks | remove it, or write what is missing before it
            {,}                 | 1:2  | found ','; expected the name of a property in double quotation marks | remove it, or write what is missing before it
            {§A§: [1,⏎ ]}       | 2:2  | found ']' after a comma; expected a value | remove the comma before ]
            {§A§: 1,}           | 1:11 | found '}' after a comma; expected the name of a property in double quotation marks | remove the comma before }
            {§A§: 1,5}          | 1:11 | found '5' after a comma; expected the name of a property in double quotation marks | decimals follow a point and not a comma, as in 1.5
            {“A”: 1}            | 1:2  | found '“'; expected the name of a property in double quotation marks | use straight double quotation marks: "
            {§A§: “x”}          | 1:9  | found '“'; expected a value | use straight double quotation marks: "
            {§A§: 1 // c⏎}      | 1:11 | found '/'; expected a value | JSON has no comments; keep a remark in a property whose name begins with "x-"
            { # c⏎}             | 1:3  | found '#'; expected the name of a property in double quotation marks | JSON has no comments; keep a remark in a property whose name begins with "x-"
            {§A§:NBSP1}         | 1:8  | found an invisible character (U+00A0); expected a value | write a plain space
            {§A§:BEL 1}         | 1:8  | found an invisible character (U+0007) | remove it
            {§A§: [1, 2}        | 1:14 | found '}', but what is open is a list, which ends in ] | is a ] missing before it?
            {§A§: {§b§: 1]      | 1:16 | found ']', but what is open is an object, which ends in } | is a } missing before it?
            ]                   | 1:1  | found ']', but nothing is open that it could close | remove it
            {§A§: TRUE}         | 1:9  | found TRUE; expected true | write true in small letters
            {§A§: None}         | 1:9  | found None; expected a value | leave the property out where there is nothing to say
            {a: 1}              | 1:2  | found a without quotation marks | put the name in double quotation marks: "a"
            {§A§: abc}          | 1:9  | found abc without quotation marks | put the text in double quotation marks: "abc"
            {§A§: 01}           | 1:9  | 01 is not how JSON writes a number | write 1
            {§A§: .5}           | 1:9  | .5 is not how JSON writes a number | write 0.5
            {§A§: 5.}           | 1:9  | 5. is not how JSON writes a number | write 5.0
            {§A§: 1_000}        | 1:9  | 1_000 is not how JSON writes a number | write it like 12, -0.5 or 1.5e3; text belongs in double quotation marks
            {§A§: §x⏎y§}        | 1:11 | a text holds a line break | write \\n for a line break and \\t for a tab, or close the quotation mark
            {§A§: §\\q§}        | 1:11 | a backslash stands before 'q', which means nothing | write \\\\ for a backslash
            {§A§: §\\u12G4§}    | 1:14 | four hexadecimal digits must follow \\u | write \\\\ for a backslash
            {§A§: 1}}           | 1:11 | found '}', but nothing is open that it could close | remove it
            """)
    void a_mistake_is_told_with_its_place_and_with_what_to_write(
            String json, String place, String message, String hint) {
        String text = json.replace("§A§", "§" + HOLDS_NO_OTHER_PROBLEM + "§")
                .replace("“A”", "“" + HOLDS_NO_OTHER_PROBLEM + "”")
                .replace('§', '"')
                .replace('⏎', '\n')
                .replace("NBSP", "\u00A0")
                .replace("ZWSP", "\u200B")
                .replace("BEL", "\u0007");

        assertThat(StrategyJson.parse(text, ReadOptions.lenient()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.SYNTAX)
                .singleElement()
                .hasToString(place + ": error: this is not JSON: " + message + " (syntax); " + hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {§x-a§: €}  | 1:9  | found '€'; expected a value
            {§x-a§: =}  | 1:9  | found '='; expected a value
            {1: 2}      | 1:2  | found '1'; expected the name of a property in double quotation marks
            """)
    void no_hint_is_made_up_where_nobody_can_tell_what_was_meant(String json, String place, String message) {
        assertThat(StrategyJson.parse(json.replace('§', '"'), ReadOptions.lenient())
                        .problems())
                .singleElement()
                .hasToString(place + ": error: this is not JSON: " + message + " (syntax)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{"x-a": 1`
            `{"x-a": 1 `
            `{"x-a": [1,`
            `{"x-a": "x`
            `{"x-a":`
            `{"x-a": "\\`
            `[1,2`
            """)
    void a_text_that_ends_too_soon_is_told_at_its_end(String json) {
        assertThat(StrategyJson.parse(json, ReadOptions.lenient()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TRUNCATED)
                .singleElement()
                .hasToString("1:" + (json.length() + 1)
                        + ": error: the text ends before the document does (truncated); something is missing at the end:"
                        + " a bracket, a brace or a quotation mark");
    }
}
