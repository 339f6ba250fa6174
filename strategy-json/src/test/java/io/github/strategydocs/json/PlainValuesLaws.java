package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.json.Mappers.AnyMapper;
import io.github.strategydocs.json.Mappers.Failure;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plain values of a document, in types of somebody else. */
public abstract class PlainValuesLaws {

    private final Mappers mappers;
    private final AnyMapper json;

    protected PlainValuesLaws(Mappers mappers) {
        this.mappers = mappers;
        this.json = mappers.json();
    }

    /** A type of the embedder's own. */
    public record Row(
            PartialDate date,
            Span span,
            Decimal amount,
            List<Rating> ratings,
            Reference reference,
            JsonValue any,
            JsonObject object,
            JsonArray array,
            JsonText text,
            JsonNumber number,
            JsonNull nothing,
            Map<String, JsonValue> more) {}

    private static final Row ROW = new Row(
            PartialDate.parse("2027-03"),
            Span.parse("P3M"),
            Decimal.of("1.10"),
            List.of(Rating.of(4), Rating.UNKNOWN),
            Reference.parse("gds-2012@2012#01"),
            JsonValue.of(true),
            JsonObject.of("b", JsonValue.of(List.of(JsonValue.NULL))),
            JsonValue.of(List.of(JsonValue.of(Decimal.of("2.50")))),
            JsonValue.of("t"),
            JsonValue.of(5),
            JsonValue.NULL,
            Map.of("n", JsonValue.NULL));

    @Test
    void a_type_that_has_them_is_written_and_read() throws Exception {
        for (AnyMapper mapper : List.of(json, mappers.yaml(), mappers.cbor())) {
            assertThat(mapper.read(mapper.write(ROW), Row.class)).isEqualTo(ROW);
            assertThat(mapper.throughTree(ROW, Row.class)).isEqualTo(ROW);
        }
        assertThat(new String(json.write(ROW), StandardCharsets.UTF_8))
                .isEqualTo("{\"date\":\"2027-03\",\"span\":\"P3M\",\"amount\":1.10,\"ratings\":[4,\"unknown\"],"
                        + "\"reference\":\"gds-2012@2012#01\",\"any\":true,\"object\":{\"b\":[null]},"
                        + "\"array\":[2.50],\"text\":\"t\",\"number\":5,\"nothing\":null,\"more\":{\"n\":null}}");
    }

    @Test
    void what_is_absent_is_null_and_null_is_a_value_where_it_can_be() throws Exception {
        Row empty = json.read("{}", Row.class);
        assertThat(empty.any()).isNull();
        assertThat(empty.date()).isNull();
        Row nulls = json.read("{\"any\": null, \"object\": null, \"date\": null}", Row.class);
        assertThat(nulls.any()).isEqualTo(JsonValue.NULL);
        assertThat(nulls.object()).isNull();
        assertThat(nulls.date()).isNull();
    }

    @Test
    void what_is_none_of_them_is_a_problem_in_its_place() {
        Map<String, String> cases = Map.of(
                "date", "\"soon\"",
                "span", "3",
                "amount", "\"1\"",
                "ratings", "[6]",
                "reference", "[]",
                "object", "[1]",
                "text", "{\"a\": 1, \"a\": 2}",
                "number", "\"5\"",
                "nothing", "0",
                "any", "\"\\ud800\"");
        cases.forEach((name, value) -> {
            Failure failure = mappers.failureOf(() -> json.read("{ \"" + name + "\": " + value + " }", Row.class));
            assertThat(failure.problems()).as(name).hasSize(1);
            assertThat(mappers.pathOf(failure.thrown())).contains(name);
        });
    }

    @Test
    void half_a_character_is_not_written() {
        assertThatThrownBy(() -> json.write(JsonValue.of("\ud800"))).hasMessageContaining("half of a character");
        assertThatThrownBy(() -> json.write(Reference.parse("a#\ud800"))).hasMessageContaining("half of a character");
    }
}
