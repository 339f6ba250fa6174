package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFilesTest {

    private final List<String> leftOut = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void files_are_found_in_folders_of_folders_in_the_order_of_their_names() throws IOException {
        make("b.json", "a/z.ndjson", "a/b/y.JSONL", "c.txt", "json", "d.json/e.json");

        assertThat(found("")).containsExactly("a/b/y.JSONL", "a/z.ndjson", "b.json", "d.json/e.json");
        assertThat(leftOut).isEmpty();
    }

    @Test
    void a_file_stands_for_itself_and_is_taken_once() throws IOException {
        make("a.json", "b.json");

        assertThat(found("b.json", "", "a.json")).containsExactly("b.json", "a.json");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void links_that_lead_in_a_circle_are_not_walked() throws IOException {
        make("a/x.json");
        link("a/back", directory.toString());
        link("a/again.json", ".");
        link("a/round", "round");
        link("a/round.json", "round.json");

        assertThat(found("")).containsExactly("a/x.json");
        assertThat(leftOut)
                .containsExactly(directory.resolve("a/round.json")
                        + " cannot be read: it is no file, or a link that leads nowhere");
    }

    @Test
    void a_link_to_a_file_is_followed_and_the_file_is_taken_once() throws IOException {
        make("a/x.json");
        make("y/z.json");
        link("a/z.json", "../y/z.json");

        assertThat(found("a")).containsExactly("a/x.json", "a/z.json");
        assertThat(found("a", "y")).containsExactly("a/x.json", "a/z.json");
    }

    @Test
    void a_folder_that_is_asked_for_may_be_a_link() throws IOException {
        make("a/b/x.json");
        link("l", "a");

        assertThat(found("l")).containsExactly("l/b/x.json");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void a_pipe_is_not_waited_for() throws Exception {
        make("a.json");
        Process process =
                new ProcessBuilder("mkfifo", directory.resolve("pipe.json").toString()).start();
        assumeTrue(process.waitFor() == 0, "there is no mkfifo here");

        assertThat(found("")).containsExactly("a.json");
        assertThat(leftOut).hasSize(1).first().asString().contains("pipe.json cannot be read");
    }

    @Test
    void a_folder_that_there_is_not_or_that_is_empty_is_explained() throws IOException {
        Files.createDirectory(directory.resolve("empty"));

        assertThatExceptionOfType(UnusableException.class)
                .isThrownBy(() -> found("missing"))
                .withMessage(directory.resolve("missing") + " cannot be read: there is no such file or directory");
        assertThatExceptionOfType(UnusableException.class)
                .isThrownBy(() -> found("empty"))
                .withMessage(directory.resolve("empty")
                        + " holds no file that ends in .json, .yaml, .yml, .ndjson or .jsonl");
        assertThatExceptionOfType(UnusableException.class)
                .isThrownBy(() -> StrategyFiles.in(List.of("a\0b"), leftOut::add))
                .withMessageContaining("is no name of a file or folder");
    }

    @Test
    void what_is_hidden_is_passed_over_unless_it_is_asked_for() throws IOException {
        make("a.json", ".github/b.json", ".c.json", "d/.e/f.json", "d/g.json");

        assertThat(found("")).containsExactly("a.json", "d/g.json");
        assertThat(found(".github", ".c.json")).containsExactly(".github/b.json", ".c.json");
        assertThat(leftOut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name: CI\non: [push]\njobs:\n  id: one\n  formatVersion: 1\n",
                "services:\n  web:\n    image: x\n    id: y\n",
                "# id: in a comment\nsite_name: Docs\nidle: yes\n",
                "  name: indented\n  jobs:\n    id: one\n",
                "{ name: x, idle: 1 }\n",
                "- id: in-a-list\n",
                "[ { id: in-a-list } ]\n",
            })
    void yaml_that_is_no_strategy_is_passed_over_in_folders(String text) throws IOException {
        make("a.json");
        Files.writeString(directory.resolve("b.yaml"), text);
        Files.writeString(directory.resolve("c.YML"), text);

        assertThat(found("")).containsExactly("a.json");
        assertThat(found("b.yaml")).containsExactly("b.yaml");
        assertThat(leftOut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: x\nid: x\n",
                "\uFEFF# ours\n\n%YAML 1.2\n---\n\n'formatVersion': '1.0'\n",
                "--- {\"title\": x, \"id\" : x}\n",
                "{\n  title: x,\n  id: x\n}\n",
                "  title: x\n  \"id\":\n    x\n",
                "title: [ unclosed\r\nid: a: b\r\n",
            })
    void yaml_that_may_be_a_strategy_is_found(String text) throws IOException {
        Files.writeString(directory.resolve("b.yml"), text);

        assertThat(found("")).containsExactly("b.yml");
    }

    @Test
    void of_a_folder_in_which_all_is_passed_over_it_is_said() throws IOException {
        make(".git/a.json", "mkdocs.yml");

        assertThatExceptionOfType(UnusableException.class)
                .isThrownBy(() -> found(""))
                .withMessage(directory + " holds no file that ends in .json, .yaml, .yml, .ndjson or .jsonl; what is "
                        + "hidden is passed over, and YAML that has neither a formatVersion nor an id");
    }

    private List<String> found(String... names) {
        List<String> asked = new ArrayList<>();
        for (String name : names) {
            asked.add(directory.resolve(name).toString());
        }
        List<String> found = new ArrayList<>();
        for (Path file : StrategyFiles.in(asked, leftOut::add)) {
            found.add(directory.relativize(file).toString().replace('\\', '/'));
        }
        return found;
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(directory.resolve(name), Path.of(target));
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "there are no links here");
        }
    }
}
