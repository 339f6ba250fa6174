package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.CopiedText.Passage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Shows copied text: whose it is by title, and the passages side by side. */
final class CopiesView {

    private static final int COLUMN = 46;
    private static final String INDENT = "    ";

    /** By the ids of documents: what they are called, where they stand, and the titles of their actions. */
    private final Map<String, Origin> origins = new HashMap<>();

    private record Origin(String file, String title, Map<String, String> actions) {}

    /** Remembers what a document is called; of the versions of one, the first. */
    void know(String file, Strategy strategy) {
        Map<String, String> titles = new HashMap<>();
        for (Action action : strategy.actionPlan().map(ActionPlan::actions).orElse(List.of())) {
            titles.put(action.id(), action.title());
        }
        origins.putIfAbsent(strategy.id(), new Origin(file, strategy.title(), titles));
    }

    /** A paragraph with the passages below it. */
    String text(CopiedText copied) {
        StringBuilder text = new StringBuilder();
        text.append(Math.round(copied.containment() * 100))
                .append("% of ")
                .append(name(copied.document(), copied.element()))
                .append('\n')
                .append(INDENT)
                .append(copied.isAdopted() ? "is adopted from " : copied.isLater() ? "stood before in " : "stands in ")
                .append(name(copied.other(), copied.otherElement()))
                .append('\n');
        for (Passage passage : copied.passages()) {
            text.append('\n').append(SideBySide.of(passage.text(), passage.otherText(), COLUMN, INDENT));
        }
        return text.append('\n').toString();
    }

    private String name(String document, Optional<String> element) {
        Origin origin = origins.get(document);
        String whole = origin == null ? document : "\"" + origin.title() + "\" (" + origin.file() + ")";
        String part =
                element.map(id -> "action \"" + title(origin, id) + "\" of ").orElse("");
        return PlainText.line(part + whole);
    }

    private static String title(@Nullable Origin origin, String id) {
        return origin == null ? id : origin.actions().getOrDefault(id, id);
    }

    /** One member of {@code pairs}. */
    void write(JsonGenerator json, CopiedText copied) throws IOException {
        json.writeStartObject();
        JsonText.text(json, "document", file(copied.document()));
        JsonText.text(json, "id", copied.document());
        JsonText.text(json, "element", copied.element().orElse(null));
        JsonText.text(json, "other", file(copied.other()));
        JsonText.text(json, "otherId", copied.other());
        JsonText.text(json, "otherElement", copied.otherElement().orElse(null));
        json.writeNumberField("containment", Math.round(copied.containment() * 1000) / 1000.0);
        json.writeBooleanField("adopted", copied.isAdopted());
        json.writeBooleanField("later", copied.isLater());
        json.writeArrayFieldStart("passages");
        for (Passage passage : copied.passages()) {
            json.writeStartObject();
            json.writeStringField("text", passage.text());
            json.writeStringField("otherText", passage.otherText());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private String file(String document) {
        Origin origin = origins.get(document);
        return origin == null ? document : origin.file();
    }
}
