package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
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
import java.util.Map;
import javax.annotation.Nullable;

/** Reads the values that have no attributes of their own. */
final class PlainReading implements MappedReading {

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            plain(PartialDate.class, (parser, scalars, unknowns) -> scalars.date(parser, null)),
            plain(Span.class, (parser, scalars, unknowns) -> scalars.span(parser, null)),
            plain(
                    Decimal.class,
                    (parser, scalars, unknowns) -> scalars.numbers().decimal(parser, null)),
            plain(Rating.class, (parser, scalars, unknowns) -> scalars.numbers().rating(parser, null)),
            plain(Reference.class, (parser, scalars, unknowns) -> scalars.reference(parser)),
            json(JsonValue.class, ValueType.VALUE),
            json(JsonObject.class, ValueType.OBJECT),
            json(JsonArray.class, ValueType.LIST),
            json(JsonText.class, ValueType.TEXT),
            json(JsonNumber.class, ValueType.NUMBER),
            json(JsonBoolean.class, ValueType.TRUE_OR_FALSE),
            json(JsonNull.class, ValueType.NULL));

    private final Class<?> type;
    private final Form form;
    private final ReadOptions options;

    private PlainReading(Class<?> type, Form form, ReadOptions options) {
        this.type = type;
        this.form = form;
        this.options = options;
    }

    /** What a value consists of, and what to expect in the place of one that is of another type. */
    private record Form(ValueType expected, Content content) {}

    /** Reads what a value consists of. */
    private interface Content {
        @Nullable
        Object read(JsonParser parser, ScalarReader scalars, UnknownReader unknowns) throws IOException;
    }

    private static Map.Entry<Class<?>, Form> plain(Class<?> type, Content content) {
        return Map.entry(type, new Form(ValueType.VALUE, content));
    }

    private static Map.Entry<Class<?>, Form> json(Class<? extends JsonValue> type, ValueType expected) {
        return Map.entry(type, new Form(expected, (parser, scalars, unknowns) -> unknowns.read(parser)));
    }

    /** Puts what reads each type into a map. */
    static void addTo(Map<Class<?>, MappedReading> readings, ReadOptions options) {
        FORMS.forEach((type, form) -> readings.put(type, new PlainReading(type, form, options)));
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        ReadPath path = new ReadPath();
        Problems problems = new Problems(path, new ParserPlaces(parser), options.maxProblems());
        Budget budget = new Budget(problems, options.limits());
        ScalarReader scalars = new ScalarReader(problems, budget, options.limits(), true, false);
        UnknownReader unknowns = new UnknownReader(problems, path, scalars, budget);
        return MapperRead.read(parser, problems, () -> {
            long place = problems.places().here();
            Found found = Found.at(parser);
            Object value = form.content().read(parser, scalars, unknowns);
            if (value != null && !type.isInstance(value)) {
                problems.at(ProblemForm.VALUE_OF_OTHER_TYPE, place)
                        .found(found, "found " + found.words())
                        .expected(Expectation.of(form.expected()))
                        .error();
            }
            return value;
        });
    }
}
