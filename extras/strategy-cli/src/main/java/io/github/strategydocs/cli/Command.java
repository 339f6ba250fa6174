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
    final Results results(Given given, ResultForm form) {
        return results(given, form, List.of());
    }

    /**
     * Where the results go.
     *
     * @param form what they are written in
     * @param replaceable the files whose place they may take, although they are read
     */
    final Results results(Given given, ResultForm form, Collection<String> replaceable) {
        return results(given.value("--output", Results.STANDARD_STREAM), form, replaceable);
    }

    /**
     * Where the results go.
     *
     * @param target a file, or {@code -}
     * @param form what they are written in
     * @param replaceable the files whose place they may take, although they are read
     * @throws UnusableException if nothing may be written there, or its name promises another form
     */
    final Results results(String target, ResultForm form, Collection<String> replaceable) {
        return new Results(surroundings, target, () -> {
            inputs.refuseToOverwrite(target, replaceable);
            form.refuseNameOfAnother(target);
        });
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
