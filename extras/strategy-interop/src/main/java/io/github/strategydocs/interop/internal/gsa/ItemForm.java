package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.LenientDates;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonBoolean;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item of the report: an action. */
final class ItemForm {

    private static final String ID = "id";
    static final String PARENT = "parent";
    private static final String TEXT = "text";
    private static final String DUE = "due";
    private static final String DUE_DATE = "due_date";
    private static final String FIELDS = "fields";
    private static final String MULTIPLE = "multiple";
    private static final List<String> KNOWN = List.of(ID, PARENT, TEXT, DUE, DUE_DATE, FIELDS, MULTIPLE);
    private static final String ABSENT = "absent";
    private static final String OTHER = "other";

    private static final List<Type> TYPES = List.of(
            new Type(PARENT, "text", JsonText.class),
            new Type(TEXT, "text", JsonText.class),
            new Type(DUE, "text", JsonText.class),
            new Type(DUE_DATE, "text", JsonText.class),
            new Type(FIELDS, "a list", JsonArray.class),
            new Type(MULTIPLE, "true or false", JsonBoolean.class));

    /** Of what type a property of an item is, where it says anything. */
    private record Type(String property, String words, Class<? extends JsonValue> json) {}

    private ItemForm() {}

    private static void checkType(JsonObject item, Type type, ReportReading reading) {
        JsonValue value = item.get(type.property()).orElse(JsonValue.NULL);
        if (!(value instanceof JsonNull) && !type.json().isInstance(value)) {
            reading.warn(
                    ImportProblemCode.WRONG_TYPE,
                    Optional.of(value),
                    item,
                    type.property() + " is " + JsonPrinter.shown(value) + ", and not " + type.words()
                            + "; it is kept as it stands");
        }
    }

    /** The text by which a report names an item, if it has one. */
    static Optional<String> nameOf(JsonObject item) {
        return item.get(ID).flatMap(ItemForm::nameIn);
    }

    private static Optional<String> nameIn(JsonValue id) {
        return id instanceof JsonNumber number ? Optional.of(number.toString()) : DueForm.textOf(id);
    }

    /** The name of an action in a report, as it was noted. */
    static Optional<String> notedName(Action action) {
        return Notes.of(action).get(ID).flatMap(ItemForm::nameIn);
    }

    static Action read(JsonObject item, String id, ItemIds ids, ReportReading reading, List<Answer> answers) {
        Notes notes = new Notes();
        String name = ids.nameOf(id);
        notes.putUnless(ID, item.get(ID), JsonValue.of(ids.whenRead(id)));
        Action.Builder action = Action.builder().id(id);
        readParent(item, ids, reading, action, notes);
        String title = item.get(TEXT)
                .flatMap(DueForm::textOf)
                .filter(text -> !text.isBlank())
                .orElse(name);
        notes.putUnless(TEXT, item.get(TEXT), JsonValue.of(title));
        if (item.get(TEXT)
                .flatMap(DueForm::textOf)
                .filter(text -> !text.isBlank())
                .isEmpty()) {
            reading.warn(
                    ImportProblemCode.MISSING_NAME,
                    item.get(TEXT),
                    item,
                    "item \"" + name + "\" has no text; it is given the title \"" + title + "\"");
        }
        TYPES.forEach(type -> checkType(item, type, reading));
        action.title(title);
        readDue(item, reading, action, notes);
        boolean isMultiple = item.get(MULTIPLE).equals(Optional.of(JsonValue.of(true)));
        notes.putUnless(MULTIPLE, item.get(MULTIPLE), JsonValue.of(false));
        List<JsonValue> fields =
                item.get(FIELDS).orElse(JsonValue.NULL) instanceof JsonArray array ? array.items() : List.of();
        FieldsForm.Outcome outcome =
                FieldsForm.read(fields, name, isMultiple, action, notes, row -> ids.rowOf(id, row));
        answers.addAll(outcome.answers());
        outcome.unknownStatus()
                .ifPresent(status -> reading.warn(
                        ImportProblemCode.UNKNOWN_CONSTANT,
                        status,
                        "the status of item \"" + name + "\" is " + JsonPrinter.shown(status)
                                + ", which is none of its options; it is kept as it stands"));
        if (outcome.isRagged()) {
            reading.warn(
                    ImportProblemCode.RAGGED_ROWS,
                    item.get(FIELDS).orElse(item),
                    "the columns of item " + name + " are of different lengths, so that its rows cannot be told;"
                            + " each column is read as one answer");
        }
        noteRest(item, notes);
        return action.unknownProperties(notes.toProperties()).build();
    }

    /** What is not there, what is of another sort, and what the report does not know. */
    private static void noteRest(JsonObject item, Notes notes) {
        List<JsonValue> absent = new ArrayList<>();
        KNOWN.stream()
                .filter(name -> item.get(name).isEmpty() && !name.equals(ID))
                .forEach(name -> absent.add(JsonValue.of(name)));
        if (!absent.isEmpty()) {
            notes.put(ABSENT, JsonValue.of(absent));
        }
        boolean hasFields = item.get(FIELDS).orElse(JsonValue.NULL) instanceof JsonArray;
        JsonObject other = item;
        for (String name : KNOWN) {
            other = hasFields || !name.equals(FIELDS) ? other.without(name) : other;
        }
        if (!other.isEmpty()) {
            notes.put(OTHER, other);
        }
    }

