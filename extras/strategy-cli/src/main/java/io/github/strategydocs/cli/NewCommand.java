package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.value.PartialDate;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategy new}. */
@CommandLine.Command(
        name = "new",
        description = "Begins a strategy: a document with the questions that it must answer, ready to be filled in.",
        sortOptions = false)
final class NewCommand extends Command {

    @Option(names = "--id", paramLabel = "ID", defaultValue = "new-strategy", description = "The id of the document.")
    private String id = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "[insert the title of the strategy]",
            description = "The title of the document.")
    private String title = "";

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            defaultValue = "[insert the name of the organisation]",
            description = "The body whose strategy it is.")
    private String organisation = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = Results.STANDARD_STREAM,
            description = "Where to write; '-', the default, is standard output.")
    private String output = Results.STANDARD_STREAM;

    @Option(names = "--force", description = "Write even where there is a file already.")
    private boolean force;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (!TextSyntax.ID.matches(id)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + id + "' is no id: expected " + TextSyntax.ID.expectation() + ".");
        }
        Results results = results(output);
        if (!force && !results.isStandardOutput() && Files.exists(Path.of(output), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableException(output + " is there already; --force replaces it");
        }
        PartialDate today = PartialDate.of(surroundings().today().get());
        results.write(StrategyJson.write(Skeleton.of(id, title, organisation, today), JsonForm.PRETTY));
        return ExitCode.FINE;
    }
}
