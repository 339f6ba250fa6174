package io.github.strategydocs.json;

import io.github.strategydocs.json.StrategyNotation.Fault;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.metamodel.spi.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Collects the problems of one document. After so many errors, reading ends; so many warnings are listed, and those that
 * are more are only counted, since they leave the document usable.
 */
final class Problems {

    private final ReadPath path;
    private final int limit;
    private final List<Problem> found = new ArrayList<>();
    private Places places;
    private int errors;
    private int warnings;
    private long firstUnlisted;

    Problems(ReadPath path, Places places, int limit) {
        this.path = path;
        this.places = places;
        this.limit = limit;
    }

    Places places() {
        return places;
    }

    void setPlaces(Places places) {
        this.places = places;
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /** All problems in the order in which they stand in the text. */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(found);
        if (warnings > limit) {
            ordered.add(unlistedWarnings());
        }
        if (ordered.size() > 1) {
            ordered.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        }
        return ordered;
    }

    /** The name of the attribute to whose value the path leads, or null if it leads to a member of a list, or nowhere. */
    @Nullable
    String attribute() {
        return path.attribute();
    }

    /** Starts a problem at the token at hand. */
    Draft at(ProblemForm form) {
        return at(form, places.here());
    }

    /** Starts a problem at a place that was kept. */
    Draft at(ProblemForm form, long place) {
        return new Draft(form.code(), place, form.message());
    }

    /** Starts the problem of something that could not be done. */
    Draft at(PatchFailure failure, long place) {
        return new Draft(failure.form().code(), place, failure.reason());
    }

    /** Adds what a notation could not take apart. */
    void add(Fault fault) {
        Draft draft = new Draft(fault.code(), fault.offset(), null).hint(fault.hint());
        fault.found().ifPresent(draft::found);
        addError(draft.finish(Problem.Severity.ERROR, fault.message(), fault.arguments()));
    }

    /** Whether one warning more would be listed. */
    boolean listsWarnings() {
        return warnings < limit;
    }

    /** Counts one warning more; says whether it is to be listed. */
    boolean takesWarning(long place) {
        warnings++;
        firstUnlisted = warnings == limit + 1 ? place : firstUnlisted;
        return warnings <= limit;
    }

    private Problem unlistedWarnings() {
        Optional<SourcePosition> position = places.position(firstUnlisted);
        int more = warnings - limit;
        Message message = ProblemForm.MORE_WARNINGS
                .message()
                .with(
                        "more",
                        more,
                        more == 1 ? "is one more warning, which is" : "are " + more + " more warnings, which are");
        return new Problem(
                ProblemCode.TOO_MANY_PROBLEMS,
                Problem.Severity.WARNING,
                ElementPath.ROOT,
                "",
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0),
                message.text(),
                Optional.of("maxProblems"),
                Optional.empty(),
                Optional.of("mend those that are listed, then read the document again"),
                message.arguments());
    }

    /** Warns that an element has no id, at the place where it stands. */
    void warnOfMissingId(long place, ElementPath elementPath, String pointer, Message message, String hint) {
        if (!takesWarning(place)) {
            return;
        }
        Optional<SourcePosition> position = places.position(place);
        list(new Problem(
                ProblemCode.MISSING_ID,
                Problem.Severity.WARNING,
                elementPath,
                pointer,
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0),
                message.text(),
                Optional.empty(),
                Optional.of("an id"),
                Optional.of(hint),
                message.arguments()));
    }

    private void list(Problem problem) {
        found.add(problem);
    }

    private void addError(Problem problem) {
        if (errors == limit) {
            errors++;
            at(ProblemForm.MORE_ERRORS)
                    .found("maxProblems")
                    .with("max", limit, limit == 1 ? "is more than 1 error" : "are more than " + limit + " errors")
                    .hint("mend these first, then read the document again")
                    .error();
            throw new ReadStop("too many problems");
        }
        errors++;
        list(problem);
    }

    /** A problem that is being described. */
    final class Draft {

        private final ProblemCode code;
        private final long place;

        @Nullable
        private final Message message;

        private Optional<String> actual = Optional.empty();
        private Optional<String> expected = Optional.empty();
        private Optional<String> hint = Optional.empty();

        @Nullable
        private String attribute;

        private boolean unknown;

        private Draft(ProblemCode code, long place, @Nullable Message message) {
            this.code = code;
            this.place = place;
            this.message = message;
        }

        /** Says at which attribute of the value at hand it is. */
        Draft attribute(String name) {
            this.attribute = name;
            return this;
        }

        /** Says at which unknown property of the value at hand it is. */
        Draft unknown(String name) {
            this.attribute = name;
            this.unknown = true;
            return this;
        }

        /** Gives an argument of the message. */
        Draft with(String name, Object value) {
            message().with(name, value);
            return this;
        }

        /** Gives an argument that is told in words of its own. */
        Draft with(String name, Object value, String words) {
            message().with(name, value, words);
            return this;
        }

        /** Gives an argument if there is one. */
        Draft with(String name, Optional<?> value) {
            message().with(name, value);
            return this;
        }

        /** Gives a text of the document as an argument. */
        Draft quoted(String name, String text) {
            return with(name, Tokens.shorten(text), Tokens.quote(text));
        }

        private Message message() {
            return Objects.requireNonNull(message);
        }

        /** Says what was found, and how the sentence tells it. */
        Draft found(Found found, String words) {
            return with("found", found.type(), words)
                    .with("value", found.value())
                    .found(found.words());
        }

        /** Says what is expected. */
        Draft expected(Expectation expectation) {
            return with("expected", expectation.type(), expectation.words())
                    .with("constants", expectation.constants())
                    .with("type", expectation.label())
                    .expected(expectation.words());
        }

        /** Says that a text is none of the constants that may stand there, and which may be meant. */
        Draft unknownConstant(String attributeName, String text, List<String> constants) {
            Optional<String> suggestion = Suggestion.nearest(text, constants);
            return with("attribute", attributeName)
                    .quoted("value", text)
                    .with("constants", constants)
                    .with("suggestion", suggestion)
                    .found(Tokens.quote(text))
                    .expected("one of " + String.join(", ", constants))
                    .hint(suggestion.map(Suggestion::inWords));
        }

        Draft found(String words) {
            this.actual = Optional.of(words);
            return this;
        }

        Draft expected(String words) {
            this.expected = Optional.of(words);
            return this;
        }

        Draft hint(String words) {
            this.hint = Optional.of(words);
            return this;
        }

        Draft hint(Optional<String> words) {
            this.hint = words;
            return this;
        }

        void error() {
            addError(finish(Problem.Severity.ERROR));
        }

        void warning() {
            if (takesWarning(place)) {
                list(finish(Problem.Severity.WARNING));
            }
        }

        private Problem finish(Problem.Severity severity) {
            return finish(severity, message().text(), message().arguments());
        }

        private Problem finish(Problem.Severity severity, String sentence, Map<String, Object> arguments) {
            int depth = path.depth();
            if (attribute != null && unknown) {
                path.enterUnknown(attribute);
            } else if (attribute != null) {
                path.enterAttribute(attribute);
            }
            Optional<SourcePosition> position = places.position(place);
            Problem problem = new Problem(
                    code,
                    severity,
                    path.path(),
                    path.pointer(),
                    position.map(SourcePosition::line).orElse(0),
                    position.map(SourcePosition::column).orElse(0),
                    sentence,
                    actual,
                    expected,
                    hint,
                    arguments);
            path.leaveTo(depth);
            return problem;
        }
    }
}
