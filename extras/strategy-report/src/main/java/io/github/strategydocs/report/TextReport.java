package io.github.strategydocs.report;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Findings for people: element by element, each with its place, its line, and once for each rule what to do. */
final class TextReport implements ReportWriter {

    private final OutputStream stream;
    private final Colours colours;
    private final Set<String> explained = new HashSet<>();
    private StringBuilder out = new StringBuilder();

    TextReport(OutputStream stream, ReportOptions options) {
        this.stream = stream;
        this.colours = new Colours(options.isColourful());
    }

    @Override
    public void add(CheckedDocument document) {
        Objects.requireNonNull(document, "document");
        String name = PlainText.line(document.name());
        if (document.profile().isPresent()) {
            print(colours.strong(name) + ": profile "
                    + PlainText.line(document.profile().get()));
        }
        new ProblemText(out, colours).print(document);
        for (Map.Entry<String, List<Entry>> group : document.findingsByElement().entrySet()) {
            print(colours.strong(PlainText.line(group.getValue().get(0).heading())));
            for (Entry entry : group.getValue()) {
                print(document, entry);
            }
        }
        print(colours.strong(name) + ": " + Summary.of(document));
        for (String line : SetAside.lines(document)) {
            print("    " + PlainText.line(line));
        }
        if (document.report().isPresent()) {
            for (String line : Silent.lines(document)) {
                print("    " + line);
            }
        }
        Bytes.write(stream, out);
        out = new StringBuilder();
    }

    /** Each document was shown when it came. */
    @Override
    public void end() {}

    private void print(CheckedDocument document, Entry entry) {
        String place = document.name() + (entry.line() > 0 ? ":" + entry.line() + ":" + entry.column() : "");
        print(PlainText.line(place) + ": " + colours.severity(entry.severity()) + ": "
                + PlainText.line(entry.message())
                + colours.faint(" [" + entry.rule() + "]"));
        if (document.source().isPresent() && entry.line() > 0) {
            printExcerpt(document.source().get().excerpt(entry.line(), entry.column()));
        }
        if (explained.add(entry.rule())) {
            print("    " + colours.faint(PlainText.line(entry.why())));
            print("    " + PlainText.line(entry.remedy()));
        }
    }

    /** A line that holds no more than a bracket shows nothing. */
    private void printExcerpt(String excerpt) {
        int end = excerpt.indexOf('\n');
        if (end >= 0 && excerpt.substring(0, end).strip().length() > 1) {
            print(excerpt);
        }
    }

    private void print(String line) {
        out.append(line).append('\n');
    }
}
