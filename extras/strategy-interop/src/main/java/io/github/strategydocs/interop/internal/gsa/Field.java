package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of an item: what is asked, and apart from it, what was answered.
 *
 * @param definition the properties of the field, but for its value
 * @param role as what the value is read
 * @param value the value as it stands, or in a note, if the strategy does not say it
 */
record Field(JsonObject definition, Role role, Optional<JsonValue> value) {

    /** As what the value of a field is read. */
    enum Role {
        /** The status of the action. */
        STATUS,
        /** An answer of the strategy. */
        ANSWER,
        /** The names of deliverables, row by row. */
        ROW_NAME,
        /** Their statuses. */
        ROW_STATUS,
        /** Their deadlines. */
        ROW_DEADLINE,
        /** Something else about them. */
        ROW_VALUE,
        /** Nothing that a strategy models. */
        NONE,
        /** No field at all, whatever stands there. */
        RAW;

        boolean isColumn() {
            return name().startsWith("ROW");
        }
    }

    private static final String VALUE = "value";
    private static final String READ_AS = "read-as";
    private static final List<ProgressStatus> STATUSES =
            List.of(ProgressStatus.NOT_STARTED, ProgressStatus.IN_PROGRESS, ProgressStatus.COMPLETED);

    private static Field of(JsonObject json, Role role) {
        return new Field(json.without(VALUE), role, json.get(VALUE));
    }

    static Field of(JsonValue json) {
        return json instanceof JsonObject object
                ? of(object, Role.NONE)
                : new Field(JsonObject.empty(), Role.RAW, Optional.of(json));
    }

    /** A field as a note keeps it. */
    static Field ofNote(JsonValue json) {
        if (!(json instanceof JsonObject note)) {
            return of(json);
        }
        String name = textOf(note, READ_AS).orElse("");
        Role role = Arrays.stream(Role.values())
                .filter(each -> each != Role.RAW && Constants.nameOf(each).equals(name))
                .findFirst()
                .orElse(Role.NONE);
        return new Field(note.without(VALUE).without(READ_AS), role, note.get(VALUE));
    }

    JsonValue toNote() {
        return role == Role.NONE || role == Role.RAW
                ? toJson(value)
                : withValue(value).with(READ_AS, JsonValue.of(Constants.nameOf(role)));
    }

    /** The field with a value, as the report has it. */
    JsonValue toJson(Optional<JsonValue> content) {
        return role == Role.RAW ? content.orElse(JsonValue.NULL) : withValue(content);
    }

    private JsonObject withValue(Optional<JsonValue> content) {
        return content.map(json -> definition.with(VALUE, json)).orElse(definition);
    }

    Field withoutValue() {
        return new Field(definition, role, Optional.empty());
    }

    Field withRole(Role other) {
        return new Field(definition, other, value);
    }

    /** The field that is written for a status where nothing is noted. */
    static Field status(String item) {
        List<JsonValue> options = new ArrayList<>();
        for (ProgressStatus status : STATUSES) {
            options.add(JsonObject.of("label", JsonValue.of(labelOf(status)))
                    .with(VALUE, JsonValue.of(Constants.nameOf(status))));
        }
        JsonObject definition = JsonObject.of("type", JsonValue.of("select"))
                .with("name", JsonValue.of(item.replace('.', '-') + "-status"))
                .with("label", JsonValue.of("Overall Status"))
                .with("options", JsonValue.of(options));
        return new Field(definition, Role.STATUS, Optional.empty());
    }

    private static String labelOf(ProgressStatus status) {
        StringBuilder label = new StringBuilder();
        for (String word : status.name().split("_", -1)) {
            label.append(label.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return label.toString();
    }

    String label() {
        return textOf(definition, "label")
                .filter(text -> !text.isBlank())
                .or(() -> textOf(definition, "name"))
                .orElse("field");
    }

    /** Whether one of the statuses of the report may be chosen, and nothing else. */
    boolean offersStatus() {
        List<String> offered = new ArrayList<>();
        if (definition.get("options").orElse(JsonValue.NULL) instanceof JsonArray options) {
            for (JsonValue option : options.items()) {
                offered.add(
                        option instanceof JsonObject object
                                ? textOf(object, VALUE).orElse("")
                                : "");
            }
        }
        return offered.equals(STATUSES.stream().map(Constants::nameOf).toList());
    }

    boolean asksForText() {
        return textOf(definition, "type")
                .filter(type -> type.startsWith("text"))
                .isPresent();
    }

    boolean asksForDate() {
        return (label() + " " + textOf(definition, "name").orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains("date");
    }

    static Optional<ProgressStatus> statusOf(JsonValue value) {
        return STATUSES.stream()
                .filter(status -> JsonValue.of(Constants.nameOf(status)).equals(value))
                .findFirst();
    }

    /** A status as the report says it, or null for those that it does not have. */
    static JsonValue written(Optional<ProgressStatus> status) {
        return DueForm.orNull(status.filter(STATUSES::contains).map(Constants::nameOf));
    }

    private static Optional<String> textOf(JsonObject object, String name) {
        return object.get(name).flatMap(DueForm::textOf);
    }

    /** The text of a value that answers a question, if it does: of several texts, all, one a paragraph. */
    static Optional<String> answerIn(JsonValue value) {
        if (value instanceof JsonArray array) {
            List<String> texts = new ArrayList<>();
            for (JsonValue item : array.items()) {
                texts.add(item instanceof JsonText text ? text.text() : "");
            }
            return Optional.of(String.join("\n\n", texts)).filter(text -> !text.isBlank());
        }
        return DueForm.textOf(value).filter(text -> !text.isBlank());
    }
}
