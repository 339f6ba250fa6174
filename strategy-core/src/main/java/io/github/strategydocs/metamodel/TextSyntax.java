package io.github.strategydocs.metamodel;

import java.util.regex.Pattern;

/**
 * The syntax that the format requires of some texts. Each syntax is a regular expression with the same meaning in Java
 * and in JSON Schema (ECMA-262).
 *
 * <pre>{@code
 * TextSyntax.ID.matches("open data");     // false
 * TextSyntax.URI.expectation();           // "an address such as https://example.org/plan"
 * }</pre>
 */
public enum TextSyntax {
    /** Any text. */
    FREE("", "text"),

    /** An id: 1 to 128 characters, no white space, no control characters, none of {@code / # @ [ ]}. */
    ID(
            "^[^" + Ids.EXCLUDED_CLASS + "]{1,128}$",
            "1 to 128 characters without white space, control characters or any of / # @ [ ]"),

    /** An absolute URI: a scheme, a colon, and the rest without white space. */
    URI("^[A-Za-z][A-Za-z0-9+.-]{0,63}:[^" + Ids.BLANK_CLASS + "]+$", "an address such as https://example.org/plan"),

    /** A BCP 47 language tag. */
    LANGUAGE_TAG("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", "a language tag such as en-GB (BCP 47)"),

    /** The label of a version: it must not contain {@code #}, which ends a label inside a reference. */
    VERSION_LABEL("^[^#]*$", "a label without #"),

    /** A version of the format that this library can read: any minor version of 1. */
    FORMAT_VERSION("^1\\.[0-9]{1,4}$", "1.0, or a later minor version of format 1");

    private final String pattern;
    private final String expectation;

    TextSyntax(String pattern, String expectation) {
        this.pattern = pattern;
        this.expectation = expectation;
    }

    /**
     * The regular expression.
     *
     * @return a pattern anchored at both ends, or an empty text for {@link #FREE}
     */
    public String pattern() {
        return pattern;
    }

    /**
     * The expected syntax, in words that can follow "expected".
     *
     * @return a short description
     */
    public String expectation() {
        return expectation;
    }

    /**
     * Whether a text has this syntax.
     *
     * @param text any text
     * @return whether it does
     */
    public boolean matches(String text) {
        return switch (this) {
            case FREE -> true;
            case ID -> Ids.isId(text);
            case URI -> Uris.isUri(text);
            case VERSION_LABEL -> text.indexOf('#') < 0;
            case LANGUAGE_TAG -> Compiled.LANGUAGE_TAG.matcher(text).matches();
            case FORMAT_VERSION -> Compiled.FORMAT_VERSION.matcher(text).matches();
        };
    }

    /** Compiled when first needed; the other forms are checked by hand. */
    private static final class Compiled {
        private static final Pattern LANGUAGE_TAG = Pattern.compile(TextSyntax.LANGUAGE_TAG.pattern);
        private static final Pattern FORMAT_VERSION = Pattern.compile(TextSyntax.FORMAT_VERSION.pattern);
    }
}
