package io.github.strategydocs.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that the command line touches outside itself and the file system, so that a test can put something else there.
 *
 * @param in standard input
 * @param out standard output, in UTF-8 wherever it leads: results are JSON or quote documents
 * @param err standard error
 * @param isTerminal whether a person is watching
 * @param variables the variables of the environment
 * @param today gives today's date, for new documents alone
 */
record Surroundings(
        InputStream in,
        ResultStream out,
        PrintStream err,
        boolean isTerminal,
        Map<String, String> variables,
        Supplier<LocalDate> today) {

    private static final int FIRST_JAVA_WITH_CONSOLE_ALWAYS = 22;
    private static final int USUAL_WIDTH = 100;

    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new ResultStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                hasTerminal(),
                System.getenv(),
                LocalDate::now);
    }

    /** From Java 22 on there may be a console where there is no terminal, and the console is asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < FIRST_JAVA_WITH_CONSOLE_ALWAYS) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** How many characters a line of text may have: as the shell says, or as many as most have room for. */
    int width() {
        try {
            int columns = Integer.parseInt(variables.getOrDefault("COLUMNS", ""));
            return columns > 0 ? columns : USUAL_WIDTH;
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** Whether to write in colour: for a person who has not said no (see no-color.org). */
    boolean isColourful() {
        return isTerminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }
}
