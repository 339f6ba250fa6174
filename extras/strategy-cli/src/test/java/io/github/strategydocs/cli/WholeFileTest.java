package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path directory;

    @Test
    void a_file_is_made_or_replaced_and_nothing_else_stays_behind() throws IOException {
        Path file = directory.resolve("plan.json");

        WholeFile.write(file, "one".getBytes(UTF_8));
        WholeFile.write(file, "two".getBytes(UTF_8));

        assertThat(read(file)).isEqualTo("two");
        assertThat(Files.list(directory)).containsExactly(file);
    }

    @Test
    void permissions_stay_as_they_were() throws IOException {
        Path file = write(directory, "plan.json", "one");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write(file, "two".getBytes(UTF_8));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_link_stays_a_link_and_what_it_names_is_written() throws IOException {
        Path file = write(directory, "plan.json", "one");
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), Path.of("plan.json"));
        Path toNothing = Files.createSymbolicLink(directory.resolve("new.json"), Path.of("made.json"));

        WholeFile.write(link, "two".getBytes(UTF_8));
        WholeFile.write(toNothing, "three".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(read(file)).isEqualTo("two");
        assertThat(toNothing).isSymbolicLink();
        assertThat(read(directory.resolve("made.json"))).isEqualTo("three");
    }

    @Test
    void links_in_a_circle_are_refused() throws IOException {
        Path one = directory.resolve("one");
        Path other = directory.resolve("other");
        Files.createSymbolicLink(one, other);
        Files.createSymbolicLink(other, one);

        assertThatThrownBy(() -> WholeFile.write(one, new byte[0]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("circle");
    }

    @Test
    void a_directory_is_not_replaced() {
        assertThatThrownBy(() -> WholeFile.write(directory, new byte[0]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is a directory");
    }

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

    @Test
    void a_device_is_written_to_and_not_replaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device));

        WholeFile.write(device, "gone".getBytes(UTF_8));

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    @Test
    void what_only_its_owner_may_read_is_readable_by_nobody_else_while_it_is_written() throws IOException {
        Path file = write(directory, "plan.json", "one");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        for (String permissions : List.of("rw-------", "rw-r-----", "rw-rw-r--")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            Path neighbour = directory.resolve(permissions + ".tmp");

            try (FileChannel channel = WholeFile.openBeside(file, neighbour)) {
                assertThat(channel.size()).isZero();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(neighbour)))
                        .isEqualTo(permissions);
            }
        }
    }
}
