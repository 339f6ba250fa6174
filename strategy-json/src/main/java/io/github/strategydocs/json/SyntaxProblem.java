package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;

/** Says in plain English why a text is no JSON, from what the parser said and from what stands around the place. */
final class SyntaxProblem {

    private final byte[] text;
    private final int offset;
    private final String said;

    private SyntaxProblem(byte[] text, int offset, String said) {
        this.text = text;
        this.offset = offset;
        this.said = said;
    }

    /** Reports what a parser said of a text that is at hand. */
    static void report(Problems problems, byte[] text, JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            problems.at(ProblemCode.TRUNCATED, text.length)
                    .hint("something is missing at the end: a bracket, a brace or a quotation mark")
                    .error("the text ends before the document does");
            return;
        }
        long at = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
        int offset = (int) Math.max(0, Math.min(at, text.length));
        new SyntaxProblem(text, offset, e.getOriginalMessage()).report(problems);
    }

    private void report(Problems problems) {
        if (said.startsWith("Non-standard token") || said.contains("'NaN'") || said.contains("'INF'")) {
            problems.at(ProblemCode.NOT_A_NUMBER, offset)
                    .hint("leave the property out where there is no number")
                    .error("NaN and Infinity are no numbers that JSON can say");
            return;
        }
        problems.at(ProblemCode.SYNTAX, offset)
                .found(found())
                .hint(hint())
                .error("this is not JSON: " + plain());
    }

    private String found() {
        return offset < text.length ? "'" + character(offset) + "'" : "the end";
    }

    private String character(int at) {
        byte b = text[at];
        if (b >= ' ' && b < 0x7F) {
            return Character.toString((char) b);
        }
        return b < 0 ? "a letter that is not ASCII" : String.format("\\u%04x", (int) b);
    }

    /** What the parser said, without its own words for places and bytes. */
    private String plain() {
        if (said.startsWith("Unexpected character")) {
            int expecting = said.indexOf("was expecting ");
            String expectation = expecting < 0 ? "" : "; expected " + said.substring(expecting + "was expecting ".length());
            return "found " + found() + (isCommaBefore() ? " after a comma" : expectation);
        }
        if (said.startsWith("Illegal unquoted character")) {
            return "a text holds a line break or another control character";
        }
        return said.length() > 160 ? said.substring(0, 160) + "…" : said;
    }

    private Optional<String> hint() {
        if (said.startsWith("Illegal unquoted character")) {
            return Optional.of("write \\n for a line break and \\t for a tab, or close the quotation mark");
        }
        if (said.contains("Unrecognized character escape") || said.contains("escape")) {
            return Optional.of("write \\\\ for a backslash");
        }
        if (offset >= text.length) {
            return Optional.empty();
        }
        char at = (char) text[offset];
        if ((at == '}' || at == ']') && isCommaBefore()) {
            return Optional.of("remove the comma before " + at);
        }
        if (at == '\'') {
            return Optional.of("use double quotation marks: \"");
        }
        if (at == '/' || at == '#') {
            return Optional.of("JSON has no comments; keep a remark in a property whose name begins with \"x-\"");
        }
        if (said.contains("leading zero")) {
            return Optional.of("a number has no zero in front");
        }
        if (at == '"' || at == '{' || at == '[') {
            return Optional.of("is a comma or a colon missing before it?");
        }
        return Character.isLetter(at)
                ? Optional.of("put names and texts in double quotation marks; only true, false and null go without")
                : Optional.empty();
    }

    private boolean isCommaBefore() {
        int i = Math.min(offset, text.length) - 1;
        while (i >= 0 && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i--;
        }
        return i >= 0 && text[i] == ',';
    }
}
