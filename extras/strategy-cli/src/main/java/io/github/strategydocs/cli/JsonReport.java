package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.Rules;
import io.github.strategydocs.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/** Findings for pipelines, under names that stay. What is not known is null, so that each name is always there. */
final class JsonReport implements ReportWriter {

    private static final String NO_DOCUMENT = "there is no document: the file could not be used";

    private final JsonGenerator json;
    private final OutputStream stream;
    private final Consumer<String> aside;

    /**
     * Begins a report.
     *
     * @param stream where it goes
     * @param aside takes what people should know and pipelines need not
     */
    JsonReport(OutputStream stream, Consumer<String> aside) {
        this.stream = stream;
        this.aside = aside;
        this.json = JsonText.generator(stream);
        write(() -> {
            json.writeStartObject();
            json.writeArrayFieldStart("documents");
        });
    }

    /** What writes JSON and may fail to. */
    @FunctionalInterface
    private interface Writing {

        void run() throws IOException;
    }

    /** Standard output keeps its failures to itself, and files are written later, so that nothing fails here. */
    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Examined examined) {
        if (examined.profile() != null) {
            aside.accept(examined.name() + ": profile " + examined.profile().name());
        }
        write(() -> addDocument(examined));
    }

    @Override
    public void end() {
        write(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
            stream.write('\n');
            stream.flush();
        });
    }

    private void addDocument(Examined examined) throws IOException {
        Optional<Strategy> strategy = Optional.ofNullable(examined.document())
                .flatMap(document -> document.read().optionalStrategy());
        json.writeStartObject();
        text("document", examined.name());
        text("id", strategy.map(Strategy::id).orElse(null));
        text("version", strategy.map(found -> found.version().label()).orElse(null));
        text("profile", examined.profile() == null ? null : examined.profile().name());
        json.writeArrayFieldStart("problems");
        if (!examined.obstacle().isEmpty()) {
            addObstacle(examined.obstacle());
        }
        for (Problem problem : examined.problems()) {
            addProblem(problem);
        }
        json.writeEndArray();
        addReport(examined.report());
        json.writeEndObject();
    }

    private void addReport(@Nullable ValidationReport report) throws IOException {
        json.writeArrayFieldStart("findings");
        if (report != null) {
            for (Finding finding : report.findings()) {
                addFinding(finding);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notRun");
        if (report == null) {
            for (Rule rule : Rules.builtIn()) {
                addNotRun(rule.metadata().id(), NO_DOCUMENT);
            }
        } else {
            for (RuleOutcome outcome : report.notRun()) {
                addNotRun(outcome.rule().id(), outcome.reason());
            }
        }
        json.writeEndArray();
    }

    private void addObstacle(String obstacle) throws IOException {
        json.writeStartObject();
        text("code", "unreadable-file");
        text("severity", "error");
        text("pointer", "");
        place(0, 0);
        text("message", obstacle);
        text("hint", null);
        json.writeEndObject();
    }

    private void addProblem(Problem problem) throws IOException {
        json.writeStartObject();
        text("code", problem.code().text());
        text("severity", Constants.nameOf(problem.severity()));
        text("pointer", problem.pointer());
        place(problem.line(), problem.column());
        text("message", problem.message());
        text("hint", problem.hint().orElse(null));
        json.writeEndObject();
    }

    private void addFinding(Finding finding) throws IOException {
        json.writeStartObject();
        text("rule", finding.rule());
        text("severity", Constants.nameOf(finding.severity()));
        text("element", finding.element().orElse(null));
        text("type", finding.type());
        text("title", finding.title().orElse(null));
        text("path", finding.path().toString());
        text("pointer", finding.pointer());
        Optional<SourcePosition> position = finding.position();
        place(
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0));
        text("message", finding.message());
        text("why", finding.why());
        text("remedy", finding.remedy());
        text("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private void addNotRun(String rule, String reason) throws IOException {
        json.writeStartObject();
        text("rule", rule);
        text("reason", reason);
        json.writeEndObject();
    }

    private void place(int line, int column) throws IOException {
        number("line", line);
        number("column", column);
    }

    private void number(String name, int number) throws IOException {
        if (number > 0) {
            json.writeNumberField(name, number);
        } else {
            json.writeNullField(name);
        }
    }

    private void text(String name, @Nullable String text) throws IOException {
        JsonText.text(json, name, text);
    }
}
