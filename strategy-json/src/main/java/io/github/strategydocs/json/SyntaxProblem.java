package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.strategydocs.json.StrategyNotation.Fault;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in plain English why a text is no JSON, from what the parser said and from what stands around the place. */
final class SyntaxProblem {

    private static final Set<String> NOT_NUMBERS = Set.of("nan", "infinity", "-infinity", "+infinity", "inf", "-inf");
    private static final Set<String> NOTHING = Set.of("undefined", "none", "nil", "nothing");
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final String FOUND = "found";
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
            return Fault.of(
                    ProblemForm.ENDS_EARLY,
                    text.length,
                    Map.of(),
                    Optional.of("something is missing at the end: a bracket, a brace or a quotation mark"));
        }
        return new SyntaxProblem(text, offset, e.getOriginalMessage()).explain();
    }

    /** What begins at a place, in a few words. */
    static String wordOrCharacter(byte[] text, int offset) {
        BrokenWord word = BrokenWord.around(text, offset);
        return word.text().isEmpty() || word.start() < offset
                ? SyntaxWords.of(FOUND, Utf8.character(text, offset))
                : word.quoted();
    }

    /** What the parser says of a comma at the end depends on whether white space follows it. */
    private static boolean endsInCommaOrSpace(byte[] text) {
        return text.length > 0 && ", \n\r\t".indexOf(text[text.length - 1]) >= 0;
    }

    private Fault explain() {
        if (said.contains("surrogate")) {
            return withFound(
                    Fault.of(
                            ProblemForm.HALF_ESCAPE,
                            offset,
                            Map.of(),
                            Optional.of("write the whole character, or both of its \\u escapes")),
                    "half a character");
        } else if (said.startsWith("Illegal unquoted character")) {
            return character(
                    ProblemForm.CONTROL_IN_TEXT,
                    offset,
                    "write \\n for a line break and \\t for a tab, or close the quotation mark");
        } else if (said.contains("for character escape sequence")) {
            return character(ProblemForm.HEX_DIGITS_MISSING, offset, "write \\\\ for a backslash");
        } else if (said.contains("character escape")) {
            return character(ProblemForm.BACKSLASH_WITHOUT_MEANING, offset, "write \\\\ for a backslash");
        } else if (said.startsWith("Illegal character")) {
            int at = offset > 0 && Utf8.isControl(text, offset - 1) ? offset - 1 : offset;
            return character(ProblemForm.UNEXPECTED, at, "remove it");
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
        if (nothingOpen) {
            return character(ProblemForm.NOTHING_TO_CLOSE, offset, "remove it");
        }
        return character(
                ProblemForm.CLOSES_ANOTHER,
                offset,
                Map.of("open", closesObject ? ValueType.LIST : ValueType.OBJECT),
                Optional.of("is a " + (closesObject ? "]" : "}") + " missing before it?"));
    }

    private Fault number() {
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (NOT_NUMBERS.contains(lower)) {
            return notANumber();
        }
        return word(ProblemForm.MALFORMED_NUMBER, Map.of(), word.numberHint());
    }

    private Fault notANumber() {
        return withFound(
                Fault.of(
                        ProblemForm.NO_JSON_NUMBER,
                        word.start(),
                        Map.of("value", word.quoted()),
                        Optional.of("leave the property out where there is no number")),
                word.quoted());
    }

    private Fault word() {
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (NOT_NUMBERS.contains(lower)) {
            return notANumber();
        } else if (WORDS.contains(lower) && !WORDS.contains(word.text())) {
            return word(
                    ProblemForm.CONSTANT_MISSPELT, Map.of("expected", lower), "write " + lower + " in small letters");
        } else if (NOTHING.contains(lower)) {
            return word(ProblemForm.WORD_FOR_NOTHING, Map.of(), "leave the property out where there is nothing to say");
        } else if (said.contains("was expecting comma") || said.contains("was expecting a colon")) {
            return character();
        } else {
            boolean name = said.contains("field name");
            return word(
                    ProblemForm.QUOTATION_MARKS_MISSING,
                    Map.of("isName", name),
                    "put the " + (name ? "name" : "text") + " in double quotation marks: \""
                            + Tokens.shorten(word.text()) + "\"");
        }
    }

    private Fault character() {
        return character(expectation(), offset, Map.of("isAfterComma", isCommaBefore()), characterHint());
    }

    private ProblemForm expectation() {
        if (said.contains("comma to separate Object")) {
            return ProblemForm.COMMA_OR_BRACE_EXPECTED;
        }
        if (said.contains("comma to separate Array")) {
            return ProblemForm.COMMA_OR_BRACKET_EXPECTED;
        }
        if (said.contains("a colon to separate")) {
            return ProblemForm.COLON_EXPECTED;
        }
        return said.contains("field name") ? ProblemForm.NAME_EXPECTED : ProblemForm.VALUE_EXPECTED;
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
        if (!SyntaxWords.isVisible(at)) {
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

    private Fault character(ProblemForm form, int at, String hint) {
        return character(form, at, Map.of(), Optional.of(hint));
    }

    /** What is wrong about the character that stands somewhere. */
    private Fault character(ProblemForm form, int at, Map<String, Object> arguments, Optional<String> hint) {
        String found = at < text.length ? Utf8.character(text, at) : "";
        return withFound(notJson(form, at, FOUND, found, arguments, hint), SyntaxWords.of(FOUND, found));
    }

    /** What is wrong about the word around the place. */
    private Fault word(ProblemForm form, Map<String, Object> arguments, String hint) {
        return withFound(
                notJson(form, word.start(), "word", word.quoted(), arguments, Optional.of(hint)), word.quoted());
    }

    private static Fault notJson(
            ProblemForm form, int at, String name, String found, Map<String, Object> arguments, Optional<String> hint) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("notation", "JSON");
        all.put(name, found);
        all.putAll(arguments);
        return Fault.of(form, at, all, hint);
    }

    private static Fault withFound(Fault fault, String found) {
        return new Fault(
                fault.code(), fault.offset(), fault.message(), Optional.of(found), fault.hint(), fault.arguments());
    }

    private boolean isCommaBefore() {
        int i = Math.min(offset, text.length) - 1;
        while (i >= 0 && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i--;
        }
        return i >= 0 && text[i] == ',';
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

        static String character(byte[] text, int offset) {
            return Character.toString(codePoint(text, offset));
        }

        static boolean isControl(byte[] text, int offset) {
            return text[offset] >= 0 && text[offset] < ' ';
        }
    }
}
