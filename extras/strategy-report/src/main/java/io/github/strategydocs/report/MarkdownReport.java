package io.github.strategydocs.report;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.report.words.Markdown;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Severity;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Findings as a comment on a pull request: of each document a line, a table of what was found, and folded away what to do
 * and which rules did not look. GitHub refuses comments of more than 65,536 characters, so that what is beyond is counted.
 */
final class MarkdownReport implements ReportWriter {

    /** Leaves room for the last line, and for a line or two that whoever posts the comment adds. */
    private static final int ROOM = 60_000;

    private static final String HEAD = "\n| | Where | What | Rule |\n|---|---|---|---|\n";

    private final OutputStream stream;
    private final StringBuilder out = new StringBuilder();
    private int lostDocuments;
    private int lostFindings;

    MarkdownReport(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void add(CheckedDocument document) {
        Objects.requireNonNull(document, "document");
        String title = "### " + Markdown.escape(document.name()) + "\n\n"
                + document.profile()
                        .map(profile -> "Profile " + Markdown.escape(profile) + ": ")
                        .orElse("")
                + Summary.of(document) + "\n";
        if (!fits(title)) {
            lostDocuments++;
            lostFindings += document.entries().size();
            return;
        }
        out.append(out.length() > 0 ? "\n" : "").append(title);
        addTable(document);
        addFolded("What to do", remedies(document.entries()));
        addFolded("Set aside", setAside(document));
        addFolded("Rules that did not look", silence(document));
    }

    @Override
    public void end() {
        if (lostFindings > 0) {
            out.append("\nThere was no room for ").append(Words.count(lostFindings, "more finding"));
            out.append(lostDocuments > 0 ? " and the names of " + Words.count(lostDocuments, "document") : "");
            out.append(".\n");
        } else if (lostDocuments > 0) {
            out.append("\nThere was no room for ").append(Words.count(lostDocuments, "more document"));
            out.append(", without findings.\n");
        }
        Bytes.write(stream, out);
    }

    private boolean fits(String text) {
        return fits(text.length());
    }

    private boolean fits(int length) {
        return out.length() + length <= ROOM;
    }

    private void addTable(CheckedDocument document) {
        boolean isBegun = false;
        for (Entry entry : document.entries()) {
            String row = (isBegun ? "" : HEAD) + row(entry);
            if (fits(row)) {
                out.append(row);
                isBegun = true;
            } else {
                lostFindings++;
            }
        }
    }

    private static String row(Entry entry) {
        String place = entry.line() > 0 ? ", line " + entry.line() : "";
        return "| " + mark(entry.severity()) + " " + Constants.nameOf(entry.severity()) + " | "
                + Markdown.escape(entry.heading()) + place + " | " + Markdown.escape(entry.message()) + " | `"
                + entry.rule() + "` |\n";
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌";
            case WARNING -> "⚠️";
            case INFO -> "ℹ️";
        };
    }

    private static Iterable<String> remedies(List<Entry> entries) {
        Map<String, String> remedies = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.remedy().isEmpty()) {
                remedies.putIfAbsent(
                        entry.rule() + (entry.finding() == null ? entry.remedy() : ""),
                        "- `" + entry.rule() + "`: " + Markdown.escape(entry.remedy()) + "\n");
            }
        }
        return remedies.values();
    }

    private static List<String> setAside(CheckedDocument document) {
        List<String> items = new ArrayList<>();
        for (String line : SetAside.lines(document)) {
            items.add("- " + Markdown.escape(line) + "\n");
        }
        return items;
    }

    private static List<String> silence(CheckedDocument document) {
        List<String> items = new ArrayList<>();
        Silent.byReason(document)
                .forEach((reason, rules) ->
                        items.add("- " + Markdown.escape(reason) + ": `" + String.join("`, `", rules) + "`\n"));
        return items;
    }

    /** What does not fit is left out without a word: it explains, and says nothing new. */
    private void addFolded(String title, Iterable<String> lines) {
        String head = "\n<details><summary>" + title + "</summary>\n\n";
        String foot = "\n</details>\n";
        StringBuilder list = new StringBuilder();
        for (String line : lines) {
            if (fits(head.length() + list.length() + line.length() + foot.length())) {
                list.append(line);
            }
        }
        if (list.length() > 0) {
            out.append(head).append(list).append(foot);
        }
    }
}
