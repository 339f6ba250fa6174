package io.github.strategydocs.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what stands beside the sources, wherever a test is started. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The directory that holds the whole project: the nearest one above the working directory with Maven's settings. */
    public static Path root() {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            if (Files.isDirectory(root.resolve(".mvn"))) {
                return root;
            }
        }
        throw new IllegalStateException("no .mvn above " + Path.of("").toAbsolutePath());
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
