package io.github.strategydocs.cli;

import io.github.strategydocs.json.Problem;
import java.io.PrintStream;
import java.util.List;

/** Prints what is wrong with a text, each problem with its place, the line in question, and what to do. */
final class ProblemText {

    private final PrintStream out;
    private final Colours colours;

    ProblemText(PrintStream out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    void print(Document document) {
        print(document.name(), document.source(), document.read().problems());
    }

    /** Prints the problems of a text of any kind. */
    void print(String name, SourceText source, List<Problem> problems) {
        for (Problem problem : problems) {
            print(name, source, problem);
        }
    }

    private void print(String name, SourceText source, Problem problem) {
        String place = name + (problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "");
        out.print(Plain.line(place) + ": " + colours.severity(problem.severity()) + ": "
                + Plain.line(problem.message())
                + colours.faint(" [" + problem.code().text() + "]") + "\n");
        String excerpt = source.excerpt(problem.line(), problem.column());
        if (!excerpt.isEmpty()) {
            out.print(excerpt + "\n");
        }
        problem.hint().ifPresent(hint -> out.print("    " + Plain.line(hint) + "\n"));
    }
}
