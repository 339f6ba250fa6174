package io.github.strategydocs.cli;

import io.github.strategydocs.interop.ImportProblem;
import io.github.strategydocs.interop.ImportResult;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.CheckedDocument;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.report.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a file in one of the forms.
 *
 * @param strategy the strategy, if there is one
 * @param remarks what was wrong, in the order in which it stands
 * @param text the same for people, in lines
 * @param leftOut of how many things it was told that they were lost in reading
 */
record Intake(Optional<Strategy> strategy, List<Remark> remarks, String text, long leftOut) {

    /**
     * One thing that was wrong.
     *
     * @param file the file in which it is
     * @param code what sort of problem it is
     * @param source where it is in the file: an XPath in XML, a row and a heading in a table, a JSON Pointer elsewhere
     * @param line the line, from 1; 0 if it is not known
     * @param column the column, from 1; 0 if it is not known
     * @param message what is wrong
     * @param hint what to do, or empty
     * @param arguments what the message speaks of, by name; of forms of others nobody knows
     */
    record Remark(
            String file,
            String code,
            String source,
            int line,
            int column,
            String message,
            Optional<String> hint,
            Map<String, Object> arguments) {}

    /** Of our own format, whose problems are shown with the lines where they stand. */
    static Intake of(String name, byte[] bytes, ReadResult result, boolean isColourful) {
        return new Intake(
                result.optionalStrategy(),
                result.problems().stream().map(problem -> remark(name, problem)).toList(),
                CheckedDocument.unusable(name, result)
                        .withSource(SourceText.of(bytes))
                        .problemText(isColourful),
                0);
    }

    private static Remark remark(String file, Problem problem) {
        return new Remark(
                file,
                problem.code().text(),
                problem.pointer(),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.hint(),
                problem.arguments());
    }

    /** Of a form of others. */
    static Intake of(String name, ImportResult result) {
        StringBuilder lines = new StringBuilder();
        for (ImportProblem problem : result.problems()) {
            lines.append(PlainText.line(name + (problem.line() > 0 ? ":" : ": ") + problem))
                    .append('\n');
        }
        return new Intake(
                result.optionalStrategy(),
                result.problems().stream().map(problem -> remark(name, problem)).toList(),
                lines.toString(),
                result.problems().stream()
                        .filter(problem -> !problem.code().isKept())
                        .count());
    }

    private static Remark remark(String file, ImportProblem problem) {
        return new Remark(
                file,
                problem.code().text(),
                problem.source(),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.hint(),
                Map.of());
    }

    /** The same, after what was wrong with a document read before it. */
    Intake after(Intake earlier) {
        List<Remark> all = new ArrayList<>(earlier.remarks());
        all.addAll(remarks);
        return new Intake(strategy, all, earlier.text() + text, earlier.leftOut() + leftOut);
    }
}
