package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plain values of a document, in types of somebody else. */
class PlainValuesTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** A type of the embedder's own. */
    record Row(
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
    void a_type_that_has_them_is_written_and_read() throws IOException {
        for (ObjectMapper mapper : List.of(JSON, new YAMLMapper(), new CBORMapper())) {
            mapper.findAndRegisterModules();
            assertThat(mapper.readValue(mapper.writeValueAsBytes(ROW), Row.class))
                    .isEqualTo(ROW);
            assertThat(mapper.treeToValue(mapper.valueToTree(ROW), Row.class)).isEqualTo(ROW);
        }
        assertThat(JSON.writeValueAsString(ROW))
                .isEqualTo("{\"date\":\"2027-03\",\"span\":\"P3M\",\"amount\":1.10,\"ratings\":[4,\"unknown\"],"
                        + "\"reference\":\"gds-2012@2012#01\",\"any\":true,\"object\":{\"b\":[null]},"
                        + "\"array\":[2.50],\"text\":\"t\",\"number\":5,\"nothing\":null,\"more\":{\"n\":null}}");
    }

    @Test
    void what_is_absent_is_null_and_null_is_a_value_where_it_can_be() throws IOException {
        Row empty = JSON.readValue("{}", Row.class);
        assertThat(empty.any()).isNull();
        assertThat(empty.date()).isNull();
        Row nulls = JSON.readValue("{\"any\": null, \"object\": null, \"date\": null}", Row.class);
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
        cases.forEach((name, value) -> assertThatThrownBy(
                        () -> JSON.readValue("{ \"" + name + "\": " + value + " }", Row.class))
                .as(name)
                .isInstanceOfSatisfying(StrategyMappingException.class, e -> {
                    assertThat(e.problems()).hasSize(1);
                    assertThat(e.getPathReference()).contains(name);
                }));
    }

    @Test
    void half_a_character_is_not_written() {
        assertThatThrownBy(() -> JSON.writeValueAsString(JsonValue.of("\ud800")))
                .hasMessageContaining("half of a character");
        assertThatThrownBy(() -> JSON.writeValueAsString(Reference.parse("a#\ud800")))
                .hasMessageContaining("half of a character");
    }
}
