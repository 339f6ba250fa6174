package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the values of a type for a mapper: those of documents, and what is said of a document that cannot be read.
 *
 * @param type the type
 * @param content writes what a value of it consists of
 * @param <T> the type
 */
record MappedWriting<T>(Class<T> type, MappedWriting.Content<T> content) {

    private static final List<MappedWriting<?>> ALL = List.of(
            new MappedWriting<>(Described.class, ValueWriter::write),
            new MappedWriting<>(PartialDate.class, (writer, date) -> writer.writeText(date.toString(), "a date")),
            new MappedWriting<>(Span.class, (writer, span) -> writer.writeText(span.toString(), "a span of time")),
            new MappedWriting<>(
                    Reference.class, (writer, reference) -> writer.writeText(reference.toString(), "a reference")),
            new MappedWriting<>(Decimal.class, ValueWriter::writeNumber),
            new MappedWriting<>(Rating.class, ValueWriter::writeRating),
            new MappedWriting<>(JsonValue.class, ValueWriter::write),
            new MappedWriting<>(Problem.class, (writer, problem) -> ProblemJson.write(writer.generator(), problem)));

    /** Writes what a value consists of. */
    interface Content<T> {
        void write(ValueWriter writer, T value) throws IOException;
    }

    /** What writes values of a type, or empty if they are none of a document. */
    static Optional<MappedWriting<?>> of(Class<?> type) {
        for (MappedWriting<?> writing : ALL) {
            if (writing.type().isAssignableFrom(type)) {
                return Optional.of(writing);
            }
        }
        return Optional.empty();
    }

    void write(ValueWriter writer, Object value) throws IOException {
        content.write(writer, type.cast(value));
    }
}
