package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.Nullable;

/** Finds out the type of a value that is told by one of its properties, wherever that stands, and has the value read. */
final class VariantReader {

    private final DocumentReader reader;
    private final Problems problems;
    private final ObjectProblems objectProblems;
    private final Budget budget;
    private final ScalarReader scalars;

    VariantReader(
            DocumentReader reader,
            Problems problems,
            ObjectProblems objectProblems,
            Budget budget,
            ScalarReader scalars) {
        this.reader = reader;
        this.problems = problems;
        this.objectProblems = objectProblems;
        this.budget = budget;
        this.scalars = scalars;
    }

    /** Reads the object at whose beginning the parser, which is that of the reader, stands. */
    @Nullable
    Described read(JsonParser parser, TypeBinding type) throws IOException {
        long start = problems.places().here();
        String first = parser.nextFieldName();
        if (TypeDescription.VARIANT_PROPERTY.equals(first)) {
            if (scalars.isText(parser.nextToken())) {
                return readRest(parser, type, parser.getText(), start);
            }
            objectProblems.variantIsNoText(type, problems.places().here());
            parser.skipChildren();
            return none(parser);
        }
        if (first == null) {
            objectProblems.untoldVariant(type, start);
            return none(parser);
        }
        ReplayedTokens.Ahead ahead =
                ReplayedTokens.read(parser, problems.places(), TypeDescription.VARIANT_PROPERTY, budget, scalars);
        if (ahead.type().isPresent()) {
            String tag = ahead.type().get();
            Optional<TypeBinding> variant = Variants.find(type, tag);
            if (variant.isPresent()) {
                return reader.readKept(ahead.tokens(), variant.get(), start);
            }
            objectProblems.unknownVariant(type, tag, ahead.typePlace());
        } else if (ahead.typePlace() < 0) {
            objectProblems.untoldVariant(type, start);
        } else {
            objectProblems.variantIsNoText(type, ahead.typePlace());
        }
        return none(parser);
    }

    /** Reads the rest of a variant; the parser stands at its type. */
    @Nullable
    private Described readRest(JsonParser parser, TypeBinding type, String tag, long start) throws IOException {
        long tagPlace = problems.places().here();
        Optional<TypeBinding> variant = Variants.find(type, tag);
        if (variant.isPresent()) {
            return reader.readProperties(variant.get(), start, parser.nextFieldName());
        }
        objectProblems.unknownVariant(type, tag, tagPlace);
        return none(parser);
    }

    /** Leaves the parser at the end of the object. */
    @Nullable
    private static Described none(JsonParser parser) throws IOException {
        skipRest(parser);
        return null;
    }

    /** Skips to the end of the object in which the parser stands. */
    private static void skipRest(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            return;
        }
        parser.skipChildren();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.nextToken();
            parser.skipChildren();
        }
    }
}
