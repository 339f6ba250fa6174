package io.github.strategydocs.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What came of running the command.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {

    static Run strategy(String... args) {
        return with().run(args);
    }

    static Setting with() {
        return new Setting();
    }

    /** What is around the command while it runs. */
    static final class Setting {

        private byte[] input = {};
        private boolean isTerminal;
        private final Map<String, String> variables = new HashMap<>();

        Setting input(String text) {
            input = text.getBytes(StandardCharsets.UTF_8);
            return this;
        }

        Setting terminal() {
            isTerminal = true;
            return this;
        }

        Setting variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        Surroundings surroundings() {
            return new Surroundings(
                    new ByteArrayInputStream(input),
                    new ResultStream(out),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    isTerminal,
                    variables,
                    () -> LocalDate.of(2027, 1, 31));
        }

        Run run(String... args) {
            int code = Cli.run(surroundings(), args);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
