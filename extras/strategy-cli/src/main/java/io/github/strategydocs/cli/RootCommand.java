package io.github.strategydocs.cli;

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command by itself: it only shows what there is. */
@CommandLine.Command(
        name = "strategy",
        description = "Checks, formats, publishes and begins strategy documents.",
        versionProvider = RootCommand.OwnVersion.class,
        footer = {
            "",
            "'-' as a file is standard input. Results go to standard output, everything else to standard error.",
            "Exit: 0 fine; 1 the answer is no; 2 what was given cannot be used; 3 a fault of the program."
        })
final class RootCommand extends Command {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // tells picocli that there is the option
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Takes the version from the file that is running. */
    static final class OwnVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"strategy " + (version == null ? "(not packaged)" : version)};
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? There are "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
