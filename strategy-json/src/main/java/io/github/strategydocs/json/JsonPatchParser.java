package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.json.PatchOperation.Op;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads a JSON Patch from a text. */
final class JsonPatchParser extends TextParser<JsonPatch> {

    JsonPatchParser(byte[] text, ReadOptions options) {
        super(JsonNotation.INSTANCE, text, options, new TextPositions(text, 1));
    }

    @Override
    DocumentReader readerOf(JsonParser parser, Places places, boolean checksSurrogates, boolean tracksIds) {
        return DocumentReader.ofParts(parser, places, options(), checksSurrogates);
    }

    @Override
    Expectation expectation() {
        return Expectation.of(ValueType.OPERATIONS);
    }

    @Nullable
    @Override
    JsonPatch read(JsonParser parser, DocumentReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            reader.valueProblems().wrongType(parser, null, expectation());
            return null;
        }
        List<PatchOperation> operations = new ArrayList<>();
        reader.budget().nest();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            reader.path().enterMember(index);
            new Reading(parser, reader).operation().ifPresent(operations::add);
            reader.path().leave();
        }
        reader.budget().unnest();
        return new JsonPatch(operations);
    }

    /** One operation that is being read. */
    private static final class Reading {

        private final JsonParser parser;
        private final DocumentReader reader;
        private final Problems problems;
        private final long start;
        private final Map<String, JsonValue> members = new LinkedHashMap<>();
        private final Map<String, Long> places = new HashMap<>();

        Reading(JsonParser parser, DocumentReader reader) {
            this.parser = parser;
            this.reader = reader;
            this.problems = reader.problems();
            this.start = problems.places().here();
        }

        Optional<PatchOperation> operation() throws IOException {
            reader.budget().spend();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                reader.valueProblems().wrongType(parser, null, ValueType.OPERATION);
                return Optional.empty();
            }
            readMembers();
            Optional<Op> op = op();
            Optional<Pointer> path = pointer("path", op, true);
            Optional<Pointer> from =
                    pointer("from", op, op.isPresent() && op.get().hasFrom());
            if (op.isEmpty() || path.isEmpty()) {
                return Optional.empty();
            }
            Optional<JsonValue> value = op.get().hasValue() ? value(op.get()) : Optional.empty();
            if (op.get() == Op.MOVE
                    && from.filter(place -> place.isAbove(path.get())).isPresent()) {
                at(ProblemForm.INTO_ITSELF, "path")
                        .with("from", Tokens.shorten(from.get().toString()), PatchOperation.shown(from.get()))
                        .with("to", Tokens.shorten(path.get().toString()), PatchOperation.shown(path.get()))
                        .error();
            }
            Optional<SourcePosition> position = problems.places().position(start);
            return Optional.of(new PatchOperation(
                    op.get(),
                    path.get(),
                    from,
                    value,
                    position.map(SourcePosition::line).orElse(0),
                    position.map(SourcePosition::column).orElse(0)));
        }

        private void readMembers() throws IOException {
            reader.budget().nest();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                places.put(name, problems.places().here());
                reader.path().enterUnknown(name);
                reader.unknowns().readMember(parser, name, members);
                reader.path().leave();
            }
            reader.budget().unnest();
        }

        private Problems.Draft at(ProblemForm form, String name) {
            return problems.at(form, places.getOrDefault(name, start)).unknown(name);
        }

        private Optional<Op> op() {
            Optional<String> text = text("op", Optional.empty());
            Optional<Op> op = text.flatMap(Op::named);
            if (text.isPresent() && op.isEmpty()) {
                List<String> known = Arrays.stream(Op.values()).map(Op::text).toList();
                at(ProblemForm.CONSTANT_UNKNOWN, "op")
                        .unknownConstant("op", text.get(), known)
                        .error();
            }
            return op;
        }

        private Optional<Pointer> pointer(String name, Optional<Op> op, boolean isMandatory) {
            Optional<String> text = isMandatory ? text(name, op) : Optional.empty();
            Optional<Pointer> pointer = text.flatMap(Pointer::parse);
            if (text.isPresent() && pointer.isEmpty()) {
                Found found = Found.quoted(text.get());
                at(ProblemForm.TEXT_OF_OTHER_FORM, name)
                        .with("attribute", name)
                        .found(found, name + " is " + found.words())
                        .expected(Expectation.of(ValueType.POINTER))
                        .hint("begin with /, and write ~1 for / and ~0 for ~ within a name")
                        .error();
            }
            return pointer;
        }

        private Optional<String> text(String name, Optional<Op> op) {
            JsonValue value = members.get(name);
            if (value instanceof JsonText text) {
                return Optional.of(text.text());
            }
            // What stands there and could not be read was reported.
            if (value != null) {
                at(ProblemForm.NO_TEXT, name)
                        .with("attribute", name)
                        .expected("text")
                        .error();
            } else if (!places.containsKey(name)) {
                missing(name, op);
            }
            return Optional.empty();
        }

        private Optional<JsonValue> value(Op op) {
            if (!places.containsKey("value")) {
                missing("value", Optional.of(op));
            }
            return Optional.ofNullable(members.get("value"));
        }

        private void missing(String name, Optional<Op> op) {
            Problems.Draft draft = problems.at(ProblemForm.OPERATION_INCOMPLETE, start)
                    .unknown(name)
                    .expected(name)
                    .with("attribute", name);
            op.map(Op::text).ifPresent(text -> draft.with("op", text, text + " "));
            draft.error();
        }
    }
}
