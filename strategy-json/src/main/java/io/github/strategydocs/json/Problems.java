package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    Draft at(ProblemCode code) {
        return new Draft(code, places.here());
    }

    /** Starts a problem at a place that was kept. */
    Draft at(ProblemCode code, long place) {
        return new Draft(code, place);
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
        return new Problem(
                ProblemCode.TOO_MANY_PROBLEMS,
                Problem.Severity.WARNING,
                ElementPath.ROOT,
                "",
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0),
                "there " + (more == 1 ? "is one more warning, which is" : "are " + more + " more warnings, which are")
                        + " not listed",
                Optional.of("maxProblems"),
                Optional.empty(),
                Optional.of("mend those that are listed, then read the document again"));
    }

    /** Warns that an element has no id, at the place where it stands. */
    void warnOfMissingId(long place, ElementPath elementPath, String pointer, String message, String hint) {
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
                message,
                Optional.empty(),
                Optional.of("an id"),
                Optional.of(hint)));
    }

    private void list(Problem problem) {
        found.add(problem);
    }

    private void addError(Problem problem) {
        if (errors == limit) {
            errors++;
            at(ProblemCode.TOO_MANY_PROBLEMS)
                    .found("maxProblems")
                    .hint("mend these first, then read the document again")
                    .error((limit == 1 ? "there is more than 1 error" : "there are more than " + limit + " errors")
                            + "; reading ended here");
            throw new ReadStop("too many problems");
        }
        errors++;
        list(problem);
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
            addError(finish(Problem.Severity.ERROR, message));
        }

        void warning(String message) {
            if (takesWarning(place)) {
                list(finish(Problem.Severity.WARNING, message));
            }
        }

        private Problem finish(Problem.Severity severity, String message) {
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
            return problem;
        }
    }
}
