package io.github.strategydocs.cli;

import io.github.strategydocs.json.StrategySchema;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code strategy schema}. */
@CommandLine.Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of strategy documents, for editors and other tools.",
        sortOptions = false)
final class SchemaCommand extends Command {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = Results.STANDARD_STREAM,
            description = "Where to write; '-', the default, is standard output.")
    private String output = Results.STANDARD_STREAM;

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        results(output).write(StrategySchema.json());
        return ExitCode.FINE;
    }
}
