package io.github.strategydocs.cli;

import io.github.strategydocs.cli.Syntax.Taken;
import io.github.strategydocs.cli.Syntax.Word;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What picocli is told of a command: to read its words, or to write its help. */
final class PicocliModel {

    private static final String ANY_NUMBER = "0..*";

    private PicocliModel() {}

    /** Takes any number of files: {@link PicocliWords} says in our own words how many there should be. */
    static CommandSpec forReading(Syntax command) {
        CommandSpec spec = withOptions(command);
        spec.addPositional(files().paramLabel("FILE").arity(ANY_NUMBER).build());
        return spec;
    }

    /** Shows as many files as there should be, each by its own name. */
    static CommandSpec forHelp(Syntax command) {
        CommandSpec spec = withOptions(command);
        boolean areAlike = command.files().size() == 1 && command.mostFiles() > 1;
        for (int i = 0; i < command.files().size(); i++) {
            Taken file = command.files().get(i);
            PositionalParamSpec.Builder positional =
                    areAlike ? files() : PositionalParamSpec.builder().index(Integer.toString(i));
            String fewest = command.fewestFiles() == 0 && command.files().size() == 1 ? "0" : "1";
            spec.addPositional(positional
                    .paramLabel(file.label())
                    .arity(fewest + ".." + (areAlike ? "*" : "1"))
                    .description(file.description())
                    .build());
        }
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    private static CommandSpec withOptions(Syntax command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(command.description()).sortOptions(false);
        for (Word option : command.options()) {
            spec.addOption(option(option));
        }
        return spec.addOption(help());
    }

    private static PositionalParamSpec.Builder files() {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class);
    }

    private static OptionSpec option(Word option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.names().toArray(String[]::new)).description(option.description());
        return switch (option.sort()) {
            case FLAG -> spec.type(boolean.class).build();
            case VALUE -> spec.type(String.class).paramLabel(option.label()).build();
            case LIST ->
                spec.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel(option.label())
                        .build();
        };
    }
}
