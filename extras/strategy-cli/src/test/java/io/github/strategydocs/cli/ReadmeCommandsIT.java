package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the README that begins with {@code strategy}, in its order and in one directory. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the README is written for a shell that Windows does not have")
class ReadmeCommandsIT {

    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    /** A no is an answer: the draft is not complete, and StratML does not hold all of it. */
    private static final List<String> MAY_BE_A_NO = List.of(
            "strategy validate ", "strategy convert ", "strategy diff ", "strategy merge ", "strategy compare-corpus ");

    private static final Path EXAMPLES = ProjectFiles.root().resolve("extras/examples");

    @TempDir
    private Path directory;

    @BeforeEach
    void layOutTheFilesThatTheReadmeSpeaksOf() throws IOException {
        String before = Files.readString(EXAMPLES.resolve("department-2026.json"));
        String after = Files.readString(EXAMPLES.resolve("department-2027.json"));
        String draft = Files.readString(EXAMPLES.resolve("department-draft.json"));
        for (String name : List.of("plan.json", "ours.json", "after.json")) {
            Files.writeString(directory.resolve(name), after);
        }
        for (String name :
                List.of("last.json", "before.json", "base.json", "theirs.json", "parent.json", "ministry.json")) {
            Files.writeString(directory.resolve(name), before);
        }
        for (String name : List.of("strategies", "answers")) {
            Files.writeString(Files.createDirectory(directory.resolve(name)).resolve("draft.json"), draft);
        }
        Files.writeString(directory.resolve("more.ndjson"), draft.replaceAll("\\s*\\n\\s*", " ") + "\n");
        Files.writeString(
                directory.resolve("our-house.json"), "{ \"name\": \"our-house\", \"basis\": \"publication\" }\n");
        Files.createSymbolicLink(
                directory.resolve("extras"), ProjectFiles.root().resolve("extras"));
    }

    @Test
    void every_command_of_the_readme_does_what_it_is_asked_to() throws Exception {
        List<String> lines = commands();
        assertThat(lines).hasSizeGreaterThan(25);
        for (String line : lines) {
            if (line.startsWith("strategy new ")) {
                // It is the first command of those who have no plan yet.
                Files.delete(directory.resolve("plan.json"));
            }
            Path said = directory.resolve("said.txt");
            Process process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "strategy() { '" + System.getProperty("java.home") + "/bin/java' -jar "
                                    + "extras/strategy-cli/target/strategy.jar \"$@\"; }\n" + line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(180, TimeUnit.SECONDS);
            assertThat(ended).as("%s ends", line).isTrue();
            assertThat(process.exitValue())
                    .as("%s%n%s", line, Files.readString(said))
                    .isBetween(0, MAY_BE_A_NO.stream().anyMatch(line::startsWith) ? 1 : 0);
            assertThat(Files.readString(said)).doesNotContain("Unable to access jarfile");
            if (line.startsWith("strategy new ")) {
                // What is compared with the version before is compared with one of the same document.
                Files.copy(
                        directory.resolve("plan.json"),
                        directory.resolve("last.json"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher blocks =
                SHELL_BLOCK.matcher(Files.readString(ProjectFiles.root().resolve("README.md")));
        while (blocks.find()) {
            blocks.group(1).lines().filter(line -> line.startsWith("strategy ")).forEach(commands::add);
        }
        return commands;
    }
}
