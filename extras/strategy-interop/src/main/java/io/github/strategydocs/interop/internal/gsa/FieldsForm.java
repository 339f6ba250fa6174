package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.internal.gsa.Field.Role;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.annotation.Nullable;

/**
 * The fields of an item. What they ask stays in a note; what is answered becomes the status of the action, an answer of the
 * strategy, or the deliverables of the action.
 */
final class FieldsForm {

    private static final String NOTE = "fields";

    private final String item;

    private FieldsForm(String item) {
        this.item = item;
    }

    /** What became of the fields of one item. */
    record Outcome(List<Answer> answers, boolean isRagged, Optional<JsonValue> unknownStatus) {}

    /** Reads the fields of an item into its action, and gives the answers. */
    static Outcome read(
            List<JsonValue> json,
            String item,
            boolean isMultiple,
            Action.Builder action,
            Notes notes,
            IntFunction<String> ids) {
        return new FieldsForm(item).read(json, isMultiple, action, notes, ids);
    }

    private Outcome read(
            List<JsonValue> json, boolean isMultiple, Action.Builder action, Notes notes, IntFunction<String> ids) {
        List<Field> fields = new ArrayList<>();
        json.forEach(field -> fields.add(Field.of(field)));
        boolean isTable = isMultiple || fields.stream().anyMatch(field -> isArray(field.value()));
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (isTable && fields.get(i).role() != Role.RAW && isColumn(fields.get(i))) {
                columns.add(i);
            }
        }
        boolean isAligned = columns.stream()
                        .map(i -> RowsForm.entriesOf(fields.get(i)).size())
                        .distinct()
                        .count()
                <= 1;
        if (isAligned) {
            readRows(fields, columns, action, ids);
        }
        List<Answer> answers = new ArrayList<>();
        Optional<ProgressStatus> status = readSingle(fields, answers);
        action.status(status);
        if (!fields.isEmpty()) {
            notes.put(NOTE, JsonValue.of(fields.stream().map(Field::toNote).toList()));
        }
        Optional<JsonValue> unknownStatus = fields.stream()
                .filter(field -> field.role() == Role.STATUS && status.isEmpty())
                .flatMap(field -> field.value().stream())
                .filter(FieldsForm::saysSomething)
                .findFirst();
        return new Outcome(answers, !isAligned, unknownStatus);
    }

    private static boolean saysSomething(JsonValue status) {
        return !(status instanceof JsonNull) && !status.equals(JsonValue.of(""));
    }

    private static boolean isArray(Optional<JsonValue> value) {
        return value.orElse(JsonValue.NULL) instanceof JsonArray;
    }

    private static boolean isColumn(Field field) {
        return isArray(field.value()) || field.value().equals(Optional.of(JsonValue.NULL));
    }

    private static void readRows(
            List<Field> fields, List<Integer> places, Action.Builder action, IntFunction<String> ids) {
        List<Field> columns =
                RowsForm.withRoles(places.stream().map(fields::get).toList());
        action.addAllDeliverables(RowsForm.read(columns, ids));
        for (int i = 0; i < columns.size(); i++) {
            Field column = columns.get(i);
            fields.set(places.get(i), isArray(column.value()) ? column.withoutValue() : column);
        }
    }

    /** Reads what is no table; gives the status, which the first field that offers one says. */
    private Optional<ProgressStatus> readSingle(List<Field> fields, List<Answer> answers) {
        Names questions = new Names();
        Optional<ProgressStatus> status = Optional.empty();
        boolean hasStatus = false;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.role() != Role.NONE || field.value().isEmpty()) {
                continue;
            }
            JsonValue value = field.value().get();
            if (!hasStatus && field.offersStatus() && !isArray(field.value())) {
                hasStatus = true;
                status = Field.statusOf(value);
                fields.set(i, said(field.withRole(Role.STATUS), Field.written(status)));
                continue;
            }
            String question = questions.next(item + " " + field.label());
            Optional<String> answer = Field.answerIn(value);
            answer.ifPresent(text ->
                    answers.add(Answer.builder().question(question).text(text).build()));
            fields.set(i, said(field.withRole(Role.ANSWER), DueForm.orNull(answer)));
        }
        return status;
    }

    /** A field without its value, if that is written as it stands. */
    private static Field said(Field field, JsonValue written) {
        return field.value().equals(Optional.of(written)) ? field.withoutValue() : field;
    }

    /** The fields that are written where nothing is noted. */
    private static List<Field> usual(String item, Optional<ProgressStatus> status) {
        return status.isPresent() ? List.of(Field.status(item)) : List.of();
    }

    /** Writes the fields of an action. */
    static JsonValue write(Action action, String item, Map<String, String> answers) {
        Notes notes = Notes.of(action);
        FieldsForm form = new FieldsForm(item);
        List<Field> fields = notes.get(NOTE).isPresent()
                ? notes.items(NOTE).stream().map(Field::ofNote).toList()
                : usual(item, action.status());
        return JsonValue.of(form.write(fields, action, answers));
    }

    private List<JsonValue> write(List<Field> fields, Action action, Map<String, String> answers) {
        List<Field> columns =
                fields.stream().filter(field -> field.role().isColumn()).toList();
        List<Deliverable> rows = action.deliverables();
        Iterator<JsonValue> entries = RowsForm.write(columns, rows).iterator();
        Names questions = new Names();
        List<JsonValue> written = new ArrayList<>();
        for (Field field : fields) {
            Optional<JsonValue> value = switch (field.role()) {
                case STATUS -> Optional.of(status(field, action));
                case ANSWER -> Optional.of(answer(field, answers.get(questions.next(item + " " + field.label()))));
                case NONE, RAW -> field.value();
                default -> Optional.of(column(field, entries.next(), rows.isEmpty()));
            };
            written.add(field.toJson(value));
        }
        return written;
    }

    private static JsonValue status(Field field, Action action) {
        JsonValue status = Field.written(action.status());
        return status instanceof JsonNull && action.status().isEmpty()
                ? field.value().filter(value -> Field.statusOf(value).isEmpty()).orElse(status)
                : status;
    }

    private static JsonValue answer(Field field, @Nullable String text) {
        Optional<String> answer = Optional.ofNullable(text);
        return field.value()
                .filter(value -> Field.answerIn(value).equals(answer))
                .orElseGet(() -> DueForm.orNull(answer));
    }

    private static JsonValue column(Field field, JsonValue entries, boolean isEmpty) {
        return isEmpty ? field.value().filter(JsonNull.class::isInstance).orElse(entries) : entries;
    }
}
