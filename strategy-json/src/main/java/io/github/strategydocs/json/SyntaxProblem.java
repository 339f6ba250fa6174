package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.strategydocs.json.StrategyNotation.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says in plain English why a text is no JSON, from what the parser said and from what stands around the place. */
final class SyntaxProblem {

    private static final Set<String> NOT_NUMBERS = Set.of("nan", "infinity", "-infinity", "+infinity", "inf", "-inf");
    private static final Set<String> NOTHING = Set.of("undefined", "none", "nil", "nothing");
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final String QUOTATION_MARKS = "'`´‘’‚“”„«»";

    private final byte[] text;
    private final int offset;
    private final String said;
    private final BrokenWord word;

    private SyntaxProblem(byte[] text, int offset, String said) {
        this.text = text;
        this.said = said;
        this.offset = Utf8.startOfCharacter(text, offset);
        this.word = BrokenWord.around(text, this.offset);
    }

    /** Explains what a parser said of a text. */
    static Fault explain(byte[] text, JsonProcessingException e) {
        long at = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
        int offset = (int) Math.max(0, Math.min(at, text.length));
        if (e instanceof JsonEOFException || (offset == text.length && endsInCommaOrSpace(text))) {
            return new Fault(
                    ProblemCode.TRUNCATED,
                    text.length,
                    "the text ends before the document does",
                    Optional.empty(),
                    Optional.of("something is missing at the end: a bracket, a brace or a quotation mark"));
        }
        return new SyntaxProblem(text, offset, e.getOriginalMessage()).explain();
    }

    /** What begins at a place, in a few words. */
    static String wordOrCharacter(byte[] text, int offset) {
        BrokenWord word = BrokenWord.around(text, offset);
        return word.text().isEmpty() || word.start() < offset
                ? Utf8.describe(Utf8.codePoint(text, offset))
                : word.quoted();
    }

    /** What the parser says of a comma at the end depends on whether white space follows it. */
    private static boolean endsInCommaOrSpace(byte[] text) {
        return text.length > 0 && ", \n\r\t".indexOf(text[text.length - 1]) >= 0;
    }

    private Fault explain() {
        if (said.contains("surrogate")) {
            return fault(
                    offset,
                    "half a character",
                    "half of a character stands here; its other half is missing",
                    Optional.of("write the whole character, or both of its \\u escapes"),
                    ProblemCode.LONE_SURROGATE);
        } else if (said.startsWith("Illegal unquoted character")) {
            return syntax(
                    offset,
                    found(offset),
                    "a text holds " + found(offset),
                    "write \\n for a line break and \\t for a tab, or close the quotation mark");
        } else if (said.contains("for character escape sequence")) {
            return syntax(
                    offset, found(offset), "four hexadecimal digits must follow \\u", "write \\\\ for a backslash");
        } else if (said.contains("character escape")) {
            return syntax(
                    offset,
                    found(offset),
                    "a backslash stands before " + found(offset) + ", which means nothing",
                    "write \\\\ for a backslash");
        } else if (said.startsWith("Illegal character")) {
            int at = offset > 0 && Utf8.isControl(text, offset - 1) ? offset - 1 : offset;
            return syntax(at, found(at), "found " + found(at), "remove it");
        } else if (said.startsWith("Unexpected close marker")) {
            return closeMarker();
        } else if (word.isNumberLike() && !word.isNumber()) {
            return number();
        } else if (word.isWord()) {
            return word();
        } else {
            return character();
        }
    }

    private Fault closeMarker() {
        boolean nothingOpen = said.contains("no open");
        boolean closesObject = offset < text.length && text[offset] == '}';
        return syntax(
                offset,
                found(offset),
                nothingOpen
                        ? "found " + found(offset) + ", but nothing is open that it could close"
                        : "found " + found(offset) + ", but what is open is "
                                + (closesObject ? "a list, which ends in ]" : "an object, which ends in }"),
                nothingOpen ? "remove it" : "is a " + (closesObject ? "]" : "}") + " missing before it?");
    }

    private Fault number() {
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (NOT_NUMBERS.contains(lower)) {
            return notANumber();
        }
        return syntax(
                word.start(), word.quoted(), word.quoted() + " is not how JSON writes a number", word.numberHint());
    }

    private Fault notANumber() {
        return fault(
                word.start(),
                Tokens.shorten(word.text()),
                Tokens.shorten(word.text()) + " is no number that JSON can say",
                Optional.of("leave the property out where there is no number"),
                ProblemCode.NOT_A_NUMBER);
    }

