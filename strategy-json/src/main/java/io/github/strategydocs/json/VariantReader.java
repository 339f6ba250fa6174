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
            return scalars.isText(parser.nextToken())
                    ? readRest(parser, type, parser.getText(), problems.places().here(), start)
                    : unknown(parser, type, null, problems.places().here());
        }
        if (first == null) {
            return unknown(parser, type, "", start);
        }
        ReplayedTokens.Ahead ahead =
                ReplayedTokens.read(parser, problems.places(), TypeDescription.VARIANT_PROPERTY, budget, scalars);
        Optional<TypeBinding> variant = Variants.find(type, ahead.type().orElse(""));
        if (variant.isPresent()) {
            return reader.readKept(ahead.tokens(), variant.get(), start);
        }
        boolean isNoText = ahead.type().filter(String::isEmpty).isPresent();
        return unknown(
                parser,
                type,
                isNoText ? null : ahead.type().orElse(""),
                ahead.typePlace() < 0 ? start : ahead.typePlace());
    }

    /** Reads the rest of a variant; the parser stands before the next property. */
    @Nullable
    private Described readRest(JsonParser parser, TypeBinding type, String tag, long tagPlace, long start)
            throws IOException {
        Optional<TypeBinding> variant = Variants.find(type, tag);
        return variant.isPresent()
                ? reader.readProperties(variant.get(), start, parser.nextFieldName())
                : unknown(parser, type, tag, tagPlace);
    }

    /** Reports that the type is not told, and leaves the parser at the end of the object. */
    @Nullable
    private Described unknown(JsonParser parser, TypeBinding type, @Nullable String tag, long place)
            throws IOException {
        objectProblems.unknownVariant(type, tag, place);
        if (tag == null) {
            parser.skipChildren();
        }
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
