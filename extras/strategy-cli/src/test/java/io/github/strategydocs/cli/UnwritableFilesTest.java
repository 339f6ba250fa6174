package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwritableFilesTest {

    @TempDir
    private Path directory;

    @Test
    void a_directory_that_is_not_there_is_not_made() {
        Path gone = directory.resolve("gone");
        Path file = write(directory, "plan.json", Plans.DRAFT);

        Run run = Run.strategy("schema", "-o", gone.resolve("schema.json").toString());
        Run within = Run.strategy("schema", "-o", file.resolve("schema.json").toString());

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: " + gone.resolve("schema.json") + " cannot be written: there is no folder " + gone
                                + "; make it first\n"));
        assertThat(within.err()).endsWith("schema.json cannot be written: " + file + " is no folder\n");
        assertThat(gone).doesNotExist();
    }

    @Test
    void a_directory_or_file_that_is_read_only_is_respected() throws IOException {
        Path locked = Files.createDirectory(directory.resolve("locked"));
        Path plan = write(locked, "plan.json", Plans.DRAFT.replaceAll("\\s+", " "));
        assumeTrue(locked.toFile().setWritable(false));
        assumeFalse(Files.isWritable(locked), "whoever may do everything is not kept out by permissions");

        Run run = Run.strategy("format", plan.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("plan.json cannot be written: permission is denied");
        assertThat(read(plan)).doesNotStartWith("{\n");
    }
}
