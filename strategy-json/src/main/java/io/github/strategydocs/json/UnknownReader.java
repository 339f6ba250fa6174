package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Reads values that the format does not know, so that they are kept. It recurses as deep as values nest, for which there
 * is a limit.
 */
final class UnknownReader {

    private final Problems problems;
    private final ReadPath path;
    private final ValueProblems valueProblems;
    private final ScalarReader scalars;
    private final Budget budget;

    UnknownReader(Problems problems, ReadPath path, ScalarReader scalars, Budget budget) {
        this.problems = problems;
        this.path = path;
        this.valueProblems = new ValueProblems(problems);
        this.scalars = scalars;
        this.budget = budget;
    }

    /** Reads the value at hand; gives null if a problem was found. */
    @Nullable
    JsonValue read(JsonParser parser) throws IOException {
        budget.spend();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> text(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.NULL;
            default -> {
                valueProblems.wrongType(parser, null, ValueType.VALUE);
                yield null;
            }
        };
    }

    @Nullable
    private JsonValue text(JsonParser parser) throws IOException {
        String text = parser.getText();
        budget.checkText(text);
        return scalars.hasWholeCharacters(text, null) ? JsonValue.of(text) : null;
    }

    @Nullable
    private JsonValue number(JsonParser parser) throws IOException {
        Decimal number = scalars.numbers().number(parser, null);
        return number == null ? null : JsonValue.of(number);
    }

    @Nullable
    private JsonValue array(JsonParser parser) throws IOException {
        budget.nest();
        List<JsonValue> items = new ArrayList<>();
        boolean whole = true;
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            path.enterMember(index);
            JsonValue item = read(parser);
            path.leave();
            if (item == null) {
                whole = false;
            } else {
                items.add(item);
            }
        }
        budget.unnest();
        return whole ? JsonValue.of(items) : null;
    }

    @Nullable
    private JsonValue object(JsonParser parser) throws IOException {
        budget.nest();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        boolean whole = true;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            path.enterUnknown(name);
            whole &= readMember(parser, name, members);
            path.leave();
        }
        budget.unnest();
        return whole ? JsonValue.of(members) : null;
    }

    /** Reads one member of an object into a map; says whether it could be kept. */
    boolean readMember(JsonParser parser, String name, Map<String, JsonValue> members) throws IOException {
        budget.checkName(name);
        boolean kept = scalars.hasWholeCharacters(name, null);
        if (members.containsKey(name)) {
            problems.at(ProblemForm.PROPERTY_TWICE)
                    .quoted("property", name)
                    .hint("keep one of the two")
                    .error();
            kept = false;
        }
        parser.nextToken();
        JsonValue value = read(parser);
        if (value == null || !kept) {
            return false;
        }
        members.put(name, value);
        return true;
    }
}
