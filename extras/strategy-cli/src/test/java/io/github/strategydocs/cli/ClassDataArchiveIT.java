package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive that the build makes of the command's classes: it is used where it fits, and does no harm elsewhere. */
@Timeout(120)
class ClassDataArchiveIT {

    private static final Path JAR = Path.of("target", "strategy.jar").toAbsolutePath();
    private static final Path ARCHIVE = Path.of("target", "strategy.jsa").toAbsolutePath();
    private static final String EXAMPLE =
            Path.of("..", "examples", "department-2026.json").toString();
    private static final List<String> SHORT = List.of("rules");

    @TempDir
    private Path directory;

    static Stream<List<String>> commands() {
        return Stream.of(SHORT, List.of("validate", EXAMPLE, "--fail-on", "never"), List.of("report", EXAMPLE));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_starts_from_the_archive(List<String> words) throws Exception {
        Path log = directory.resolve("classes.log");
        List<String> options =
                List.of("-Xshare:on", "-Xlog:class+load:file=" + log, "-XX:SharedArchiveFile=" + ARCHIVE);

        Run run = start(home(), JAR, options, words);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        List<String> own = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" io.github.strategydocs."))
                .toList();
        assertThat(own)
                .hasSizeGreaterThan(20)
                .filteredOn(line -> line.contains("source: shared objects file"))
                .hasSizeGreaterThan(own.size() * 9 / 10);
    }

    @Test
    void an_archive_of_another_jar_is_put_up_with() throws Exception {
        Path other = Files.copy(JAR, directory.resolve("other.jar"));

        assertThat(run(home(), other, ARCHIVE, "-Xlog:disable")).isEqualTo(plain());
    }

    @Test
    void an_archive_that_is_none_is_put_up_with() throws Exception {
        Path broken = Files.writeString(directory.resolve("broken.jsa"), "no archive");

        assertThat(run(home(), broken, "-Xlog:disable")).isEqualTo(plain());
        assertThat(run(home(), directory.resolve("absent.jsa"), "-Xlog:disable"))
                .isEqualTo(plain());
    }

    @Test
    void another_jdk_puts_up_with_the_archive() throws Exception {
        List<Path> others = otherHomes();
        assumeThat(others)
                .as("a second JDK, to try the archive of the first with")
                .isNotEmpty();

        for (Path other : others) {
            assertThat(run(other, ARCHIVE, "-Xlog:disable")).isEqualTo(plain());
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The JDKs beside the one that runs this, of another version and no older than the command needs. */
    private static List<Path> otherHomes() throws IOException {
        List<Path> homes = new ArrayList<>();
        try (Stream<Path> siblings = Files.list(home().getParent())) {
            for (Path sibling : siblings.toList()) {
                Path release = sibling.resolve("release");
                if (Files.isExecutable(sibling.resolve("bin/java")) && Files.exists(release)) {
                    String version = Files.readString(release).replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
                    if (Integer.parseInt(version) >= 17
                            && Integer.parseInt(version) != Runtime.version().feature()) {
                        homes.add(sibling);
                    }
                }
            }
        }
        return homes;
    }

    private static Run plain() throws IOException, InterruptedException {
        return start(home(), JAR, List.of(), SHORT);
    }

    private static Run run(Path home, Path archive, String... options) throws IOException, InterruptedException {
        return run(home, JAR, archive, options);
    }

    private static Run run(Path home, Path jar, Path archive, String... options)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-XX:SharedArchiveFile=" + archive);
        return start(home, jar, all, SHORT);
    }

    private static Run start(Path home, Path jar, List<String> options, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve(Path.of("bin", "java")).toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }
}
