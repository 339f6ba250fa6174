package io.github.strategydocs.cli;

import io.github.strategydocs.json.Problem;
import java.io.PrintStream;

/** Prints what is wrong with a text, each problem with its place, the line in question, and what to do. */
final class ProblemText {

    private final PrintStream out;
    private final Colours colours;

    ProblemText(PrintStream out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    void print(Document document) {
        for (Problem problem : document.read().problems()) {
            print(document, problem);
        }
    }

    private void print(Document document, Problem problem) {
        String place = document.name() + (problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "");
        out.print(Plain.line(place) + ": " + colours.severity(problem.severity()) + ": "
                + Plain.line(problem.message())
                + colours.faint(" [" + problem.code().text() + "]") + "\n");
        String excerpt = document.source().excerpt(problem.line(), problem.column());
        if (!excerpt.isEmpty()) {
            out.print(excerpt + "\n");
        }
        problem.hint().ifPresent(hint -> out.print("    " + Plain.line(hint) + "\n"));
    }
}
