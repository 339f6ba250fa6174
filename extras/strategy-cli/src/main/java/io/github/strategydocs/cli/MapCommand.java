package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.Pictures;
import java.util.Optional;

/** {@code strategy map}: who stands where, and who moved. */
final class MapCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "map",
                    "Draws the stakeholders of a strategy document by interest and impact, as SVG, and how they moved.")
            .files(1, 1, "The document; '-' is standard input.")
            .value("--previous", "FILE", "The version before, to show who moved since.")
            .flag(Editions.OPTION, Editions.HELP)
            .output("Where to write; '-', the default, is standard output.");

    MapCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Documents documents = documents(false);
        Editions editions = new Editions(given, this::tell);
        Strategy strategy = documents.readWhole(given.files().get(0));
        Pictures pictures = Pictures.of(editions.shown(strategy));
        Optional<String> previous = given.value("--previous");
        if (previous.isPresent()) {
            Strategy earlier = Earlier.of(strategy, previous.get(), documents.readWhole(previous.get()));
            pictures = pictures.withPrevious(editions.shown(earlier)).withUntold(editions.untold(earlier));
        }
        results(given, ResultForm.SVG).write(pictures.stakeholderMap().svg() + "\n");
        return ExitCode.FINE;
    }
}
