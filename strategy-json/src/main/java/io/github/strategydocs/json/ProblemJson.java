package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.json.internal.ArgumentsJson;
import io.github.strategydocs.metamodel.Constants;
import java.io.IOException;

/** Writes problems as the command does, with the names that its schema promises; what is not known is null. */
final class ProblemJson {

    private ProblemJson() {}

    static void write(JsonGenerator generator, Problem problem) throws IOException {
        generator.writeStartObject();
        text(generator, "code", problem.code().text());
        text(generator, "severity", Constants.nameOf(problem.severity()));
        text(generator, "pointer", problem.pointer());
        number(generator, "line", problem.line());
        number(generator, "column", problem.column());
        text(generator, "message", problem.message());
        generator.writeFieldName("hint");
        if (problem.hint().isPresent()) {
            generator.writeString(problem.hint().get());
        } else {
            generator.writeNull();
        }
        ArgumentsJson.write(generator, problem.arguments());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, String name, String text) throws IOException {
        generator.writeFieldName(name);
        generator.writeString(text);
    }

    private static void number(JsonGenerator generator, String name, int number) throws IOException {
        generator.writeFieldName(name);
        if (number > 0) {
            generator.writeNumber(number);
        } else {
            generator.writeNull();
        }
    }
}
