package io.github.strategydocs.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** Finds the command that the words ask for, runs it, and turns whatever happens into an exit code. */
final class Cli {

    private final Surroundings surroundings;
    private final List<String> words;
    private boolean debug;

    private Cli(Surroundings surroundings, List<String> words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    static int run(Surroundings surroundings, String... args) {
        int code = new Cli(surroundings, Arrays.asList(args)).run();
        surroundings.out().flush();
        surroundings.err().flush();
        // A result that nobody received must not pass for one that was given.
        return surroundings.out().checkError() ? Math.max(code, ExitCode.UNUSABLE) : code;
    }

    private int run() {
        try {
            return dispatch();
        } catch (UsageException mistake) {
            return explain(mistake);
        } catch (RuntimeException | Error fault) {
            return Faults.report(surroundings, fault, debug);
        }
    }

    private int dispatch() {
        Command command = words.isEmpty() ? null : command(words.get(0));
        if (command == null) {
            new PicocliWords(surroundings, syntaxes()).read(words.toArray(String[]::new));
            return ExitCode.FINE;
        }
        Optional<Given> given = PlainWords.read(command.syntax(), words.subList(1, words.size()));
        if (given.isEmpty()) {
            given = new PicocliWords(surroundings, List.of(command.syntax()))
                    .read(command.syntax(), words.toArray(String[]::new));
        }
        if (given.isEmpty()) {
            return ExitCode.FINE;
        }
        debug = given.get().has(Syntax.DEBUG.name());
        return command.run(given.get());
    }

    private int explain(UsageException mistake) {
        String message = String.valueOf(mistake.getMessage());
        if (!message.isEmpty()) {
            surroundings.err().println("strategy: " + Plain.line(message));
        }
        surroundings.err().println("Try '" + mistake.command() + " --help'.");
        return ExitCode.UNUSABLE;
    }

    /** Only the one that is asked for is made: a process should not wait for the others. */
    @Nullable
    private Command command(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand(surroundings);
            case "format" -> new FormatCommand(surroundings);
            case "publish" -> new PublishCommand(surroundings);
            case "schema" -> new SchemaCommand(surroundings);
            case "new" -> new NewCommand(surroundings);
            default -> null;
        };
    }

    private List<Syntax> syntaxes() {
        List<Syntax> all = new ArrayList<>();
        for (String name : List.of("validate", "format", "publish", "schema", "new")) {
            Command command = command(name);
            if (command != null) {
                all.add(command.syntax());
            }
        }
        return all;
    }
}
