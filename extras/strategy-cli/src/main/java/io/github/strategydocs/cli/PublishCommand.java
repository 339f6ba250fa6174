package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.PublicEdition;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code strategy publish}. */
@CommandLine.Command(
        name = "publish",
        description = "Writes the public edition of a strategy document: without what is internal.",
        sortOptions = false)
final class PublishCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "The document; '-' is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = Results.STANDARD_STREAM,
            description = "Where to write; '-', the default, is standard output.")
    private String output = Results.STANDARD_STREAM;

    PublishCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        PublicEdition edition =
                new Documents(surroundings(), false).readWhole(file).publicEdition();
        results(output).write(StrategyJson.write(edition.strategy(), JsonForm.PRETTY));
        if (edition.withheldCount() == 0) {
            tell("nothing is withheld");
        }
        edition.withheld().forEach((type, count) -> tell("withheld: " + count + " " + type.label()));
        edition.dangling()
                .forEach(use ->
                        tell("left dangling: " + use.path() + " names \"" + use.text() + "\", which is withheld"));
        return ExitCode.FINE;
    }
}