    private Fault word() {
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (NOT_NUMBERS.contains(lower)) {
            return notANumber();
        } else if (WORDS.contains(lower) && !WORDS.contains(word.text())) {
            return syntax(
                    word.start(),
                    word.quoted(),
                    "found " + word.quoted() + "; expected " + lower,
                    "write " + lower + " in small letters");
        } else if (NOTHING.contains(lower)) {
            return syntax(
                    word.start(),
                    word.quoted(),
                    "found " + word.quoted() + "; expected a value",
                    "leave the property out where there is nothing to say");
        } else if (said.contains("was expecting comma") || said.contains("was expecting a colon")) {
            return character();
        } else {
            boolean name = said.contains("field name");
            return syntax(
                    word.start(),
                    word.quoted(),
                    "found " + word.quoted() + " without quotation marks",
                    "put the " + (name ? "name" : "text") + " in double quotation marks: \""
                            + Tokens.shorten(word.text()) + "\"");
        }
    }

    private Fault character() {
        String after = isCommaBefore() ? " after a comma" : "";
        return syntax(offset, found(offset), "found " + found(offset) + after + expectation(), characterHint());
    }

    private String expectation() {
        if (said.contains("comma to separate Object")) {
            return "; expected a comma and the next property, or }";
        }
        if (said.contains("comma to separate Array")) {
            return "; expected a comma and the next value, or ]";
        }
        if (said.contains("a colon to separate")) {
            return "; expected a colon between the name of a property and its value";
        }
        return said.contains("field name")
                ? "; expected the name of a property in double quotation marks"
                : "; expected a value";
    }

    private Optional<String> characterHint() {
        if (offset >= text.length) {
            return Optional.empty();
        }
        int at = Utf8.codePoint(text, offset);
        if ((at == '}' || at == ']') && isCommaBefore()) {
            return Optional.of("remove the comma before " + (char) at);
        }
        if (QUOTATION_MARKS.indexOf(at) >= 0) {
            return Optional.of("use straight double quotation marks: \"");
        }
        if (at == '/' || at == '#') {
            return Optional.of("JSON has no comments; keep a remark in a property whose name begins with \"x-\"");
        }
        if (at > 0x7F && Character.isSpaceChar(at)) {
            return Optional.of("write a plain space");
        }
        if (!Utf8.isVisible(at)) {
            return Optional.of("remove it");
        }
        if (at >= '0' && at <= '9' && said.contains("field name") && isCommaBefore()) {
            return Optional.of("decimals follow a point and not a comma, as in 1.5");
        }
        if (at == ',') {
            return Optional.of("remove it, or write what is missing before it");
        }
        if (said.contains("comma to separate")) {
            return Optional.of("is a comma missing before it?");
        }
        return said.contains("a colon to separate") ? Optional.of("is a colon missing before it?") : Optional.empty();
    }

    /** The character that stands somewhere, in words. */
    private String found(int at) {
        return at < text.length ? Utf8.describe(Utf8.codePoint(text, at)) : "the end";
    }

    private boolean isCommaBefore() {
        int i = Math.min(offset, text.length) - 1;
        while (i >= 0 && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i--;
        }
        return i >= 0 && text[i] == ',';
    }

    private static Fault syntax(int at, String found, String message, String hint) {
        return syntax(at, found, message, Optional.of(hint));
    }

    private static Fault syntax(int at, String found, String message, Optional<String> hint) {
        return fault(at, found, "this is not JSON: " + message, hint, ProblemCode.SYNTAX);
    }

    private static Fault fault(int at, String found, String message, Optional<String> hint, ProblemCode code) {
        return new Fault(code, at, message, Optional.of(found), hint);
    }

    /** Characters of a text in UTF-8, which was found to be well-formed before. */
    private static final class Utf8 {

        private Utf8() {}

        static int startOfCharacter(byte[] text, int offset) {
            int start = Math.min(offset, text.length);
            while (start > 0 && start < text.length && (text[start] & 0xC0) == 0x80) {
                start--;
            }
            return start;
        }

        static int codePoint(byte[] text, int offset) {
            int length = Math.min(4, text.length - offset);
            return new String(text, offset, length, StandardCharsets.UTF_8).codePointAt(0);
        }

        static boolean isControl(byte[] text, int offset) {
            return text[offset] >= 0 && text[offset] < ' ';
        }

        static String describe(int codePoint) {
            if (codePoint == '\n' || codePoint == '\r') {
                return "a line break";
            }
            if (codePoint == '\t') {
                return "a tab";
            }
            return isVisible(codePoint)
                    ? "'" + Character.toString(codePoint) + "'"
                    : String.format("an invisible character (U+%04X)", codePoint);
        }

        static boolean isVisible(int codePoint) {
            return !Character.isISOControl(codePoint)
                    && !Character.isWhitespace(codePoint)
                    && !Character.isSpaceChar(codePoint)
                    && Character.getType(codePoint) != Character.FORMAT
                    && Character.isDefined(codePoint);
        }
    }
}
