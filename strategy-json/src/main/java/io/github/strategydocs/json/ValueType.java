package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.TextSyntax;

/**
 * The type of a value that was found or expected: the arguments {@code found} and {@code expected} of {@linkplain
 * Problem#arguments() problems}.
 *
 * <pre>{@code
 * boolean lacksDate = result.problems().stream()
 *     .anyMatch(problem -> problem.arguments().get("expected") == ValueType.DATE);
 * ValueType.TRUE_OR_FALSE.text();     // "true-or-false"
 * }</pre>
 *
 * <p>Later versions may add constants.
 */
public enum ValueType {
    /** Any text. */
    TEXT("text"),
    /** A number. */
    NUMBER("a number"),
    /** True or false. */
    TRUE_OR_FALSE("true or false"),
    /** Null. */
    NULL("null"),
    /** A list. */
    LIST("a list"),
    /** An object. */
    OBJECT("an object { … }"),
    /** Binary data, in notations that have it. */
    BINARY("binary data"),
    /** Nothing at all. */
    NOTHING("nothing"),
    /** Any JSON value. */
    VALUE("a value that JSON can say"),
    /** One of the constants that come with it. */
    CONSTANT("one of several words"),
    /** An id. */
    ID(TextSyntax.ID.expectation()),
    /** An address. */
    URI(TextSyntax.URI.expectation()),
    /** A language tag (BCP 47). */
    LANGUAGE_TAG(TextSyntax.LANGUAGE_TAG.expectation()),
    /** The label of a version. */
    VERSION_LABEL(TextSyntax.VERSION_LABEL.expectation()),
    /** A version of the format that can be read. */
    FORMAT_VERSION(TextSyntax.FORMAT_VERSION.expectation()),
    /** The id of something else. */
    REFERENCE("the id of what is meant, as text"),
    /** A whole number from 1 to 5. */
    LEVEL("a whole number from 1 (lowest) to 5 (highest)"),
    /** A whole number from 1 to 5, or {@code "unknown"}. */
    RATING("a whole number from 1 (lowest) to 5 (highest), or \"unknown\""),
    /** A year, a month or a day. */
    DATE("a date: 2027, 2027-03 or 2027-03-31"),
    /** A span of time (ISO 8601). */
    SPAN("a span of time in ISO 8601: P3M is three months, P2W two weeks, PT4H four hours"),
    /** A span of time whose numbers have fewer digits than the one that was found. */
    SMALLER_SPAN("a smaller span of time: each of its numbers has at most nine digits"),
    /** An index of a list. */
    INDEX("an index: 0, 1, 2 and so on"),
    /** The path of an element. */
    PATH("a path such as actionPlan.actions[open-data].deadline"),
    /** A JSON Pointer (RFC 6901). */
    POINTER("a JSON Pointer such as \"/actionPlan/actions/0/title\""),
    /** Change JSON. */
    CHANGES("an object { \"changes\": [ … ] }"),
    /** The changes of change JSON. */
    CHANGE_LIST("a list of changes [ … ]"),
    /** One change of change JSON. */
    CHANGE("a change { \"kind\": …, \"path\": … }"),
    /** A JSON Patch. */
    OPERATIONS("a list of operations [ … ]"),
    /** One operation of a JSON Patch. */
    OPERATION("an operation { \"op\": …, \"path\": … }");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** What is expected of a text of a form. */
    static ValueType of(TextSyntax syntax) {
        return switch (syntax) {
            case FREE -> TEXT;
            case ID -> ID;
            case URI -> URI;
            case LANGUAGE_TAG -> LANGUAGE_TAG;
            case VERSION_LABEL -> VERSION_LABEL;
            case FORMAT_VERSION -> FORMAT_VERSION;
        };
    }

    /** What is expected, in English words that fit after "expected". */
    String words() {
        return words;
    }

    /**
     * The name in JSON.
     *
     * @return the name in lower-kebab-case, such as {@code true-or-false}
     */
    public String text() {
        return Constants.nameOf(this);
    }
}
