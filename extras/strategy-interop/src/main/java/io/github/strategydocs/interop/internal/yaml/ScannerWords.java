package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.strategydocs.json.ProblemCode;
import io.github.strategydocs.json.StrategyNotation.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain English why a text is no YAML, from what the scanner said. */
final class ScannerWords {

    private static final String INDENT =
            "indent the properties of one object, and the items of one list, equally and with spaces";

    private final byte[] text;
    private final long offset;
    private final String said;

    private ScannerWords(byte[] text, long offset, String said) {
        this.text = text;
        this.offset = offset;
        this.said = said;
    }

    static Fault explain(byte[] text, JsonProcessingException e) {
        if (e instanceof YamlFault own) {
            return own.fault();
        }
        if (e.getCause() instanceof CodePoints.NotPrintable character) {
            String found = String.format("an invisible character (U+%04X)", character.codePoint());
            return fault(ProblemCode.SYNTAX, character.offset(), "found " + found, Optional.of("remove it"));
        }
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            String said = marked.getContext() + ": " + marked.getProblem();
            return new ScannerWords(text, marked.getProblemMark().getIndex(), said).explain();
        }
        long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
        return new ScannerWords(text, offset, String.valueOf(e.getOriginalMessage())).explain();
    }

    /** What to say of a document behind the first. */
    static Fault anotherDocument(long offset) {
        return new Fault(
                ProblemCode.TRAILING_TEXT,
                offset,
                "something follows the end of the document",
                Optional.empty(),
                Optional.of("keep one document in a file; a line of --- begins another, and one of ... ends it"));
    }

    private Fault explain() {
        if (said.contains("<document start>")) {
            return anotherDocument(offset);
        }
        if (offset >= text.length || said.contains("end of stream") || said.contains("stream end")) {
            return new Fault(
                    ProblemCode.TRUNCATED,
                    text.length,
                    "the text ends before the document does",
                    Optional.empty(),
                    Optional.of("something is missing at the end: a colon, a bracket, a brace or a quotation mark"));
        }
        if (said.contains("scanning an alias") || said.contains("scanning an anchor")) {
            return syntax("a text cannot begin with * or & without quotation marks", quoteIt());
        }
        if (said.contains("scanning a tag")) {
            return syntax("a text cannot begin with ! without quotation marks", quoteIt());
        }
        if (said.contains("cannot start any token")) {
            return text[(int) offset] == '\t'
                    ? syntax("found a tab before a value; only spaces indent", Optional.of("write spaces"))
                    : syntax("a text cannot begin with " + found() + " without quotation marks", quoteIt());
        }
        if (said.contains("mapping values are not allowed")) {
            return syntax(
                    "found a colon where none can stand",
                    Optional.of(
                            "put the text in quotation marks if the colon belongs to it; or is the indentation wrong?"));
        }
        if (said.contains("could not find expected ':'")) {
            return syntax(
                    "expected a colon after the name of a property before this",
                    Optional.of("is a colon missing, or does a line need more indentation?"));
        }
        return structure();
    }

    private Fault structure() {
        if (said.contains("expected <block end>")) {
            return syntax("found " + found() + " where it does not fit the lines before", Optional.of(INDENT));
        }
        if (said.contains("are not allowed here")) {
            return syntax("a list or a property cannot begin here", Optional.of("begin it on a line of its own"));
        }
        if (said.contains("expected ',' or ']'")) {
            return syntax("found " + found() + "; expected a comma and the next item, or ]", missing("comma"));
        }
        if (said.contains("expected ',' or '}'")) {
            return syntax("found " + found() + "; expected a comma and the next property, or }", missing("comma"));
        }
        if (said.contains("document separator")) {
            return syntax("a line of --- or ... stands inside a text", missing("quotation mark"));
        }
        if (said.contains("double-quoted scalar")) {
            return syntax(
                    "a backslash stands before " + found() + ", which means nothing",
                    Optional.of("write \\\\ for a backslash, or use single quotation marks"));
        }
        if (said.contains("expected the node content")) {
            return syntax("found " + found() + "; expected a value", quoteIt());
        }
        return syntax("found " + found(), quoteIt());
    }

    private static Optional<String> quoteIt() {
        return Optional.of("put the text in quotation marks");
    }

    private static Optional<String> missing(String what) {
        return Optional.of("is a " + what + " missing before it?");
    }

    private Fault syntax(String message, Optional<String> hint) {
        return fault(ProblemCode.SYNTAX, offset, message, hint);
    }

    private static Fault fault(ProblemCode code, long offset, String message, Optional<String> hint) {
        return new Fault(code, offset, "this is not YAML: " + message, Optional.empty(), hint);
    }

    /** The character at the place. */
    private String found() {
        int start = (int) offset;
        int codePoint =
                new String(text, start, Math.min(4, text.length - start), StandardCharsets.UTF_8).codePointAt(0);
        return switch (codePoint) {
            case '\n', '\r' -> "a line break";
            case '\t' -> "a tab";
            case ' ' -> "a space";
            default -> "'" + Character.toString(codePoint) + "'";
        };
    }
}
