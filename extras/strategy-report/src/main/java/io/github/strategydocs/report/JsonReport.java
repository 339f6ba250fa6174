package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.KnownFinding;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.WaivedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Findings for pipelines, under names that stay. What is not known is null, so that each name is always there. */
final class JsonReport implements ReportWriter {

    private final JsonStream json;

    JsonReport(OutputStream stream) {
        try {
            this.json = new JsonStream(stream);
            json.startObject();
            json.startArray("documents");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(CheckedDocument document) {
        Objects.requireNonNull(document, "document");
        try {
            addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            json.endArray();
            json.endObject();
            json.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addDocument(CheckedDocument document) throws IOException {
        Strategy strategy = document.strategy().orElse(null);
        json.startObject();
        json.text("document", document.name());
        json.text("id", strategy == null ? null : strategy.id());
        json.text("version", strategy == null ? null : strategy.version().label());
        json.text("profile", document.profile().orElse(null));
        json.startArray("problems");
        if (document.obstacle().isPresent()) {
            addObstacle(document.obstacle().get());
        }
        for (Problem problem : document.problems()) {
            addProblem(problem);
        }
        json.endArray();
        json.startArray("findings");
        for (Finding finding : document.findings()) {
            addFinding(finding);
        }
        json.endArray();
        addRulesRun(document);
        json.startArray("notRun");
        for (Silent silent : Silent.in(document)) {
            json.startObject();
            json.text("rule", silent.rule());
            json.text("reason", silent.reason());
            json.endObject();
        }
        json.endArray();
        addWaived(document);
        json.index("heldBack", document.heldBack());
        addNoLongerFound(document);
        json.endObject();
    }

    /** A rule that looked at nothing has approved of nothing, and its silence should not be taken for more. */
    private void addRulesRun(CheckedDocument document) throws IOException {
        json.startArray("rulesRun");
        for (RuleOutcome outcome : document.rulesRun()) {
            json.startObject();
            json.text("rule", outcome.rule().id());
            json.index("lookedAt", outcome.lookedAt());
            json.endObject();
        }
        json.endArray();
    }

    private void addWaived(CheckedDocument document) throws IOException {
        json.startArray("waived");
        for (WaivedFinding waived : document.waived()) {
            json.startObject();
            json.text("rule", waived.finding().rule());
            json.text("element", waived.finding().element().orElse(null));
            json.text("message", waived.finding().message());
            json.text("fingerprint", waived.finding().fingerprint());
            json.text("reason", waived.waiver().reason());
            json.text("who", waived.waiver().who());
            json.text("until", waived.waiver().until().toString());
            json.endObject();
        }
        json.endArray();
    }

    private void addNoLongerFound(CheckedDocument document) throws IOException {
        json.startArray("noLongerFound");
        for (KnownFinding gone : document.noLongerFound()) {
            json.startObject();
            json.text("rule", gone.rule());
            json.text("element", gone.element().orElse(null));
            json.text("fingerprint", gone.fingerprint());
            json.endObject();
        }
        json.endArray();
    }

    private void addObstacle(String obstacle) throws IOException {
        json.startObject();
        json.text("code", Entry.UNREADABLE);
        json.text("severity", "error");
        json.text("pointer", "");
        json.number("line", 0);
        json.number("column", 0);
        json.text("message", obstacle);
        json.text("hint", null);
        json.arguments(Map.of());
        json.endObject();
    }

    private void addProblem(Problem problem) throws IOException {
        json.startObject();
        json.text("code", problem.code().text());
        json.text("severity", Constants.nameOf(problem.severity()));
        json.text("pointer", problem.pointer());
        json.number("line", problem.line());
        json.number("column", problem.column());
        json.text("message", problem.message());
        json.text("hint", problem.hint().orElse(null));
        json.arguments(problem.arguments());
        json.endObject();
    }

    private void addFinding(Finding finding) throws IOException {
        SourcePosition position = finding.position().orElse(null);
        json.startObject();
        json.text("rule", finding.rule());
        json.text("severity", Constants.nameOf(finding.severity()));
        json.text("element", finding.element().orElse(null));
        json.text("type", finding.type());
        json.text("title", finding.title().orElse(null));
        json.text("path", finding.path().toString());
        json.text("pointer", finding.pointer());
        json.number("line", position == null ? 0 : position.line());
        json.number("column", position == null ? 0 : position.column());
        json.text("message", finding.message());
        json.text("why", finding.why());
        json.text("remedy", finding.remedy());
        json.text("fingerprint", finding.fingerprint());
        json.text("template", finding.template());
        json.arguments(finding.arguments());
        json.endObject();
    }
}
