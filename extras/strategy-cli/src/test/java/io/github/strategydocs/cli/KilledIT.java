package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A command that is killed while it writes leaves the old file or the new one, whole. Each is killed at the first sign of
 * writing: another name in the directory, or another length of the file.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "another system has other ways to kill")
class KilledIT {

    private static final Path ROOT = ProjectFiles.root();

    /** What a process says that was killed: 128 and the number of the signal. */
    private static final int KILLED = 128 + 9;

    private static int hits;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format result",
                "format 2026 -o result",
                "convert 2026 --to yaml -o result",
                "convert 2026 --to stratml1 --losses result",
                "diff 2026 2027 --format json-patch -o result",
                "apply 2026 patch -o result",
                "merge 2026 2027 2026 -o result",
                "history 2026 2027 -o result",
                "publish 2026 -o result",
                "report 2026 -o result",
                "map 2026 -o result",
                "schema -o result",
                "rules -o result",
                "questions 2026 -o result",
                "smart 2026 -o result",
                "overview folder -o result",
                "compare-corpus folder -o result",
                "new --title Plan --force -o result",
                "validate 2026 -o result",
                "validate 2026 --write-known result"
            })
    void a_killed_command_leaves_the_old_file_or_the_new_one(String words) throws Exception {
        layOut();
        Path result = directory.resolve("result");
        byte[] old = Files.readAllBytes(result);
        start(words).waitFor();
        byte[] fresh = Files.readAllBytes(result);
        assertThat(fresh).as("what the command writes").isNotEqualTo(old);
        Files.write(result, old);

        Process killed = start(words);
        killAtTheFirstSignOfWriting(killed, result);
        hits += killed.exitValue() == KILLED ? 1 : 0;

        assertThat(Files.readAllBytes(result))
                .satisfiesAnyOf(
                        left -> assertThat(left).isEqualTo(old),
                        left -> assertThat(left).isEqualTo(fresh));
        start(words).waitFor();
        assertThat(Files.readAllBytes(result))
                .as("run again after it was killed")
                .isEqualTo(fresh);
    }

    /** A quick command may end before the signal comes, but not all of them. */
    @AfterAll
    static void some_were_killed() {
        assertThat(hits).isPositive();
    }

    private void layOut() throws IOException {
        Files.copy(ROOT.resolve("extras/examples/department-2026.json"), directory.resolve("2026"));
        Files.copy(ROOT.resolve("extras/examples/department-2027.json"), directory.resolve("2027"));
        Files.copy(
                directory.resolve("2026"),
                Files.createDirectory(directory.resolve("folder")).resolve("2026.json"));
        Files.writeString(directory.resolve("patch"), "[]");
        // Such as can be a strategy that is not in its usual form, and a file of known findings that has to be written
        // anew.
        Files.writeString(
                directory.resolve("result"),
                Files.readString(directory.resolve("2026")).replace("  ", " "));
    }

    private Process start(String words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                JavaProgram.QUICK_TO_START,
                "-jar",
                ROOT.resolve("extras/strategy-cli/target/strategy.jar").toString()));
        command.addAll(List.of(words.split(" ")));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void killAtTheFirstSignOfWriting(Process process, Path result) throws InterruptedException {
        File file = result.toFile();
        Set<String> names = names();
        long length = file.length();
        while (process.isAlive() && file.length() == length && names().equals(names)) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
    }

    private Set<String> names() {
        return Set.of(directory.toFile().list());
    }
}
