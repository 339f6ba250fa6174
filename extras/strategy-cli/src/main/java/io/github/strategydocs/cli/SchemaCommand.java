package io.github.strategydocs.cli;

import io.github.strategydocs.json.StrategySchema;

/** {@code strategy schema}. */
final class SchemaCommand extends Command {

    private static final String OF = "--of";

    private static final Syntax SYNTAX = Syntax.of(
                    "schema",
                    "Prints the JSON Schema (2020-12) of strategy documents, or of what a command writes as JSON, for "
                            + "editors and other tools.")
            .value(
                    OF,
                    "COMMAND",
                    "Of what this command writes as JSON: validate, smart, questions, diff, history, convert (its "
                            + "--losses), overview or compare-corpus.")
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
        results(given, ResultForm.JSON)
                .write(
                        given.has(OF)
                                ? Choice.of(Published.class)
                                        .in(given, OF, Published.VALIDATE, this::mistake)
                                        .schema()
                                : StrategySchema.json());
        return ExitCode.FINE;
    }
}
