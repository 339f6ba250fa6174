package io.github.strategydocs.cli;

/** Starts the command line, and ends the process with its exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs the command.
     *
     * @param args the words after {@code strategy}
     */
    public static void main(String[] args) {
        System.exit(Cli.run(Surroundings.ofProcess(), args));
    }
}
