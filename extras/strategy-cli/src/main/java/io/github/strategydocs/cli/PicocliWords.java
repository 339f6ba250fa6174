package io.github.strategydocs.cli;

import io.github.strategydocs.cli.Syntax.Sort;
import io.github.strategydocs.cli.Syntax.Word;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads any words with picocli, which helps those who ask for help and those who need some. */
final class PicocliWords {

    private static final String[] FOOTER = {
        "",
        "'-' as a file is standard input. Results go to standard output, everything else to standard error.",
        "Exit: 0 fine; 1 the answer is no; 2 what was given cannot be used; 3 a fault of the program; 141 the reader of a "
                + "pipe has gone."
    };

    private final Surroundings surroundings;
    private final CommandLine root;

    PicocliWords(Surroundings surroundings, Collection<Syntax> commands) {
        this.surroundings = surroundings;
        this.root = root(commands, PicocliModel::forReading);
    }

    private CommandLine root(Collection<Syntax> commands, Function<Syntax, CommandSpec> model) {
        CommandSpec spec = CommandSpec.create()
                .name("strategy")
                .addOption(PicocliModel.help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        spec.version(version());
        spec.usageMessage()
                .description("Begins, checks, compares, merges, converts and publishes strategy documents.")
                .footer(FOOTER);
        for (Syntax command : commands) {
            spec.addSubcommand(command.name(), model.apply(command));
        }
        return new CommandLine(spec)
                // A file may well be called @plan.json.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.isColourful() ? Ansi.ON : Ansi.OFF));
    }

    private static String version() {
        String version = PicocliWords.class.getPackage().getImplementationVersion();
        return "strategy " + (version == null ? "(not packaged)" : version);
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
            help(command, parsed.hasSubcommand());
            return Optional.empty();
        }
        Given given = given(command, words);
        checkFiles(command, given.files());
        return Optional.of(given);
    }

    private void help(Syntax command, boolean isOfCommand) {
        CommandLine all = root(List.of(command), PicocliModel::forHelp);
        CommandLine asked =
                isOfCommand ? Objects.requireNonNull(all.getSubcommands().get(command.name())) : all;
        asked.usage(surroundings.out());
    }

    /** What picocli does not check: it takes any number of files. */
    private static void checkFiles(Syntax command, List<String> files) {
        if (files.contains("") && command.mostFiles() > 0) {
            throw new UsageException(
                    "the name of a " + thing(command)
                            + " is empty: \"\" was given; is it a variable of the shell that holds nothing?",
                    "strategy " + command.name());
        }
        int count = files.size();
        if (count >= command.fewestFiles() && count <= command.mostFiles()) {
            return;
        }
        String name = command.name();
        if (command.mostFiles() == 0) {
            throw new UsageException(
                    name + " takes no file, and \"" + files.get(0) + "\" was given.", "strategy " + name);
        }
        int bar = count < command.fewestFiles() ? command.fewestFiles() : command.mostFiles();
        String limit = command.fewestFiles() == command.mostFiles()
                ? ""
                : count < command.fewestFiles() ? "at least " : "at most ";
        throw new UsageException(
                name + " takes " + limit + Words.count(bar, thing(command)) + ", and " + Words.given(count) + ".",
                "strategy " + name);
    }

    /** What a command takes, in a word. */
    private static String thing(Syntax command) {
        return switch (command.files().get(0).label()) {
            case "DIR" -> "folder";
            case "RULE" -> "rule";
            default -> "file";
        };
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
            throw Mistakes.of(mistake);
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
