package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.internal.gsa.Field.Role;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The table of an item, which the report holds column by column: a deliverable for each row. One column names them, others
 * may say how far they have come and by when they are due, and the rest is noted.
 */
final class RowsForm {

    private static final String VALUES = "values";

    private final List<Field> columns;
    private final Names keys = new Names();
    private final List<String> keyOf = new ArrayList<>();

    private RowsForm(List<Field> columns) {
        this.columns = columns;
        columns.forEach(column -> keyOf.add(keys.next(column.label())));
    }

    /** The columns with the role of each, by what they ask for and what they hold. */
    static List<Field> withRoles(List<Field> fields) {
        Set<Role> taken = EnumSet.noneOf(Role.class);
        List<Field> columns = new ArrayList<>();
        for (Field field : fields) {
            Role role = roleOf(field);
            columns.add(field.withRole(taken.add(role) ? role : Role.ROW_VALUE));
        }
        return columns;
    }

    private static Role roleOf(Field field) {
        List<JsonValue> entries = entriesOf(field);
        if (field.offersStatus()
                && areAll(entries, entry -> Field.statusOf(entry).isPresent())) {
            return Role.ROW_STATUS;
        } else if (field.asksForDate()
                && areAll(entries, entry -> DueForm.dayOf(entry).isPresent())) {
            return Role.ROW_DEADLINE;
        }
        boolean names = field.asksForText()
                && entries.stream()
                        .allMatch(entry -> DueForm.textOf(entry)
                                .filter(text -> !text.isBlank())
                                .isPresent());
        return names ? Role.ROW_NAME : Role.ROW_VALUE;
    }

    private static boolean areAll(List<JsonValue> entries, Predicate<JsonValue> isSuch) {
        return entries.stream().allMatch(entry -> entry instanceof JsonNull || isSuch.test(entry));
    }

    static List<JsonValue> entriesOf(Field field) {
        return field.value().orElse(JsonValue.NULL) instanceof JsonArray array ? array.items() : List.of();
    }

    /** The deliverables of columns that are of one length. */
    static List<Deliverable> read(List<Field> columns, IntFunction<String> ids) {
        RowsForm form = new RowsForm(columns);
        List<Deliverable> rows = new ArrayList<>();
        int count = columns.isEmpty() ? 0 : entriesOf(columns.get(0)).size();
        for (int row = 0; row < count; row++) {
            rows.add(form.read(row, ids.apply(row)));
        }
        return rows;
    }

    private Deliverable read(int row, String id) {
        Deliverable.Builder deliverable = Deliverable.builder().id(id).name("Row " + (row + 1));
        JsonObject values = JsonObject.empty();
        for (int i = 0; i < columns.size(); i++) {
            JsonValue entry = entriesOf(columns.get(i)).get(row);
            switch (columns.get(i).role()) {
                case ROW_NAME -> deliverable.name(DueForm.textOf(entry).orElseThrow());
                case ROW_STATUS -> deliverable.status(Field.statusOf(entry));
                case ROW_DEADLINE -> {
                    Optional<Deadline> deadline = DueForm.dayOf(entry).map(Deadline::on);
                    deliverable.deadline(deadline);
                    values = DueForm.of(deadline).day().equals(entry) ? values : values.with(keyOf.get(i), entry);
                }
                default -> values = values.with(keyOf.get(i), entry);
            }
        }
        return values.isEmpty()
                ? deliverable.build()
                : deliverable
                        .unknownProperties(JsonObject.of(Notes.PREFIX + VALUES, values))
                        .build();
    }

    /** The entries of each column, in the order of the columns. */
    static List<JsonValue> write(List<Field> columns, List<Deliverable> rows) {
        RowsForm form = new RowsForm(columns);
        List<JsonValue> written = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<JsonValue> entries = new ArrayList<>();
            for (Deliverable row : rows) {
                entries.add(form.entry(i, row));
            }
            written.add(JsonValue.of(entries));
        }
        return written;
    }

    private JsonValue entry(int column, Deliverable row) {
        JsonValue noted = Notes.of(row).object(VALUES).get(keyOf.get(column)).orElse(JsonValue.NULL);
        return switch (columns.get(column).role()) {
            case ROW_NAME -> JsonValue.of(row.name());
            case ROW_STATUS -> Field.written(row.status());
            case ROW_DEADLINE -> {
                Optional<Deadline> asNoted = DueForm.dayOf(noted).map(Deadline::on);
                yield asNoted.isPresent() && asNoted.equals(row.deadline())
                        ? noted
                        : DueForm.of(row.deadline()).day();
            }
            default -> noted;
        };
    }
}
