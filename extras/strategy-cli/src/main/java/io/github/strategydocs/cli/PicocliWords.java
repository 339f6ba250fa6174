package io.github.strategydocs.cli;

import io.github.strategydocs.cli.Syntax.Sort;
import io.github.strategydocs.cli.Syntax.Word;
import io.github.strategydocs.report.PlainText;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any words with picocli, which helps those who ask for help and those who need some. */
final class PicocliWords {

    private static final String[] FOOTER = {
        "",
        "'-' as a file is standard input. Results go to standard output, everything else to standard error.",
        "Exit: 0 fine; 1 the answer is no; 2 what was given cannot be used; 3 a fault of the program."
    };

    private final Surroundings surroundings;
    private final CommandLine root;

    PicocliWords(Surroundings surroundings, Collection<Syntax> commands) {
        CommandSpec spec = CommandSpec.create()
                .name("strategy")
                .addOption(help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        spec.version(version());
        spec.usageMessage()
                .description("Begins, checks, compares, merges, converts and publishes strategy documents.")
                .footer(FOOTER);
        for (Syntax command : commands) {
            spec.addSubcommand(command.name(), spec(command));
        }
        this.surroundings = surroundings;
        this.root = new CommandLine(spec)
                // A file may well be called @plan.json.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.isColourful() ? Ansi.ON : Ansi.OFF));
    }

    private static String version() {
        String version = PicocliWords.class.getPackage().getImplementationVersion();
        return "strategy " + (version == null ? "(not packaged)" : version);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    private static CommandSpec spec(Syntax command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(command.description()).sortOptions(false);
        if (command.mostFiles() > 0) {
            String most = command.mostFiles() == Integer.MAX_VALUE ? "*" : Integer.toString(command.mostFiles());
            spec.addPositional(PositionalParamSpec.builder()
                    .paramLabel(command.fileLabel())
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .arity(command.fewestFiles() + ".." + most)
                    .description(command.files())
                    .build());
        }
        for (Word option : command.options()) {
            spec.addOption(spec(option));
        }
        return spec.addOption(help());
    }

    private static OptionSpec spec(Word option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.names().toArray(String[]::new)).description(option.description());
        return switch (option.sort()) {
            case FLAG -> spec.type(boolean.class).build();
            case VALUE -> spec.type(String.class).paramLabel(option.label()).build();
            case LIST ->
                spec.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1..*")
                        .paramLabel(option.label())
                        .build();
        };
    }

    /**
     * Reads the words after {@code strategy}.
     *
     * @return what was given to a command, or empty if help was asked for, which has been given
     * @throws UsageException if the words make no sense
     */
    Optional<Given> read(Syntax command, String... args) {
        ParseResult parsed = parse(args);
        ParseResult words = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (parsed.isVersionHelpRequested()) {
            root.printVersionHelp(surroundings.out());
            return Optional.empty();
        }
        if (parsed.isUsageHelpRequested() || words.isUsageHelpRequested()) {
            words.commandSpec().commandLine().usage(surroundings.out());
            return Optional.empty();
        }
        Given given = given(command, words);
        checkFiles(command, given.files().size());
        return Optional.of(given);
    }

    /** What picocli does not check: it is asked for any number of files. */
    private static void checkFiles(Syntax command, int files) {
        if (files >= command.fewestFiles() && files <= command.mostFiles()) {
            return;
        }
        String thing = command.fileLabel().toLowerCase(Locale.ROOT);
        int bar = files < command.fewestFiles() ? command.fewestFiles() : command.mostFiles();
        String limit = command.fewestFiles() == command.mostFiles()
                ? ""
                : files < command.fewestFiles() ? "at least " : "at most ";
        String wanted = limit + Words.count(bar, thing);
        throw new UsageException(
                command.name() + " takes " + wanted + ", and " + Words.given(files) + ".",
                "strategy " + command.name());
    }

    /** Reads words that ask for no command: they ask for help, or make no sense. */
    void read(String... args) {
        ParseResult parsed = parse(args);
        if (parsed.isVersionHelpRequested()) {
            root.printVersionHelp(surroundings.out());
        } else if (parsed.isUsageHelpRequested()) {
            root.usage(surroundings.out());
        } else {
            throw new UsageException(
                    "which command? There are "
                            + String.join(", ", root.getSubcommands().keySet()) + ".",
                    "strategy");
        }
    }

    private ParseResult parse(String... args) {
        try {
            return root.parseArgs(args);
        } catch (ParameterException mistake) {
            refuseFile(mistake);
            PrintStream err = surroundings.err();
            err.println("strategy: " + PlainText.line(String.valueOf(mistake.getMessage())));
            UnmatchedArgumentException.printSuggestions(mistake, new PrintWriter(err, true, StandardCharsets.UTF_8));
            throw new UsageException(
                    "", mistake.getCommandLine().getCommandSpec().qualifiedName());
        }
    }

    /** A word too many, where a command takes none, is said as elsewhere. */
    private static void refuseFile(ParameterException mistake) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && command.parent() != null
                && command.positionalParameters().isEmpty()) {
            throw new UsageException(
                    command.name() + " takes no file, and \""
                            + unmatched.getUnmatched().get(0) + "\" was given.",
                    command.qualifiedName());
        }
    }

    private static Given given(Syntax command, ParseResult words) {
        Given given = new Given();
        for (Word option : command.options()) {
            if (words.hasMatchedOption(option.name())) {
                given.add(option.name(), values(option, words));
            }
        }
        if (words.hasMatchedPositional(0)) {
            List<String> files = words.matchedPositionalValue(0, List.of());
            files.forEach(given::addFile);
        }
        return given;
    }

    private static List<String> values(Word option, ParseResult words) {
        if (option.sort() == Sort.LIST) {
            return words.matchedOptionValue(option.name(), List.of());
        }
        return option.sort() == Sort.FLAG ? List.of() : List.of(words.matchedOptionValue(option.name(), ""));
    }
}
