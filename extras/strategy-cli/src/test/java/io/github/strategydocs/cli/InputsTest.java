package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.validation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.example.rules.TitleInCapitals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a command reads is there after it, and as it was. */
class InputsTest {

    private static final String PROFILE = "{ \"name\": \"ours\", \"basis\": \"draft\" }";
    private static final String TABLE = "Id,Title\r\nopen-data,Publish open data\r\n";

    /**
     * Command lines of every command that reads, with every option that reads. Each word that begins with {@code in:} is
     * read and must not be written; each of them in turn is what is to be written.
     */
    private static final List<String> LINES = List.of(
            "validate in:plan --profile in:profile --previous in:before --related in:other --known in:known "
                    + "--corpus in:dir --fail-on never --format json",
            "validate in:plan --history in:before --rules in:jar --format json",
            "validate in:plan in:other --write-known",
            "validate in:plan --profile in:profile --related in:other --corpus in:dir --fail-on never --write-known",
            "smart in:plan --profile in:profile --rules in:jar",
            "questions in:plan --profile in:profile --previous in:before --rules in:jar",
            "rules --profile in:profile --rules in:jar",
            "format --check in:plan",
            "format --digest in:plan in:other",
            "convert in:plan --to yaml",
            "convert in:plan --to yaml --losses",
            "convert in:table --from csv-actions --into in:plan --to yaml --losses",
            "diff in:before in:plan --format json",
            "diff --git x in:before 0 0 in:plan 0 0",
            "apply before.json in:patch",
            "history in:before in:plan --format json",
            "overview in:dir --parent in:other --previous in:dir-before --profile in:profile --rules in:jar",
            "compare-corpus in:dir",
            "report in:plan --previous in:before --profile in:profile --rules in:jar",
            "map in:plan --previous in:before",
            "publish in:plan");

    @TempDir
    private Path directory;

    @BeforeEach
    void files() throws IOException {
        write(directory, "plan.json", Plans.WITH_PLAN);
        write(directory, "before.json", Plans.DRAFT);
        write(directory, "other.json", Plans.DRAFT.replace("\"harbour\"", "\"parent\""));
        write(directory, "profile.json", PROFILE);
        write(directory, "table.csv", TABLE);
        write(directory, "known.json", "{ \"findings\": [] }");
        write(directory, "patch.json", "[]");
        writeJar(directory.resolve("jar.json"));
        for (String name : List.of("dir", "dir-before")) {
            Path folder = Files.createDirectory(directory.resolve(name));
            write(folder, "one.json", Copies.river());
            write(folder, "many.ndjson", Copies.lake());
        }
    }

    /** The class that it names is on the class path; a jar is one by what is in it, whatever it is called. */
    private static void writeJar(Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry("META-INF/services/" + Rule.class.getName()));
            jar.write(TitleInCapitals.class.getName().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A line, and one of the files that it reads. */
    static Stream<String[]> readings() {
        return LINES.stream()
                .flatMap(line -> Arrays.stream(line.split(" "))
                        .filter(word -> word.startsWith("in:"))
                        .map(word -> word.substring(3))
                        .flatMap(word -> word.startsWith("dir")
                                ? Stream.of(word + "/one.json", word + "/many.ndjson")
                                : Stream.of(word))
                        .map(word -> new String[] {line, word}));
    }

    @ParameterizedTest(name = "{0} writes not to {1}")
    @MethodSource("readings")
    void no_file_that_was_read_is_overwritten(String line, String read) throws IOException {
        Map<String, String> before = content();
        String target = directory.resolve(".").resolve(named(read)).toString();
        boolean isTargetAsked = line.endsWith("--write-known") || line.endsWith("--losses");

        Run run = Run.strategy(words(line + (isTargetAsked ? " " : " -o ") + target));

        // What git shows is text alone, so that the name of a document is refused before anything is read.
        assertThat(run.err())
                .contains(
                        line.startsWith("diff --git")
                                ? " is not written: its name says JSON"
                                : "was read, and would be overwritten");
        assertThat(run.code()).isEqualTo(2);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void every_option_that_reads_is_tried() {
        Surroundings surroundings = Run.with().surroundings();
        for (Command command : List.of(
                new ValidateCommand(surroundings),
                new SmartCommand(surroundings),
                new QuestionsCommand(surroundings),
                new RulesCommand(surroundings),
                new ConvertCommand(surroundings),
                new DiffCommand(surroundings),
                new HistoryCommand(surroundings),
                new OverviewCommand(surroundings),
                new CompareCorpusCommand(surroundings),
                new ReportCommand(surroundings),
                new MapCommand(surroundings),
                new PublishCommand(surroundings))) {
            for (Syntax.Word option : command.syntax().options()) {
                boolean isRead = Set.of("FILE", "DIR", "PLAN", ProfileChoice.ARGUMENT, OwnRules.ARGUMENT)
                                .contains(option.label())
                        && !Set.of("--output", "--write-known", "--losses").contains(option.name());
                String words = command.syntax().name() + " ";
                assertThat(LINES)
                        .as(words + option.name())
                        .anyMatch(line -> !isRead || (line.startsWith(words) && line.contains(option.name() + " in:")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("meant")
    void what_is_meant_to_be_written_in_place_is(String line) {
        assertThat(Run.strategy(words(line)).code()).isZero();
    }

    static Stream<String> meant() {
        return Stream.of(
                "format in:plan",
                "format in:plan -o in:plan",
                "merge in:before in:plan in:before -o in:plan",
                "merge in:before in:plan in:before -o in:before",
                "apply in:plan in:patch -o in:plan",
                "convert in:table --from csv-actions --into in:plan --to json -o in:plan",
                "validate in:plan --known in:known --write-known in:known --fail-on never");
    }

    @Test
    void a_new_file_beside_those_that_were_read_is_written() {
        Path made = directory.resolve("dir/new.json");

        assertThat(Run.strategy("overview", directory + "/dir", "--format", "json", "-o", made.toString())
                        .code())
                .isZero();
        assertThat(read(made)).startsWith("{");
    }

    private String[] words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.startsWith("in:")
                        ? directory.resolve(named(word.substring(3))).toString()
                        : word)
                .map(word ->
                        word.equals("before.json") ? directory.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private static String named(String word) {
        if (word.startsWith("dir")) {
            return word;
        }
        return word + (word.equals("table") ? ".csv" : ".json");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> content() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            Map<String, String> content = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> content.put(file.toString(), HexFormat.of().formatHex(bytes(file))));
            return content;
        }
    }
}
