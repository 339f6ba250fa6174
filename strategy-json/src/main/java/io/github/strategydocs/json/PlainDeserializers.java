package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonBoolean;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.io.IOException;
import javax.annotation.Nullable;

/** The deserializers of the values that have no attributes of their own. */
final class PlainDeserializers extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    PlainDeserializers(ReadOptions options) {
        add(PartialDate.class, options, (parser, scalars, unknowns) -> scalars.date(parser, null));
        add(Span.class, options, (parser, scalars, unknowns) -> scalars.span(parser, null));
        add(Decimal.class, options, (parser, scalars, unknowns) -> scalars.decimal(parser, null));
        add(Rating.class, options, (parser, scalars, unknowns) -> scalars.rating(parser, null));
        add(Reference.class, options, (parser, scalars, unknowns) -> scalars.reference(parser));
        addJson(JsonValue.class, options, "a value");
        addJson(JsonObject.class, options, "an object { … }");
        addJson(JsonArray.class, options, "a list");
        addJson(JsonText.class, options, "text");
        addJson(JsonNumber.class, options, "a number");
        addJson(JsonBoolean.class, options, "true or false");
        addJson(JsonNull.class, options, "null");
    }

    private <T> void add(Class<T> type, ReadOptions options, Content content) {
        addDeserializer(type, new PlainDeserializer<>(type, options, "", content));
    }

    private <T extends JsonValue> void addJson(Class<T> type, ReadOptions options, String expected) {
        Content content = (parser, scalars, unknowns) -> unknowns.read(parser);
        addDeserializer(type, new PlainDeserializer<>(type, options, expected, content));
    }

    /** Reads what a value consists of. */
    private interface Content {
        @Nullable
        Object read(JsonParser parser, ScalarReader scalars, UnknownReader unknowns) throws IOException;
    }

    /** Reads one value, and everything that is wrong with it. */
    private static final class PlainDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Class<T> type;
        private final transient ReadOptions options;
        private final String expected;
        private final transient Content content;

        PlainDeserializer(Class<T> type, ReadOptions options, String expected, Content content) {
            super(type);
            this.type = type;
            this.options = options;
            this.expected = expected;
            this.content = content;
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            // The value tells by itself what it is; a mapper's own type ids have no place in it.
            return deserialize(parser, context);
        }

        @Nullable
        @Override
        public T getNullValue(DeserializationContext context) {
            return type.isInstance(JsonValue.NULL) ? type.cast(JsonValue.NULL) : null;
        }

        @Nullable
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ReadPath path = new ReadPath();
            Problems problems = new Problems(path, new ParserPlaces(parser), options.maxProblems());
            ScalarReader scalars = new ScalarReader(problems, options.limits(), true, false);
            UnknownReader unknowns = new UnknownReader(problems, path, scalars, new Budget(scalars, options.limits()));
            return type.cast(MapperRead.read(parser, problems, () -> {
                long place = problems.places().here();
                String found = Tokens.describe(parser);
                Object value = content.read(parser, scalars, unknowns);
                if (value != null && !type.isInstance(value)) {
                    problems.at(ProblemCode.WRONG_TYPE, place)
                            .found(found)
                            .expected(expected)
                            .error("found " + found + "; expected " + expected);
                }
                return value;
            }));
        }
    }
}
