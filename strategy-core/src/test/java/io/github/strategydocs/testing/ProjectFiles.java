package io.github.strategydocs.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what stands beside the sources, wherever a test is started. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The directory that holds the whole project: the outermost one with a pom above the working directory. */
    public static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && Files.exists(root.getParent().resolve("pom.xml"))) {
            root = root.getParent();
        }
        return root;
    }

    /**
     * A file or directory of what is shared beside the project: design pages and corpora of real documents.
     *
     * @param path such as {@code corpora/strategies}
     * @return where it is, or empty where the project was checked out alone
     */
    public static Optional<Path> shared(String path) {
        return Optional.of(root().resolveSibling("shared").resolve(path)).filter(Files::exists);
    }
}
