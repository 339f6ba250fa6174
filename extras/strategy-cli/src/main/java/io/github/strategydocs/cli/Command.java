package io.github.strategydocs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands have in common. */
@SuppressWarnings("UnusedVariable") // the fields tell picocli which options there are, and it keeps what was given
abstract class Command implements Callable<Integer> {

    @Option(names = "--debug", description = "Show a stack trace where something goes wrong.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private final Surroundings surroundings;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Results results(String target) {
        return new Results(surroundings, target);
    }

    /** Says something to the person who is watching. */
    final void tell(String line) {
        surroundings.err().println(Plain.line(line));
    }
}
