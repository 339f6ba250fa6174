package io.github.strategydocs.cli;

import io.github.strategydocs.report.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;

/** What is behind the first word after {@code strategy}. */
abstract class Command {

    private final Surroundings surroundings;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words that the command understands. */
    abstract Syntax syntax();

    /**
     * Does what the words ask for.
     *
     * @return the exit code
     * @throws UsageException if the words make no sense together
     * @throws UnusableException if something that they name cannot be used
     */
    abstract int run(Given given);

    final Surroundings surroundings() {
        return surroundings;
    }

    final Results results(Given given) {
        return results(given.value("--output", Results.STANDARD_STREAM));
    }

    final Results results(String target) {
        return new Results(surroundings, target);
    }

    /**
     * Makes sure that no document is replaced by what is made of it.
     *
     * @param made what would take its place
     * @throws UnusableException if the output is one of the files
     */
    final void refuseToOverwrite(Given given, Collection<String> files, String made) {
        refuseToOverwrite(given.value("--output", Results.STANDARD_STREAM), files, made);
    }

    /**
     * Makes sure that no file is replaced by what is made of it.
     *
     * @param output where it goes
     * @param files the files that are to stay
     * @param made what would take their place
     * @throws UnusableException if the output is one of the files
     */
    final void refuseToOverwrite(String output, Collection<String> files, String made) {
        Optional<Path> target = realFile(output);
        for (String file : files) {
            if (target.isPresent() && target.equals(realFile(file))) {
                throw new UnusableException(output + " is not written: " + file + " would be overwritten by " + made);
            }
        }
    }

    /** Whether two names lead to one place, where there may be no file yet; the standard stream is a place too. */
    final boolean isSamePlace(String one, String other) {
        return place(one).equals(place(other));
    }

    private static Path place(String name) {
        try {
            return realFile(name).orElseGet(() -> Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new UnusableException(name + " is no name of a file: " + e.getReason(), e);
        }
    }

    /** The file behind all links; devices can be read and written without harm. */
    private static Optional<Path> realFile(String name) {
        try {
            Path file = Path.of(name);
            boolean isFile = !name.equals(Results.STANDARD_STREAM) && Files.isRegularFile(file);
            return isFile ? Optional.of(file.toRealPath()) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The day of checking that was asked for, or empty. */
    final Optional<LocalDate> asOf(Given given) {
        Optional<String> word = given.value("--as-of");
        try {
            return word.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw mistake("--as-of is followed by a day such as 2027-03-31, not by \"" + word.get() + "\".");
        }
    }

    final UsageException mistake(String message) {
        return new UsageException(message, "strategy " + syntax().name());
    }

    /** Says something to the person who is watching. */
    final void tell(String line) {
        surroundings.err().println(PlainText.line(line));
    }
}
