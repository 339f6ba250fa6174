package io.github.strategydocs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a command has read, whatever for. They are taken down where they are read, and not command by command, so
 * that no option is forgotten: nobody wants what is made of a file in its place.
 */
final class Inputs {

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> inYaml = new HashSet<>();

    /** Takes down a file that is about to be read. */
    void add(String name) {
        names.add(name);
    }

    /** Takes down that a file is written in YAML, so that JSON must not take its place. */
    void addYaml(String name) {
        inYaml.add(name);
    }

    /**
     * Makes sure that no file that was read is replaced.
     *
     * @param target where something is to be written
     * @param replaceable the names of the files whose place it may take, where they are JSON
     * @throws UnusableException if it is another one of the files
     */
    void refuseToOverwrite(String target, Collection<String> replaceable) {
        Optional<Path> place = realFile(target);
        if (place.isEmpty()) {
            return;
        }
        for (String name : names) {
            boolean isMeant = replaceable.contains(name);
            if ((!isMeant || inYaml.contains(name)) && place.equals(realFile(name))) {
                throw new UnusableException(target + " is not written: "
                        + (isMeant
                                ? "it is YAML, and JSON would take its place; name another file"
                                : name + " was read, and would be overwritten"));
            }
        }
    }

    /** The file behind all links; devices can be read and written without harm. */
    static Optional<Path> realFile(String name) {
        try {
            Path file = Path.of(name);
            boolean isFile = !name.equals(Results.STANDARD_STREAM) && Files.isRegularFile(file);
            return isFile ? Optional.of(file.toRealPath()) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
