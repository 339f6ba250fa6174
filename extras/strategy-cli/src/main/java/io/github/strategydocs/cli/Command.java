package io.github.strategydocs.cli;

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

    final UsageException mistake(String message) {
        return new UsageException(message, "strategy " + syntax().name());
    }

    /** Says something to the person who is watching. */
    final void tell(String line) {
        surroundings.err().println(Plain.line(line));
    }
}
