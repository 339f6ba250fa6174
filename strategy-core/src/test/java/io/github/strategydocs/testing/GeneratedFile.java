package io.github.strategydocs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the project that is made from something else in it, and kept in step by a test. With
 * {@code -Dgenerated.write=true}, the test writes it.
 */
public final class GeneratedFile {

    /** The tag of tests that keep a file in step, so that one command runs them all. */
    public static final String TAG = "generated";

    /** The command that writes all of them. */
    public static final String COMMAND = "mvn verify -Djacoco.skip -Dgroups=" + TAG + " -Dgenerated.write=true";

    private GeneratedFile() {}

    /**
     * Makes sure that a file is up to date, or brings it up to date.
     *
     * @param path the path from the top of the project
     * @param fresh what ought to stand in it
     * @throws IOException if it cannot be read or written
     */
    public static void assertUpToDate(String path, String fresh) throws IOException {
        Path file = ProjectFiles.root().resolve(path);
        if (Boolean.getBoolean("generated.write")) {
            Files.writeString(file, fresh);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is stale; to make it anew, run%n  %s", path, COMMAND)
                .isEqualTo(fresh);
    }
}
