package io.github.strategydocs.report;

import io.github.strategydocs.validation.Severity;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Findings as commands of a GitHub workflow, which shows them beside the lines in question. Escaped as GitHub's own
 * {@code @actions/core} does: in the text the percent sign and the ends of lines, in properties also colon and comma.
 */
final class GitHubReport implements ReportWriter {

    private final OutputStream stream;

    GitHubReport(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void add(CheckedDocument document) {
        Objects.requireNonNull(document, "document");
        StringBuilder out = new StringBuilder();
        for (Entry entry : document.entries()) {
            add(out, document, entry);
        }
        // Without this, a document in which nothing is wrong would leave no trace.
        String profile =
                document.profile().isPresent() ? "profile " + document.profile().get() + ": " : "";
        out.append("::notice title=")
                .append(property(document.name()))
                .append("::")
                .append(data(PlainText.line(profile) + Summary.of(document) + silence(document)))
                .append('\n');
        Bytes.write(stream, out);
    }

    /** Each document was shown when it came. */
    @Override
    public void end() {}

    private static void add(StringBuilder out, CheckedDocument document, Entry entry) {
        out.append("::").append(command(entry.severity())).append(" file=").append(property(document.name()));
        if (entry.line() > 0) {
            out.append(",line=").append(entry.line()).append(",col=").append(entry.column());
        }
        out.append(",title=")
                .append(property(entry.rule() + " (" + entry.subject() + ")"))
                .append("::")
                .append(data(text(entry)))
                .append('\n');
    }

    private static String text(Entry entry) {
        String message = PlainText.line(entry.message());
        return entry.remedy().isEmpty() ? message : message + "\n" + PlainText.line(entry.remedy());
    }

    private static String silence(CheckedDocument document) {
        StringBuilder lines = new StringBuilder();
        for (String line : Silent.lines(document)) {
            lines.append('\n').append(line);
        }
        return lines.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(PlainText.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