    private static void readParent(
            JsonObject item, ItemIds ids, ReportReading reading, Action.Builder action, Notes notes) {
        Optional<JsonValue> parent = item.get(PARENT);
        Optional<String> name = parent.flatMap(DueForm::textOf);
        Optional<String> whole = name.flatMap(ids::meantBy);
        action.partOf(whole);
        notes.putUnless(PARENT, parent, DueForm.orNull(whole.map(ids::nameOf)));
        if (name.isPresent() && !name.equals(whole.map(ids::nameOf))) {
            reading.warn(
                    ImportProblemCode.UNKNOWN_PARENT,
                    parent.orElseThrow(),
                    "there is no item \"" + name.get() + "\" to be a part of"
                            + whole.map(id -> "; it is taken for " + id).orElse(""));
        }
    }

    private static void readDue(JsonObject item, ReportReading reading, Action.Builder action, Notes notes) {
        DueForm due = new DueForm(
                item.get(DUE).orElse(JsonValue.NULL), item.get(DUE_DATE).orElse(JsonValue.NULL));
        Optional<Deadline> deadline = due.read();
        action.deadline(deadline);
        DueForm written = DueForm.of(deadline);
        notes.putUnless(DUE, item.get(DUE), written.words());
        notes.putUnless(DUE_DATE, item.get(DUE_DATE), written.day());
        if (due.day() instanceof JsonText text && !due.day().equals(written.day())) {
            boolean isDate = DueForm.dayOf(text).isPresent();
            reading.warn(
                    isDate ? ImportProblemCode.DATE_FORM : ImportProblemCode.INVALID_DATE,
                    text,
                    isDate
                            ? "the date \"" + text + "\" is written with less than two digits for a month or a day"
                            : "\"" + text + "\" is no date; it is set aside",
                    isDate ? Optional.empty() : hint(text));
        }
    }

    /** Dates stand in a report with slashes. */
    private static Optional<String> hint(JsonText text) {
        return LenientDates.hint(text.text()).map(hint -> hint.replaceAll("(?<=[0-9])-(?=[0-9])", "/"));
    }

    /** Writes an action; what is noted of it stands where it still says the same. */
    static JsonObject write(Action action, ItemIds ids, Map<String, String> answers) {
        Notes notes = Notes.of(action);
        JsonValue name = JsonValue.of(ids.nameOf(action.id()));
        JsonObject item = JsonObject.of(
                        ID, notes.get(ID).filter(id -> isNumber(id, name)).orElse(name))
                .with(PARENT, parent(action, ids, notes))
                .with(TEXT, text(action, ids, notes));
        DueForm due = due(action, notes);
        item = item.with(DUE, due.words())
                .with(DUE_DATE, due.day())
                .with(FIELDS, FieldsForm.write(action, ids.nameOf(action.id()), answers))
                .with(MULTIPLE, notes.get(MULTIPLE).orElse(JsonValue.of(false)));
        for (JsonValue absent : notes.items(ABSENT)) {
            String property = absent.toString();
            JsonValue written = item.get(property).orElse(JsonValue.NULL);
            boolean isMadeUp = saysNothing(written) || (property.equals(TEXT) && written.equals(name));
            item = isMadeUp ? item.without(property) : item;
        }
        for (Map.Entry<String, JsonValue> other : notes.object(OTHER).members().entrySet()) {
            boolean isFree = !KNOWN.contains(other.getKey()) || isEmptyList(item, other.getKey());
            item = isFree ? item.with(other.getKey(), other.getValue()) : item;
        }
        return item;
    }

    private static boolean isNumber(JsonValue id, JsonValue name) {
        return id instanceof JsonNumber number
                && JsonValue.of(number.toString()).equals(name);
    }

    private static boolean isEmptyList(JsonObject item, String name) {
        return name.equals(FIELDS) && item.get(name).equals(Optional.of(JsonValue.of(List.of())));
    }

    private static boolean saysNothing(JsonValue value) {
        return value instanceof JsonNull
                || (value instanceof JsonArray array && array.items().isEmpty())
                || (value instanceof JsonBoolean bool && !bool.value());
    }

    private static JsonValue parent(Action action, ItemIds ids, Notes notes) {
        JsonValue noted = notes.get(PARENT).orElse(JsonValue.NULL);
        boolean isSame = DueForm.textOf(noted).flatMap(ids::meantBy).equals(action.partOf());
        return isSame && notes.get(PARENT).isPresent()
                ? noted
                : DueForm.orNull(action.partOf().map(ids::nameOf));
    }

    private static JsonValue text(Action action, ItemIds ids, Notes notes) {
        JsonValue title = JsonValue.of(action.title());
        return action.title().equals(ids.nameOf(action.id()))
                ? notes.get(TEXT).filter(ItemForm::isNoTitle).orElse(title)
                : title;
    }

    private static boolean isNoTitle(JsonValue text) {
        return DueForm.textOf(text).filter(words -> !words.isBlank()).isEmpty();
    }

    private static DueForm due(Action action, Notes notes) {
        DueForm usual = DueForm.of(action.deadline());
        DueForm noted = new DueForm(
                notes.get(DUE).orElse(usual.words()), notes.get(DUE_DATE).orElse(usual.day()));
        return noted.read().equals(action.deadline()) ? noted : usual;
    }
}
