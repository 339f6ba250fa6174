package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** Collects the problems of one document, up to a limit. */
final class Problems {

    private final ReadPath path;
    private final int limit;
    private final List<Problem> found = new ArrayList<>();
    private Places places;
    private boolean hasErrors;

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
        return hasErrors;
    }

    /** All problems in the order in which they stand in the text. */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return ordered;
    }

    /** Starts a problem at the token at hand. */
    Draft at(ProblemCode code) {
        return new Draft(code, places.here());
    }

    /** Starts a problem at a place that was kept. */
    Draft at(ProblemCode code, long place) {
        return new Draft(code, place);
    }

    /** Warns that an element had no id and was given one. */
    void warnOfMadeId(long place, ElementPath elementPath, String pointer, String id) {
        Optional<SourcePosition> position = places.position(place);
        add(new Problem(
                ProblemCode.MISSING_ID,
                Problem.Severity.WARNING,
                elementPath,
                pointer,
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0),
                "this element has no id; it is given the id " + Tokens.quote(id),
                Optional.empty(),
                Optional.of("an id"),
                Optional.of("add \"id\": \"" + id + "\", or write the document again")));
    }

    private void add(Problem problem) {
        found.add(problem);
        hasErrors |= problem.isError();
        if (found.size() >= limit && problem.code() != ProblemCode.TOO_MANY_PROBLEMS) {
            at(ProblemCode.TOO_MANY_PROBLEMS)
                    .hint("mend these first, then read the document again")
                    .error("there are more than " + limit + " problems; reading ended here");
            throw new ReadStop("too many problems");
        }
    }

    /** A problem that is being described. */
    final class Draft {

        private final ProblemCode code;
        private final long place;
        private Optional<String> actual = Optional.empty();
        private Optional<String> expected = Optional.empty();
        private Optional<String> hint = Optional.empty();

        @Nullable
        private String attribute;

        private boolean unknown;

        private Draft(ProblemCode code, long place) {
            this.code = code;
            this.place = place;
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

        void error(String message) {
            finish(Problem.Severity.ERROR, message);
        }

        void warning(String message) {
            finish(Problem.Severity.WARNING, message);
        }

        private void finish(Problem.Severity severity, String message) {
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
                    message,
                    actual,
                    expected,
                    hint);
            path.leaveTo(depth);
            add(problem);
        }
    }
}
