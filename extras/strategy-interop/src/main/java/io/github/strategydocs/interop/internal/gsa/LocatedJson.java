package io.github.strategydocs.interop.internal.gsa;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.ImportLog.Spot;
import io.github.strategydocs.interop.internal.Texts;
import io.github.strategydocs.json.Limits;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** A JSON text as a value, each part of which knows where it stood. */
final class LocatedJson {

    private static final int DIGITS = 1000;

    /** The signs, the point and the letter of a number. */
    private static final int SIGNS = 4;

    private final Limits limits;
    private final ImportLog log;
    private final JsonParser parser;
    private final IdentityHashMap<JsonValue, Spot> places = new IdentityHashMap<>();
    private int elements;
    private final JsonValue value;

    private LocatedJson(JsonParser parser, Limits limits, ImportLog log) throws IOException {
        this.parser = parser;
        this.limits = limits;
        this.log = log;
        parser.nextToken();
        this.value = read(null, "");
        if (parser.nextToken() != null) {
            throw log.error(
                    ImportProblemCode.SYNTAX,
                    here(null, ""),
                    "something follows the end of the document",
                    Optional.empty());
        }
    }

    static LocatedJson read(byte[] json, Limits limits, ImportLog log) {
        if (json.length > limits.inputBytes()) {
            throw log.exceeded(
                    new At("", 0, 0),
                    "the input is longer than the limit inputBytes of " + limits.inputBytes(),
                    "inputBytes");
        }
        String text = text(json, log);
        try (JsonParser parser = factory(limits).createParser(text)) {
            return read(parser, limits, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocatedJson read(JsonParser parser, Limits limits, ImportLog log) throws IOException {
        try {
            return new LocatedJson(parser, limits, log);
        } catch (JsonProcessingException e) {
            throw broken(e, parser.currentLocation(), log);
        }
    }

    private static String text(byte[] json, ImportLog log) {
        boolean isMarked =
                json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        if (isMarked) {
            log.warn(ImportProblemCode.BYTE_ORDER_MARK, new At("", 1, 1), "the input begins with a byte-order mark");
        }
        String text = Texts.decode(json, StandardCharsets.UTF_8, isMarked ? 3 : 0, log);
        if (text.isBlank()) {
            throw log.error(
                    ImportProblemCode.EMPTY_INPUT, new At("", 1, 1), "the input holds nothing", Optional.empty());
        }
        return text;
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        // One more, so that it is we who say where and why.
                        .maxNestingDepth(limits.nesting() + 1)
                        .maxStringLength(limits.stringLength() + 1)
                        .maxNameLength(limits.stringLength() + 1)
                        .maxNumberLength(Math.min(DIGITS, limits.numberDigits() + limits.numberExponent() + SIGNS))
                        .build())
                .build();
    }

    private static RuntimeException broken(JsonProcessingException e, JsonLocation reached, ImportLog log) {
        JsonLocation location = Optional.ofNullable(e.getLocation()).orElse(reached);
        At at = new At("", location.getLineNr(), location.getColumnNr());
        if (e instanceof StreamConstraintsException) {
            return log.error(
                    ImportProblemCode.LIMIT_EXCEEDED,
                    at,
                    "a text, a name or a number is longer than a limit of the reader",
                    Optional.of(ImportLog.hintOn("stringLength, numberDigits or numberExponent")));
        }
        return e instanceof JsonEOFException
                ? log.error(
                        ImportProblemCode.TRUNCATED, at, "the input ends before the document does", Optional.empty())
                : log.error(
                        ImportProblemCode.SYNTAX,
                        at,
                        "this is not valid JSON",
                        Optional.of("look for a missing or surplus comma, quote or bracket here or just before"));
    }

    JsonValue value() {
        return value;
    }

    /** Where a part of the text stood; of constants, which are alike everywhere, it is not known. */
    Spot placeOf(JsonValue part) {
        return places.getOrDefault(part, new At("", 0, 0));
    }

    /** A place, by the steps to it: as a text, a pointer into a deep document would weigh more than the document. */
    private record Place(@Nullable Place parent, String step, int line, int column) implements Spot {

        @Override
        public String source() {
            StringBuilder pointer = new StringBuilder();
            for (Place place = this; place.parent != null; place = place.parent) {
                pointer.insert(0, "/" + place.step.replace("~", "~0").replace("/", "~1"));
            }
            return pointer.toString();
        }
    }

    private Place here(@Nullable Place parent, String step) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(parent, step, location.getLineNr(), location.getColumnNr());
    }

    /** Goes as deep as the limit on nesting. */
    private JsonValue read(@Nullable Place parent, String step) throws IOException {
        Place place = here(parent, step);
        elements++;
        if (elements > limits.elements()) {
            throw log.exceeded(
                    place, "there are more values than the limit elements of " + limits.elements(), "elements");
        }
        JsonValue read = content(place);
        places.put(read, place);
        return read;
    }

    private JsonValue content(Place place) throws IOException {
        JsonToken token = parser.currentToken();
        if (parser.getParsingContext().getNestingDepth() > limits.nesting()) {
            throw log.exceeded(
                    place, "lists and objects nest deeper than the limit nesting of " + limits.nesting(), "nesting");
        }
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> JsonValue.of(text(parser.getText(), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            default -> JsonValue.NULL;
        };
    }

    private JsonValue object(Place place) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), place);
            parser.nextToken();
            members.put(name, read(place, name));
        }
        return JsonValue.of(members);
    }

    private JsonValue array(Place place) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(place, Integer.toString(items.size())));
        }
        return JsonValue.of(items);
    }

    private JsonValue number(Place place) throws IOException {
        Decimal number;
        try {
            number = Decimal.of(parser.getText());
        } catch (NumberFormatException e) {
            throw log.exceeded(place, "a number is too great", "numberDigits or numberExponent");
        }
        if (number.digits() > limits.numberDigits()) {
            throw log.exceeded(
                    place,
                    "a number has more digits than the limit numberDigits of " + limits.numberDigits(),
                    "numberDigits");
        }
        if (Math.abs(number.exponent()) > limits.numberExponent()) {
            throw log.exceeded(
                    place,
                    "a number has a greater exponent than the limit numberExponent of " + limits.numberExponent(),
                    "numberExponent");
        }
        return JsonValue.of(number);
    }

    /** The parser looks at the length of long texts alone. */
    private String text(String text, Place place) {
        if (text.length() > limits.stringLength()) {
            throw log.exceeded(
                    place,
                    "a text or a name is longer than the limit stringLength of " + limits.stringLength(),
                    "stringLength");
        }
        return wellFormed(text, place);
    }

    /** Half of a surrogate pair can be escaped in JSON, and written nowhere. */
    private String wellFormed(String text, Place place) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw log.error(
                    ImportProblemCode.SYNTAX,
                    place,
                    "half of a character stands here; its other half is missing",
                    Optional.of("write the whole character, or both of its \\u escapes"));
        }
        return text;
    }
}
