package io.github.strategydocs.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files and folders, as somebody gave them. */
final class FileNames {

    private FileNames() {}

    /**
     * Where a name leads.
     *
     * @throws UnusableException if it is no name
     */
    static Path path(String name) {
        if (name.isEmpty()) {
            throw new UnusableException(
                    "the name of a file or folder is empty: \"\" was given; is it a variable of the shell that holds nothing?");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableException(name + " is no name of a file or folder: " + e.getReason(), e);
        }
    }
}
