package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Strategy;

/** {@code strategy publish}. */
final class PublishCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "publish", "Writes the public edition of a strategy document: without what is internal.")
            .files(1, 1, "The document; '-' is standard input.")
            .output("Where to write; '-', the default, is standard output.");

    PublishCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Documents documents = documents(false);
        Strategy strategy = documents.readWhole(given.files().get(0));
        int conflicts = ConflictCount.in(strategy);
        if (conflicts > 0) {
            boolean isOne = conflicts == 1;
            tell("strategy: nothing is published: " + Words.count(conflicts, "conflict") + " of a merge "
                    + (isOne ? "stands" : "stand") + " in the document, which " + (isOne ? "is" : "are")
                    + " to be settled first; validate shows " + (isOne ? "it" : "them"));
            return ExitCode.NO;
        }
        PublicEdition edition = strategy.publicEdition();
        VainDisclosures.refuse(strategy, edition.strategy(), this::tell);
        results(given, ResultForm.JSON).write(StrategyJson.write(edition.strategy(), JsonForm.PRETTY));
        tell(Withheld.inWords(strategy, edition)
                .map(words -> "withheld: " + words)
                .orElse("nothing is withheld"));
        edition.dangling()
                .forEach(use ->
                        tell("left dangling: " + use.path() + " names \"" + use.text() + "\", which is withheld"));
        return ExitCode.FINE;
    }
}
