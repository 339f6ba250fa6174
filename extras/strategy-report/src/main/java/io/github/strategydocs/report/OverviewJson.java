package io.github.strategydocs.report;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.value.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An overview for other programs. */
final class OverviewJson {

    private final JsonStream json;

    private OverviewJson(JsonStream json) {
        this.json = json;
    }

    static String of(Overview overview) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonStream json = new JsonStream(bytes);
            new OverviewJson(json).add(overview);
            json.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void add(Overview overview) throws IOException {
        json.startObject();
        json.text("parent", overview.parent().map(Strategy::id).orElse(null));
        json.startArray("actions");
        for (Action action : overview.actions()) {
            json.startObject();
            json.text("id", action.id());
            json.text("title", action.title());
            json.text(
                    "due",
                    action.deadline()
                            .flatMap(Deadline::dueDate)
                            .map(PartialDate::toString)
                            .orElse(null));
            json.endObject();
        }
        json.endArray();
        json.startArray("questions");
        for (Question question : overview.questions()) {
            json.startObject();
            json.text("id", question.id());
            json.text("wording", question.wording());
            json.endObject();
        }
        json.endArray();
        json.startArray("bodies");
        for (OverviewBody body : overview.bodies()) {
            add(body);
        }
        json.endArray();
        json.endObject();
    }

    private void add(OverviewBody body) throws IOException {
        json.startObject();
        json.text("document", body.document());
        json.text("id", body.strategy().id());
        json.text("version", body.strategy().version().label());
        json.text("name", body.name());
        json.index("errors", body.count(Severity.ERROR));
        json.index("warnings", body.count(Severity.WARNING));
        json.startArray("responses");
        for (OverviewResponse response : body.responses()) {
            add(response);
        }
        json.endArray();
        json.startArray("questions");
        for (CoveredQuestion covered : body.questions().all()) {
            json.startObject();
            json.text("question", covered.question().id());
            json.text("status", Constants.nameOf(covered.status()));
            json.endObject();
        }
        json.endArray();
        json.texts("overdue", body.overdue());
        json.texts("slipped", body.slipped());
        json.endObject();
    }

    private void add(OverviewResponse response) throws IOException {
        json.startObject();
        json.text("action", response.action());
        json.text("state", Constants.nameOf(response.state()));
        json.texts("responses", response.responses());
        json.text("due", response.due().map(PartialDate::toString).orElse(null));
        json.text("status", response.status().map(Constants::nameOf).orElse(null));
        json.flag("later", response.isLater());
        json.flag("overdue", response.isOverdue());
        json.endObject();
    }
}
