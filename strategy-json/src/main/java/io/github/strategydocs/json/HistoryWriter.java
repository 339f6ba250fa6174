package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.diff.DeadlineHistory;
import io.github.strategydocs.diff.HistoryEvent;
import io.github.strategydocs.diff.HistoryVersion;
import io.github.strategydocs.diff.PartHistory;
import io.github.strategydocs.diff.Slip;
import io.github.strategydocs.diff.StakeholderPath;
import io.github.strategydocs.diff.Statement;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.Optional;

/** Writes a history as JSON. */
final class HistoryWriter {

    private final ValueWriter writer;
    private final JsonGenerator generator;

    HistoryWriter(ValueWriter writer) {
        this.writer = writer;
        this.generator = writer.generator();
    }

    void write(StrategyHistory history) throws IOException {
        generator.writeStartObject();
        generator.writeArrayFieldStart("versions");
        for (HistoryVersion version : history.versions()) {
            write(version);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("events");
        for (HistoryEvent event : history.timeline()) {
            write(event);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("attributes");
        writeStatements(history.document());
        for (String section : Sections.names()) {
            writeStatements(history.section(section));
        }
        for (PartHistory part : history.elements()) {
            writeStatements(part);
        }
        generator.writeEndArray();
        writeDeadlines(history);
        writeStakeholders(history);
        generator.writeEndObject();
    }

    private void write(HistoryVersion version) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("number", version.number());
        text("label", version.label());
        text("date", version.date().toString());
        text("status", Constants.nameOf(version.version().status()));
        text("succession", Constants.nameOf(version.succession()));
        text("digest", version.digest());
        generator.writeEndObject();
    }

    private void write(HistoryEvent event) throws IOException {
        generator.writeStartObject();
        version(event.version());
        text("kind", Constants.nameOf(event.kind()));
        text("element", event.element());
        text("type", event.type());
        text("title", event.title());
        text("path", event.path().toString());
        text("from", event.from().map(Object::toString));
        if (!event.attributes().isEmpty()) {
            generator.writeArrayFieldStart("attributes");
            for (String attribute : event.attributes()) {
                writer.writeText(attribute, "attributes");
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private void writeStatements(Optional<PartHistory> part) throws IOException {
        if (part.isPresent()) {
            writeStatements(part.get());
        }
    }

    private void writeStatements(PartHistory part) throws IOException {
        for (Statement statement : part.statements()) {
            generator.writeStartObject();
            text("element", part.id());
            text("type", part.type().label());
            text("attribute", statement.attribute());
            version(statement.version());
            if (statement.value().isPresent()) {
                writeContent(part, statement.attribute(), statement.value().get());
            }
            generator.writeEndObject();
        }
    }

    private void writeContent(PartHistory part, String name, Object content) throws IOException {
        Optional<Attribute> attribute = part.type().attribute(name);
        generator.writeFieldName("value");
        if (content instanceof JsonValue value) {
            writer.write(value);
        } else {
            writer.writeContent(attribute.orElseThrow(), content);
        }
    }

    private void writeDeadlines(StrategyHistory history) throws IOException {
        generator.writeArrayFieldStart("deadlines");
        for (DeadlineHistory deadline : history.deadlines()) {
            generator.writeStartObject();
            text("element", deadline.element().id());
            text("title", deadline.element().title());
            generator.writeArrayFieldStart("slips");
            for (Slip slip : deadline.slips()) {
                generator.writeStartObject();
                version(slip.version());
                text("kind", Constants.nameOf(slip.kind()));
                write("before", slip.before());
                write("after", slip.after());
                if (slip.days().isPresent()) {
                    generator.writeNumberField("days", slip.days().getAsLong());
                }
                generator.writeEndObject();
            }
            generator.writeEndArray();
            if (deadline.total().isPresent()) {
                generator.writeNumberField("totalDays", deadline.total().getAsLong());
            }
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void write(String name, Optional<Deadline> deadline) throws IOException {
        if (deadline.isPresent()) {
            generator.writeFieldName(name);
            writer.write((Described) deadline.get());
        }
    }

    private void writeStakeholders(StrategyHistory history) throws IOException {
        generator.writeArrayFieldStart("stakeholders");
        for (PartHistory part : history.elements()) {
            Optional<StakeholderPath> path = part.stakeholderPath();
            if (path.isPresent()) {
                generator.writeStartObject();
                text("element", part.id());
                text("title", part.title());
                generator.writeArrayFieldStart("standings");
                for (StakeholderPath.Standing standing : path.get().standings()) {
                    write(standing);
                }
                generator.writeEndArray();
                generator.writeEndObject();
            }
        }
        generator.writeEndArray();
    }

    private void write(StakeholderPath.Standing standing) throws IOException {
        generator.writeStartObject();
        version(standing.version());
        if (standing.assessment().isPresent()) {
            Assessment assessment = standing.assessment().get();
            generator.writeNumberField("interest", assessment.interest());
            generator.writeNumberField("impact", assessment.impact());
            text("quadrant", Constants.nameOf(assessment.quadrant()));
        }
        generator.writeEndObject();
    }

    /** Which version it was: two may bear one label, and none has the number of another. */
    private void version(HistoryVersion version) throws IOException {
        text("version", version.label());
        generator.writeNumberField("number", version.number());
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    private void text(String name, String text) throws IOException {
        generator.writeFieldName(name);
        writer.writeText(text, name);
    }
}
