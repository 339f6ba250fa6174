package io.github.strategydocs.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path directory;

    @Test
    void a_file_is_made_or_replaced_and_nothing_else_stays_behind() throws IOException {
        Path file = directory.resolve("plan.json");

        WholeFile.write(file, "one".getBytes(UTF_8));
        WholeFile.write(file, "two".getBytes(UTF_8));

        assertThat(file).hasContent("two");
        assertThat(Files.list(directory)).containsExactly(file);
    }

    @Test
    void permissions_stay_as_they_were() throws IOException {
        Path file = Files.writeString(directory.resolve("plan.json"), "one");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write(file, "two".getBytes(UTF_8));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_link_stays_a_link_and_what_it_names_is_written() throws IOException {
        Path file = Files.writeString(directory.resolve("plan.json"), "one");
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), Path.of("plan.json"));
        Path toNothing = Files.createSymbolicLink(directory.resolve("new.json"), Path.of("made.json"));

        WholeFile.write(link, "two".getBytes(UTF_8));
        WholeFile.write(toNothing, "three".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("two");
        assertThat(toNothing).isSymbolicLink();
        assertThat(directory.resolve("made.json")).hasContent("three");
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

    /** A pipe, since no test should write to a device of the machine. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no pipes in folders")
    void a_pipe_is_written_to_and_not_replaced() throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        FutureTask<String> reader = new FutureTask<>(() -> Files.readString(pipe));
        new Thread(reader).start();

        WholeFile.write(pipe, "through".getBytes(UTF_8));

        assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(Files.list(directory)).containsExactly(pipe);
    }

    @Test
    void what_cannot_be_written_is_called_by_its_name() throws IOException {
        Path inNothing = directory.resolve("gone").resolve("plan.json");
        Path inFile = Files.writeString(directory.resolve("file"), "").resolve("plan.json");

        assertThatThrownBy(() -> WholeFile.write(inNothing, new byte[0]))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(inNothing + ": its folder does not exist");
        assertThatThrownBy(() -> WholeFile.write(inFile, new byte[0]))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(inFile + ": ");
    }

    @Test
    void the_longest_name_that_a_file_may_have_is_written() throws IOException {
        Path file = directory.resolve("n".repeat(255));
        assumeTrue(canBeMade(file), "a name may not be so long here");

        WholeFile.write(file, "one".getBytes(UTF_8));

        assertThat(file).hasContent("one");
    }

    private static boolean canBeMade(Path file) {
        try {
            Files.delete(Files.createFile(file));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void what_others_are_writing_or_a_crash_has_left_beside_it_stays_as_it_is() throws IOException {
        Path file = directory.resolve("plan.json");
        Path left = Files.writeString(directory.resolve(".strategy-1.tmp"), "half");

        WholeFile.write(file, "two".getBytes(UTF_8));

        assertThat(file).hasContent("two");
        assertThat(left).hasContent("half");
        assertThat(Files.list(directory)).containsExactlyInAnyOrder(file, left);
    }

    @Test
    void many_who_write_at_once_leave_what_one_of_them_wrote() throws Exception {
        Path file = directory.resolve("plan.json");
        List<String> contents = IntStream.range(0, 16)
                .mapToObj(number -> Integer.toString(number).repeat(100_000))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(contents.size());
        try {
            List<Callable<Void>> writers = contents.stream()
                    .map(content -> (Callable<Void>) () -> {
                        WholeFile.write(file, content.getBytes(UTF_8));
                        return null;
                    })
                    .toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Files.readString(file)).isIn(contents);
        assertThat(Files.list(directory)).containsExactly(file);
    }

    @Test
    void what_only_its_owner_may_read_is_readable_by_nobody_else_while_it_is_written() throws IOException {
        Path file = Files.writeString(directory.resolve("plan.json"), "one");
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
