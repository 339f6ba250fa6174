package io.github.strategydocs.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that the words ask for, runs it, and turns whatever happens into an exit code. */
final class Cli {

    /** Made one by one, since a process runs one command and should not wait for the others. */
    private static final Map<String, Function<Surroundings, Command>> COMMANDS = commands();

    private Cli() {}

    private static Map<String, Function<Surroundings, Command>> commands() {
        Map<String, Function<Surroundings, Command>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("format", FormatCommand::new);
        commands.put("publish", PublishCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("new", NewCommand::new);
        return commands;
    }

    static int run(Surroundings surroundings, String... args) {
        int code = execute(surroundings, args);
        surroundings.out().flush();
        surroundings.err().flush();
        // A result that nobody received must not pass for one that was given.
        return surroundings.out().checkError() ? Math.max(code, ExitCode.UNUSABLE) : code;
    }

    private static int execute(Surroundings surroundings, String... args) {
        try {
            return commandLine(surroundings, args).execute(args);
        } catch (RuntimeException | Error fault) {
            return Faults.report(surroundings, fault, false);
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, String... args) {
        CommandLine root = new CommandLine(new RootCommand(surroundings));
        String asked = args.length > 0 ? args[0] : "";
        for (Map.Entry<String, Function<Surroundings, Command>> command : COMMANDS.entrySet()) {
            if (command.getKey().equals(asked) || !COMMANDS.containsKey(asked)) {
                root.addSubcommand(command.getKey(), command.getValue().apply(surroundings));
            }
        }
        return root.setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.isColourful() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((mistake, words) -> explain(surroundings, mistake))
                .setExecutionExceptionHandler((fault, line, parsed) -> report(surroundings, fault, parsed));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int explain(Surroundings surroundings, ParameterException mistake) {
        surroundings.err().println("strategy: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, writer(surroundings.err()));
        surroundings
                .err()
                .println("Try '" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.UNUSABLE;
    }

    private static int report(Surroundings surroundings, Exception fault, ParseResult parsed) {
        boolean debug = parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--debug");
        return Faults.report(surroundings, fault, debug);
    }
}
