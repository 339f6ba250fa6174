package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;

/** Prints what is wrong with a text, each problem with its place, the line in question, and what to do. */
final class ProblemText {

    private final StringBuilder out;
    private final Colours colours;

    ProblemText(StringBuilder out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    void print(CheckedDocument document) {
        for (Problem problem : document.problems()) {
            print(document, problem);
        }
    }

    private void print(CheckedDocument document, Problem problem) {
        String place = document.name() + (problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "");
        out.append(PlainText.line(place) + ": " + colours.severity(problem.severity()) + ": "
                + PlainText.line(problem.message())
                + colours.faint(" [" + problem.code().text() + "]") + "\n");
        if (document.source().isPresent()) {
            String excerpt = document.source().get().excerpt(problem.line(), problem.column());
            out.append(excerpt.isEmpty() ? "" : excerpt + "\n");
        }
        if (problem.hint().isPresent()) {
            out.append("    " + PlainText.line(problem.hint().get()) + "\n");
        }
    }
}
