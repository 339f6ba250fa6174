package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a comparison as change JSON. */
final class ChangeWriter {

    private final ValueWriter writer;
    private final JsonGenerator generator;

    ChangeWriter(ValueWriter writer) {
        this.writer = writer;
        this.generator = writer.generator();
    }

    void write(StrategyDiff diff, List<Change> changes, Optional<List<RenameSuggestion>> renames) throws IOException {
        generator.writeStartObject();
        writeVersion("before", diff.before());
        writeVersion("after", diff.after());
        writeMeanings(diff.meanings());
        int leftOut = diff.changes().size() - changes.size();
        if (leftOut > 0) {
            generator.writeNumberField(ChangeParser.LEFT_OUT, leftOut);
        }
        if (renames.isPresent()) {
            writeRenames(renames.get());
        }
        generator.writeArrayFieldStart("changes");
        for (Change change : changes) {
            write(change);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void writeRenames(List<RenameSuggestion> renames) throws IOException {
        generator.writeArrayFieldStart(ChangeParser.RENAMES);
        for (RenameSuggestion rename : renames) {
            generator.writeStartObject();
            writeText("type", rename.type());
            writeText("idBefore", rename.idBefore());
            writeText("idAfter", rename.idAfter());
            writeText("title", rename.title());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void writeMeanings(List<Meaning> meanings) throws IOException {
        generator.writeArrayFieldStart("meanings");
        for (Meaning meaning : meanings) {
            write(meaning);
        }
        generator.writeEndArray();
    }

    private void writeVersion(String name, Strategy strategy) throws IOException {
        generator.writeObjectFieldStart(name);
        writeText("id", strategy.id());
        writeText("version", strategy.version().label());
        writeText("digest", StrategyJson.digest(strategy));
        generator.writeEndObject();
    }

    private void write(Change change) throws IOException {
        Edit edit = change.edit();
        generator.writeStartObject();
        writeText("kind", Constants.nameOf(edit.kind()));
        writeText("element", change.element());
        writeText("type", change.type());
        writeText("title", change.title());
        writeText("path", edit.path().toString());
        writeText("attribute", edit.attribute().map(Attribute::name));
        writePlace("from", edit.from(), edit.path());
        writePlace("to", edit.to(), edit.path());
        writeText("significance", Constants.nameOf(change.significance()));
        writeMeanings(change.meanings());
        writeContent("before", edit.attribute(), edit.before());
        writeContent("after", edit.attribute(), edit.after());
        writeText("sentence", change.sentence());
        generator.writeEndObject();
    }

    /** A place that is where the path leads, and no member of a list, needs no saying. */
    private void writePlace(String name, Optional<Place> place, ElementPath path) throws IOException {
        if (place.isEmpty()
                || (place.get().index().isEmpty() && place.get().path().equals(path))) {
            return;
        }
        generator.writeObjectFieldStart(name);
        writeText("path", place.get().path().toString());
        if (place.get().index().isPresent()) {
            generator.writeNumberField("index", place.get().index().getAsInt());
        }
        generator.writeEndObject();
    }

    private void write(Meaning meaning) throws IOException {
        generator.writeStartObject();
        writeText("meaning", meaning.kind().label());
        for (Map.Entry<String, Object> argument : meaning.arguments().entrySet()) {
            generator.writeFieldName(argument.getKey());
            if (argument.getValue() instanceof Integer || argument.getValue() instanceof Long) {
                generator.writeNumber(((Number) argument.getValue()).longValue());
            } else if (argument.getValue() instanceof Decimal number) {
                writer.writeNumber(number);
            } else {
                writer.writeText(argument.getValue().toString(), argument.getKey());
            }
        }
        generator.writeEndObject();
    }

    private void writeContent(String name, Optional<Attribute> attribute, Optional<Object> content) throws IOException {
        if (content.isEmpty()) {
            return;
        }
        generator.writeFieldName(name);
        if (attribute.isPresent()) {
            writer.writeContent(attribute.get(), content.get());
        } else {
            writer.write((JsonValue) content.get());
        }
    }

    private void writeText(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            writeText(name, text.get());
        }
    }

    private void writeText(String name, String text) throws IOException {
        generator.writeFieldName(name);
        writer.writeText(text, name);
    }
}
