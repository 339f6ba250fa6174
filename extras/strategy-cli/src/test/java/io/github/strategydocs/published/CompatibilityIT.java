package io.github.strategydocs.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing that was released breaks, unless it is written down with its reason. The jars of the last release are made
 * by {@code .ci/baseline-jars}, and {@code -Dbaseline} says where they lie.
 */
class CompatibilityIT {

    private static final Path ACCEPTED = ProjectFiles.root().resolve(".ci/accepted-changes");
    private static final String BASELINE = System.getProperty("baseline", "");

    @BeforeEach
    void the_last_release_is_at_hand() {
        assumeThat(BASELINE)
                .as(
                        "the jars of the last release: .ci/baseline-jars target/baseline, then -Dbaseline=$PWD/target/baseline")
                .isNotEmpty();
    }

    @Test
    void nothing_that_was_released_breaks_for_no_reason() throws IOException {
        Set<String> packages = new TreeSet<>();
        released().forEach(library -> packages.addAll(PublicTypes.packagesOf(library)));

        Set<String> breaking = new ApiComparison(packages, PublicTypes.IMPLEMENTED)
                .breaking(
                        released().stream().map(Library::jar).toList(),
                        Library.all().stream().map(Library::jar).toList(),
                        classPath());

        Map<String, String> accepted = accepted();
        assertThat(breaking)
                .as("what breaks must stand, with its reason, in %s; what stands there must break", ACCEPTED)
                .containsExactlyInAnyOrderElementsOf(accepted.keySet());
        assertThat(accepted)
                .allSatisfy((change, reason) -> assertThat(reason).as(change).hasSizeGreaterThan(10));
    }

    @Test
    void no_package_that_was_released_is_hidden() {
        for (Library library : released()) {
            Library now = Library.all().stream()
                    .filter(each -> each.name().equals(library.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(PublicTypes.packagesOf(now)).containsAll(PublicTypes.packagesOf(library));
        }
    }

    private static List<Library> released() {
        List<Library> released = Library.all().stream()
                .map(library -> new Library(library.name(), Path.of(BASELINE, library.name() + ".jar")))
                .filter(library -> Files.exists(library.jar()))
                .toList();
        assertThat(released).isNotEmpty();
        return released;
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("strategy-"))
                .toList();
    }

    /** The changes that were accepted, each with its reason: a change, white space, {@code #}, the reason. */
    private static Map<String, String> accepted() throws IOException {
        Map<String, String> accepted = new TreeMap<>();
        for (String line : Files.readAllLines(ACCEPTED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+# ", 2);
                accepted.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        return accepted;
    }
}
