package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents for tests: small ones written here, the examples of the project, and real ones that stand beside it. */
final class TestDocuments {

    /** All that a document must have. */
    static final String MINIMAL = """
            {
              "id": "plan",
              "title": "Plan",
              "organisation": "us",
              "version": { "label": "1", "status": "draft", "date": "2027" }
            }
            """;

    private TestDocuments() {}

    /** The smallest document with more properties at its end. */
    static String withProperties(String properties) {
        String end = " }\n}\n";
        assertThat(MINIMAL).endsWith(end);
        return MINIMAL.substring(0, MINIMAL.length() - end.length()) + " },\n  " + properties + "\n}\n";
    }

    /** The smallest document with one action, which has these properties besides its id and its title. */
    static String withAction(String properties) {
        return withProperties(
                "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"A\", " + properties + " } ] }");
    }

    /** The smallest document with an action that has this deadline. */
    static String withDeadline(String deadline) {
        return withAction("\"deadline\": " + deadline);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ReadResult lenient(String json) {
        return StrategyJson.parse(json, ReadOptions.lenient());
    }

    static ReadResult strict(String json) {
        return StrategyJson.parse(json, ReadOptions.strict());
    }

    /** The example documents of this project. */
    static List<Path> examples() {
        return jsonFilesIn(ProjectFiles.root().resolve("extras/examples"));
    }

    /** The documents that were made from real ones; where they are absent, what asks for them is skipped. */
    static List<Path> corpus() {
        return jsonFilesIn(shared("strategies"));
    }

    /** A directory of real documents or of public test suites; where it is absent, what asks for it is skipped. */
    static Path shared(String name) {
        Path directory =
                ProjectFiles.root().resolveSibling("shared").resolve("corpora").resolve(name);
        assumeTrue(
                Files.isDirectory(directory),
                directory + " is absent, so that nothing can be said about what is in it");
        return directory;
    }

    static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String textOf(Path file) {
        return new String(bytesOf(file), StandardCharsets.UTF_8);
    }

    private static List<Path> jsonFilesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
