package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.strategydocs.metamodel.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Reads something from a text: looks the text over, parses it, and collects what is wrong.
 *
 * @param <T> what comes of it
 */
abstract class TextParser<T> {

    private final StrategyNotation notation;
    private final byte[] text;
    private final ReadOptions options;
    private final TextPositions positions;

    TextParser(StrategyNotation notation, byte[] text, ReadOptions options, TextPositions positions) {
        this.notation = notation;
        this.text = text;
        this.options = options;
        this.positions = positions;
    }

    /** Makes what reads the tokens, once or, if {@link ReadAgain} is thrown, a second time with the ids tracked. */
    abstract DocumentReader readerOf(JsonParser parser, Places places, boolean checksSurrogates, boolean tracksIds);

    /** Reads what begins with the token at hand, and stays at its last; gives null if there are errors. */
    @Nullable
    abstract T read(JsonParser parser, DocumentReader reader) throws IOException;

    /** What the text is to be, for messages. */
    abstract Expectation expectation();

    final StrategyNotation notation() {
        return notation;
    }

    final ReadOptions options() {
        return options;
    }

    /**
     * What came of it.
     *
     * @param <T> what was read
     * @param value the value, or null if there are errors
     * @param problems everything that is wrong
     * @param madeIds the ids that were made for elements without one, by JSON Pointer
     */
    record Outcome<T>(@Nullable T value, List<Problem> problems, Map<String, String> madeIds) {}

    final Outcome<T> parse() {
        Input input = text.length > options.limits().inputBytes() ? null : new Input(text);
        try {
            Outcome<T> outcome = parse(input, false);
            if (outcome.value() != null) {
                return outcome;
            }
        } catch (ReadAgain | InvalidValueException e) {
            // Something is wrong with the ids; they are looked at now.
        }
        return parse(input, true);
    }

    private Outcome<T> parse(@Nullable Input input, boolean tracksIds) {
        // Another encoding is refused below; a parser that looks for one may give up before it is asked for anything.
        byte[] parsed = isUtf16Or32() ? new byte[0] : text;
        try (JsonParser parser = notation.open(parsed, LimitConstraints.of(options.limits()))) {
            boolean checks = input != null && notation.mayHoldLoneSurrogates(input);
            Places places = new BytePlaces(notation, parser, positions);
            DocumentReader reader = readerOf(parser, places, checks, tracksIds);
            T value = null;
            try {
                value = isReadable(input, reader.problems()) ? readWhole(parser, reader) : null;
            } catch (ReadStop e) {
                // What ended reading is among the problems.
            } catch (LimitConstraints.Reached e) {
                reportLimit(reader, e);
            } catch (JsonProcessingException e) {
                reportFault(reader.problems(), e);
            }
            Problems problems = reader.problems();
            return new Outcome<>(problems.hasErrors() ? null : value, problems.inOrder(), reader.madeIds());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private void reportFault(Problems problems, JsonProcessingException e) {
        try {
            notation.report(problems, text, e);
        } catch (ReadStop stop) {
            // Reading has ended already; that there are too many problems is among them.
        }
    }

    private static void reportLimit(DocumentReader reader, LimitConstraints.Reached e) {
        try {
            throw reader.budget().exceeded(e.form(), e.limit(), e.max());
        } catch (ReadStop stop) {
            // Reading has ended already.
        }
    }

    private boolean isReadable(@Nullable Input input, Problems problems) {
        if (input == null) {
            int max = options.limits().inputBytes();
            problems.at(ProblemForm.INPUT_TOO_LONG, 0)
                    .found("inputBytes")
                    .with("limit", "inputBytes")
                    .with("max", max)
                    .hint(
                            "if the document is meant to be that long, a program can read it with a higher limit inputBytes")
                    .error();
            return false;
        }
        if (isUtf16Or32() || input.invalidAt() >= 0) {
            problems.at(
                            isUtf16Or32() ? ProblemForm.OTHER_ENCODING : ProblemForm.BROKEN_UTF_8,
                            Math.max(0, input.invalidAt()))
                    .expected("UTF-8")
                    .hint("save the file as UTF-8")
                    .error();
            return false;
        }
        if (isBlank()) {
            problems.at(ProblemForm.NOTHING_IN_INPUT, 0)
                    .expected(expectation().words())
                    .error();
            return false;
        }
        return true;
    }

    /** JSON begins with an ASCII character, of which these encodings make a zero byte or begin with their own mark. */
    private boolean isUtf16Or32() {
        for (int i = 0; i < Math.min(2, text.length); i++) {
            if (text[i] == 0 || text[i] == (byte) 0xFE || text[i] == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        return firstVisible(Input.hasByteOrderMark(text) ? 3 : 0) == text.length;
    }

    /** Where the first byte stands that is no white space, from a place on; the end if there is none. */
    private int firstVisible(int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    @Nullable
    private T readWhole(JsonParser parser, DocumentReader reader) throws IOException {
        parser.nextToken();
        T value = read(parser, reader);
        long end = notation.end(parser);
        try {
            if (parser.nextToken() != null) {
                reportTrailing(
                        reader.problems().at(ProblemForm.SOMETHING_FOLLOWS),
                        Found.at(parser).words());
            }
        } catch (JsonParseException e) {
            int at = end < 0 ? text.length : firstVisible((int) end);
            if (at == text.length || text[at] == '}' || text[at] == ']') {
                throw e; // what closes nothing is told better by itself
            }
            reportTrailing(
                    reader.problems().at(ProblemForm.SOMETHING_FOLLOWS, at), SyntaxProblem.wordOrCharacter(text, at));
        }
        return value;
    }

    private void reportTrailing(Problems.Draft problem, String found) {
        problem.found(found)
                .hint("remove what follows the last " + (expectation().words().endsWith("]") ? "]" : "}"))
                .error();
    }
}
