package io.github.strategydocs.report;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.CheckedDocument.Silent;
import io.github.strategydocs.validation.Finding;
import java.io.OutputStream;
import java.util.Optional;

/** Findings for pipelines, under names that stay. What is not known is null, so that each name is always there. */
final class JsonReport implements ReportWriter {

    private final JsonStream json;

    JsonReport(OutputStream stream) {
        this.json = new JsonStream(stream);
        json.startObject();
        json.startArray("documents");
    }

    @Override
    public void add(CheckedDocument document) {
        Optional<Strategy> strategy = document.strategy();
        json.startObject();
        json.text("document", document.name());
        json.text("id", strategy.map(Strategy::id).orElse(null));
        json.text("version", strategy.map(found -> found.version().label()).orElse(null));
        json.text("profile", document.profile().orElse(null));
        json.startArray("problems");
        document.obstacle().ifPresent(this::addObstacle);
        for (Problem problem : document.problems()) {
            addProblem(problem);
        }
        json.endArray();
        json.startArray("findings");
        for (Finding finding : document.findings()) {
            addFinding(finding);
        }
        json.endArray();
        json.startArray("notRun");
        for (Silent silent : document.notRun()) {
            json.startObject();
            json.text("rule", silent.rule());
            json.text("reason", silent.reason());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    @Override
    public void end() {
        json.endArray();
        json.endObject();
        json.finish();
    }

    private void addObstacle(String obstacle) {
        json.startObject();
        json.text("code", Entry.UNREADABLE);
        json.text("severity", "error");
        json.text("pointer", "");
        json.number("line", 0);
        json.number("column", 0);
        json.text("message", obstacle);
        json.text("hint", null);
        json.endObject();
    }

    private void addProblem(Problem problem) {
        json.startObject();
        json.text("code", problem.code().text());
        json.text("severity", Constants.nameOf(problem.severity()));
        json.text("pointer", problem.pointer());
        json.number("line", problem.line());
        json.number("column", problem.column());
        json.text("message", problem.message());
        json.text("hint", problem.hint().orElse(null));
        json.endObject();
    }

    private void addFinding(Finding finding) {
        Optional<SourcePosition> position = finding.position();
        json.startObject();
        json.text("rule", finding.rule());
        json.text("severity", Constants.nameOf(finding.severity()));
        json.text("element", finding.element().orElse(null));
        json.text("type", finding.type());
        json.text("title", finding.title().orElse(null));
        json.text("path", finding.path().toString());
        json.text("pointer", finding.pointer());
        json.number("line", position.map(SourcePosition::line).orElse(0));
        json.number("column", position.map(SourcePosition::column).orElse(0));
        json.text("message", finding.message());
        json.text("why", finding.why());
        json.text("remedy", finding.remedy());
        json.text("fingerprint", finding.fingerprint());
        json.endObject();
    }
}
