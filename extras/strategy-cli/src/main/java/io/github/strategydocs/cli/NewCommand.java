package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.value.PartialDate;

/** {@code strategy new}. */
final class NewCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "new",
                    "Begins a strategy: a document with the questions that it must answer, ready to be filled in.")
            .value("--id", "ID", "The id of the document; new-strategy is the default.")
            .value("--title", "TITLE", "The title of the document.")
            .value("--organisation", "NAME", "The body whose strategy it is.")
            .output("Where to write; '-', the default, is standard output.")
            .flag("--force", "Write even where there is a file already.");

    NewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        String id = given.value("--id", "new-strategy");
        if (!TextSyntax.ID.matches(id)) {
            throw mistake("'" + id + "' is no id: expected " + TextSyntax.ID.expectation() + ".");
        }
        Results results = results(given);
        if (!given.has("--force") && results.isThere()) {
            throw new UnusableException(given.value("--output", "") + " is there already; --force replaces it");
        }
        String title = given.value("--title", "[insert the title of the strategy]");
        String organisation = given.value("--organisation", "[insert the name of the organisation]");
        PartialDate today = PartialDate.of(surroundings().today().get());
        results.write(StrategyJson.write(Skeleton.of(id, title, organisation, today), JsonForm.PRETTY));
        return ExitCode.FINE;
    }
}
