package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.strategydocs.json.ProblemForm;
import io.github.strategydocs.json.StrategyNotation.Fault;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain English why a text is no YAML, from what the scanner said. */
final class ScannerWords {

    private static final String FOUND = "found";
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
            return notYaml(
                    ProblemForm.UNEXPECTED,
                    character.offset(),
                    Map.of(FOUND, Character.toString(character.codePoint())),
                    Optional.of("remove it"));
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
        return Fault.of(
                ProblemForm.SOMETHING_FOLLOWS,
                offset,
                Map.of(),
                Optional.of("keep one document in a file; a line of --- begins another, and one of ... ends it"));
    }

    private Fault explain() {
        if (said.contains("<document start>")) {
            return anotherDocument(offset);
        }
        if (offset >= text.length || said.contains("end of stream") || said.contains("stream end")) {
            return Fault.of(
                    ProblemForm.ENDS_EARLY,
                    text.length,
                    Map.of(),
                    Optional.of("something is missing at the end: a colon, a bracket, a brace or a quotation mark"));
        }
        if (said.contains("scanning an alias") || said.contains("scanning an anchor")) {
            return bare(ProblemForm.ALIAS_WITHOUT_NAME, quoteIt());
        }
        if (said.contains("scanning a tag")) {
            return bare(ProblemForm.TAG_WITHOUT_NAME, quoteIt());
        }
        if (said.contains("cannot start any token")) {
            return text[(int) offset] == '\t'
                    ? bare(ProblemForm.TAB_BEFORE_VALUE, Optional.of("write spaces"))
                    : withFound(ProblemForm.TEXT_CANNOT_BEGIN, quoteIt());
        }
        if (said.contains("mapping values are not allowed")) {
            return bare(
                    ProblemForm.COLON_MISPLACED,
                    Optional.of(
                            "put the text in quotation marks if the colon belongs to it; or is the indentation wrong?"));
        }
        if (said.contains("could not find expected ':'")) {
            return bare(
                    ProblemForm.COLON_MISSING,
                    Optional.of("is a colon missing, or does a line need more indentation?"));
        }
        return structure();
    }

    private Fault structure() {
        if (said.contains("expected <block end>")) {
            return withFound(ProblemForm.LINE_DOES_NOT_FIT, Optional.of(INDENT));
        }
        if (said.contains("are not allowed here")) {
            return bare(ProblemForm.CANNOT_BEGIN_HERE, Optional.of("begin it on a line of its own"));
        }
        if (said.contains("expected ',' or ']'")) {
            return withFound(ProblemForm.COMMA_OR_BRACKET_EXPECTED, missing("comma"));
        }
        if (said.contains("expected ',' or '}'")) {
            return withFound(ProblemForm.COMMA_OR_BRACE_EXPECTED, missing("comma"));
        }
        if (said.contains("document separator")) {
            return bare(ProblemForm.SEPARATOR_IN_TEXT, missing("quotation mark"));
        }
        if (said.contains("double-quoted scalar")) {
            return withFound(
                    ProblemForm.BACKSLASH_WITHOUT_MEANING,
                    Optional.of("write \\\\ for a backslash, or use single quotation marks"));
        }
        if (said.contains("expected the node content")) {
            return withFound(ProblemForm.VALUE_EXPECTED, quoteIt());
        }
        return withFound(ProblemForm.UNEXPECTED, quoteIt());
    }

    private static Optional<String> quoteIt() {
        return Optional.of("put the text in quotation marks");
    }

    private static Optional<String> missing(String what) {
        return Optional.of("is a " + what + " missing before it?");
    }

    private Fault bare(ProblemForm form, Optional<String> hint) {
        return notYaml(form, offset, Map.of(), hint);
    }

    private Fault withFound(ProblemForm form, Optional<String> hint) {
        return notYaml(form, offset, Map.of(FOUND, found()), hint);
    }

    private static Fault notYaml(ProblemForm form, long offset, Map<String, Object> found, Optional<String> hint) {
        Map<String, Object> arguments = new LinkedHashMap<>(Map.of("notation", "YAML"));
        arguments.putAll(found);
        return Fault.of(form, offset, arguments, hint);
    }

    /** The character at the place. */
    private String found() {
        int start = (int) offset;
        String from = new String(text, start, Math.min(4, text.length - start), StandardCharsets.UTF_8);
        return from.substring(0, from.offsetByCodePoints(0, 1));
    }
}
