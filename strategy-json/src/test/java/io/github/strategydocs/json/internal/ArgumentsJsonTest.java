package io.github.strategydocs.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsJsonTest {

    @Test
    void numbers_and_truth_values_stay_what_they_are_and_all_else_is_text() throws IOException {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("text", "a \"b\"");
        arguments.put("decimal", Decimal.of("2.50"));
        arguments.put("integer", 3);
        arguments.put("long", 4_000_000_000L);
        arguments.put("share", 0.25);
        arguments.put("truth", true);
        arguments.put("constant", VersionStatus.DRAFT);
        arguments.put("date", PartialDate.parse("2027-03"));
        arguments.put("list", List.of("a", 1, List.of(false)));

        assertThat(written(arguments))
                .isEqualTo(
                        "{\"arguments\":{\"text\":\"a \\\"b\\\"\",\"decimal\":2.50,\"integer\":3,\"long\":4000000000,"
                                + "\"share\":0.25,\"truth\":true,\"constant\":\"draft\",\"date\":\"2027-03\","
                                + "\"list\":[\"a\",1,[false]]}}");
    }

    @Test
    void no_arguments_are_an_empty_object() throws IOException {
        assertThat(written(Map.of())).isEqualTo("{\"arguments\":{}}");
    }

    private static String written(Map<String, Object> arguments) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            ArgumentsJson.write(json, arguments);
            json.writeEndObject();
        }
        return text.toString();
    }
}
