package io.github.strategydocs.cli;

import io.github.strategydocs.json.StrategySchema;

/** {@code strategy schema}. */
final class SchemaCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "schema", "Prints the JSON Schema (2020-12) of strategy documents, for editors and other tools.")
            .output("Where to write; '-', the default, is standard output.");

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        results(given, ResultForm.JSON).write(StrategySchema.json());
        return ExitCode.FINE;
    }
}
