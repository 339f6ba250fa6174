package io.github.strategydocs.diff.internal.history;

import io.github.strategydocs.diff.HistoryEvent;
import io.github.strategydocs.diff.HistoryVersion;
import io.github.strategydocs.diff.Statement;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** What a history has noted of one part of the document so far. */
public final class PartRecord {

    private final Key key;
    private final List<Statement> statements = new ArrayList<>();
    private final List<HistoryEvent> events = new ArrayList<>();
    private boolean isThere = true;

    @Nullable
    private String title;

    /**
     * Which part of a document: an element is identified by its id within its type, a section and the document by their
     * type alone.
     */
    public record Key(TypeDescription type, Optional<String> id) {

        static Key of(TypeDescription type) {
            return new Key(type, Optional.empty());
        }

        static Key of(Described element) {
            TypeDescription type = element.typeDescription();
            return new Key(type, type.idOf(element));
        }
    }

    /** A part of which nothing is noted yet. */
    public PartRecord(Key key) {
        this.key = key;
    }

    /** What the part is. */
    public Key key() {
        return key;
    }

    /** Whether the newest version has it. */
    public boolean isThere() {
        return isThere;
    }

    /** Notes that an element went. */
    void leave() {
        isThere = false;
    }

    /** Notes all that a part says when it comes; what an element said before it went is said no more. */
    void stateAll(HistoryVersion version, Described part) {
        Set<String> names = namesWithValue();
        for (Attribute attribute : key.type().attributes()) {
            if (isStated(attribute) && attribute.valueIn(part).isPresent()) {
                names.add(attribute.name());
            }
        }
        names.addAll(part.unknownProperties().names());
        for (String name : names) {
            state(version, name, part);
        }
        isThere = true;
    }

    private Set<String> namesWithValue() {
        Set<String> names = new LinkedHashSet<>();
        for (Statement statement : statements) {
            if (statement.value().isPresent()) {
                names.add(statement.attribute());
            } else {
                names.remove(statement.attribute());
            }
        }
        return names;
    }

    /** Notes what a part says of one attribute or unknown property. */
    void state(HistoryVersion version, String name, @Nullable Described part) {
        Optional<Attribute> attribute = key.type().attribute(name);
        Optional<Object> value = attribute.isPresent()
                ? Optional.ofNullable(part).flatMap(attribute.get()::valueIn)
                : Optional.ofNullable(part).map(Described::unknownProperties).flatMap(unknown -> get(unknown, name));
        statements.add(new Statement(version, name, value));
        if (value.isPresent() && attribute.equals(key.type().title())) {
            title = value.get().toString();
        }
    }

    private static Optional<Object> get(JsonObject unknown, String name) {
        return unknown.get(name).map(Object.class::cast);
    }

    /** Whether an attribute holds values of the part itself, and not parts with a history of their own. */
    private static boolean isStated(Attribute attribute) {
        if (attribute.kind() != Kind.VALUE) {
            return true;
        }
        TypeDescription type = attribute.valueType().orElseThrow();
        return !type.isSection() && type.id().isEmpty();
    }

    HistoryEvent note(
            HistoryVersion version,
            HistoryEvent.Kind kind,
            ElementPath path,
            @Nullable ElementPath from,
            Set<String> attributes) {
        HistoryEvent event = new HistoryEvent(
                version,
                kind,
                key.id(),
                key.type().label(),
                Optional.ofNullable(title),
                path,
                Optional.ofNullable(from),
                List.copyOf(attributes));
        events.add(event);
        return event;
    }

    /** What it has said so far, from the oldest to the newest. */
    public List<Statement> statements() {
        return statements;
    }

    /** What has happened to it so far, from the oldest to the newest. */
    public List<HistoryEvent> events() {
        return events;
    }
}
