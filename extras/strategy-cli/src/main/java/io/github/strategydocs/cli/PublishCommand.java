package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        refuseToOverwrite(given, given.files(), "its public edition");
        Documents documents = new Documents(surroundings(), false);
        Strategy strategy = documents.readWhole(given.files().get(0));
        PublicEdition edition = strategy.publicEdition();
        refuseVainDisclosures(strategy, edition.strategy());
        results(given).write(StrategyJson.write(edition.strategy(), JsonForm.PRETTY));
        tell(Withheld.inWords(strategy, edition)
                .map(words -> "withheld: " + words)
                .orElse("nothing is withheld"));
        edition.dangling()
                .forEach(use ->
                        tell("left dangling: " + use.path() + " names \"" + use.text() + "\", which is withheld"));
        return ExitCode.FINE;
    }

    /** What a disclosure is meant to withhold, and does not, must not be published. */
    private void refuseVainDisclosures(Strategy strategy, Strategy edition) {
        List<String> obstacles = new ArrayList<>();
        int number = 0;
        for (Disclosure disclosure : strategy.disclosures()) {
            number++;
            if (disclosure.audience() == Audience.INTERNAL) {
                String says = "disclosure " + number + " says \"" + disclosure.subject() + "\" is internal, and ";
                obstacle(disclosure.subject(), strategy, edition).ifPresent(why -> obstacles.add(says + why));
            }
        }
        if (!obstacles.isEmpty()) {
            obstacles.forEach(obstacle -> tell("strategy: " + obstacle));
            throw new UnusableException("nothing is published, since that would show what is meant to be internal");
        }
    }

    private static Optional<String> obstacle(String subject, Strategy strategy, Strategy edition) {
        if (Sections.isName(subject)) {
            return Optional.empty();
        }
        if (strategy.index().find(subject).isEmpty()) {
            List<String> names = new ArrayList<>(strategy.index().ids());
            names.addAll(Sections.names());
            return Optional.of("nothing in the document has that id or name"
                    + Nearest.to(subject, names)
                            .map(name -> "; did you mean \"" + name + "\"?")
                            .orElse(""));
        }
        return edition.index().find(subject).map(element -> "it cannot be left out of the document");
    }
}
