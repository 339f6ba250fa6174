package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Reads a patch from change JSON. */
final class ChangeParser extends TextParser<StrategyPatch> {

    /** How many changes are not among those that are listed. */
    static final String LEFT_OUT = "leftOut";

    /** Which elements are likely one whose id changed. */
    static final String RENAMES = "renames";

    private static final String CHANGES = "changes";

    ChangeParser(byte[] text, ReadOptions options) {
        super(JsonNotation.INSTANCE, text, options, new TextPositions(text, 1));
    }

    @Override
    DocumentReader readerOf(JsonParser parser, Places places, boolean checksSurrogates, boolean tracksIds) {
        return DocumentReader.ofParts(parser, places, options(), checksSurrogates);
    }

    @Override
    Expectation expectation() {
        return Expectation.of(ValueType.CHANGES);
    }

    @Nullable
    @Override
    StrategyPatch read(JsonParser parser, DocumentReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reader.valueProblems().wrongType(parser, null, expectation());
            return null;
        }
        long start = reader.problems().places().here();
        List<Edit> edits = null;
        Map<String, JsonValue> others = new LinkedHashMap<>();
        reader.budget().nest();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (name.equals(CHANGES) && edits == null) {
                edits = changes(parser, reader);
            } else {
                // What is said of the versions, which is not needed here, and what stands twice.
                reader.path().enterUnknown(name);
                reader.unknowns().readMember(parser, name, others);
                reader.path().leave();
            }
        }
        reader.budget().unnest();
        if (edits == null) {
            reader.problems()
                    .at(ProblemForm.NO_CHANGES, start)
                    .attribute(CHANGES)
                    .with("attribute", CHANGES)
                    .expected(CHANGES)
                    .error();
        } else if (others.containsKey(CHANGES)) {
            reader.problems()
                    .at(ProblemForm.PROPERTY_TWICE, start)
                    .attribute(CHANGES)
                    .quoted("property", CHANGES)
                    .hint("keep one of the two")
                    .error();
        }
        if (others.containsKey(LEFT_OUT)) {
            reader.problems()
                    .at(ProblemForm.CHANGES_LEFT_OUT, start)
                    .attribute(CHANGES)
                    .with("attribute", CHANGES)
                    .hint("write the comparison without --min-significance")
                    .error();
        }
        return edits == null ? null : StrategyPatch.of(edits);
    }

    private static List<Edit> changes(JsonParser parser, DocumentReader reader) throws IOException {
        List<Edit> edits = new ArrayList<>();
        reader.path().enterAttribute(CHANGES);
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            reader.budget().nest();
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                reader.path().enterMember(index);
                new ChangeReader(parser, reader).read().ifPresent(edits::add);
                reader.path().leave();
            }
            reader.budget().unnest();
        } else {
            reader.valueProblems().wrongType(parser, null, ValueType.CHANGE_LIST);
        }
        reader.path().leave();
        return edits;
    }
}
