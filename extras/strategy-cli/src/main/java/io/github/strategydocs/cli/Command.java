package io.github.strategydocs.cli;

import io.github.strategydocs.report.PlainText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is behind the first word after {@code strategy}. */
abstract class Command {

    private final Surroundings surroundings;
    private final Inputs inputs = new Inputs();

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

    /** Reads documents, and takes down which files they are from. */
    final Documents documents(boolean isStrict) {
        return new Documents(surroundings, isStrict, inputs);
    }

    /** Where the results go; never in place of a file that was read. */
    final Results results(Given given) {
        return results(given, List.of());
    }

    /**
     * Where the results go.
     *
     * @param replaceable the files whose place they may take, although they are read
     */
    final Results results(Given given, Collection<String> replaceable) {
        return results(given.value("--output", Results.STANDARD_STREAM), replaceable);
    }

    final Results results(String target, Collection<String> replaceable) {
        return new Results(surroundings, target, () -> inputs.refuseToOverwrite(target, replaceable));
    }

    /**
     * Where a document goes that is written as JSON.
     *
     * @param replaceable the files whose place it may take, although they are read
     * @throws UnusableException if the name of that place says that it holds YAML
     */
    final Results document(Given given, Collection<String> replaceable) {
        return document(given.value("--output", Results.STANDARD_STREAM), replaceable);
    }

    final Results document(String target, Collection<String> replaceable) {
        if (YamlText.isNamed(target)) {
            String json = YamlText.nameInJson(target);
            throw new UnusableException(target + " is not written: its name says YAML, and this would be JSON; write "
                    + json + ", of which 'strategy convert " + json + " --to yaml -o " + target + "' makes YAML");
        }
        return results(target, replaceable);
    }

    /** Whether two names lead to one place, where there may be no file yet; the standard stream is a place too. */
    final boolean isSamePlace(String one, String other) {
        return place(one).equals(place(other));
    }

    private static Path place(String name) {
        return Inputs.realFile(name)
                .orElseGet(() -> FileNames.path(name).toAbsolutePath().normalize());
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
