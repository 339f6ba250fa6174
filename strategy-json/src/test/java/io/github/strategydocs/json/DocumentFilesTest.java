package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.model.Strategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFilesTest {

    private static final Strategy PLAN = StrategyJson.read(TestDocuments.MINIMAL);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_document_is_read_from_the_file_to_which_it_was_written(JsonForm form) throws IOException {
        Path file = directory.resolve("plan.json");

        StrategyJson.write(PLAN.withTitle("Another"), file);
        StrategyJson.write(PLAN, form, file);

        assertThat(file).hasBinaryContent(StrategyJson.write(PLAN, form));
        assertThat(StrategyJson.read(file)).isEqualTo(PLAN);
        assertThat(directory)
                .isDirectoryContaining(file::equals)
                .isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_file_is_pretty_unless_another_form_is_named() throws IOException {
        Path file = directory.resolve("plan.json");

        StrategyJson.write(PLAN, file);

        assertThat(file).hasContent(StrategyJson.write(PLAN));
    }

    @Test
    void a_document_that_cannot_be_written_leaves_the_file_as_it_was() throws IOException {
        Path file = directory.resolve("plan.json");
        StrategyJson.write(PLAN, file);

        assertThatThrownBy(() -> StrategyJson.write(PLAN.withTitle("a\ud800b"), file))
                .isInstanceOf(StrategyWriteException.class);

        assertThat(StrategyJson.read(file)).isEqualTo(PLAN);
    }

    @Test
    void a_document_is_read_from_a_stream_or_refused_with_its_problems() throws IOException {
        assertThat(StrategyJson.read(new ByteArrayInputStream(StrategyJson.canonical(PLAN))))
                .isEqualTo(PLAN);
        assertThatThrownBy(() -> StrategyJson.read(new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(StrategyReadException.class);
    }
}
