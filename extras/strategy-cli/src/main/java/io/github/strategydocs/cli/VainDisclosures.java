package io.github.strategydocs.cli;

import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Disclosures that are meant to withhold something, and do not: what they speak of must not be published. */
final class VainDisclosures {

    private VainDisclosures() {}

    /**
     * Makes sure that there are none.
     *
     * @param strategy the document
     * @param edition its public edition
     * @param tell tells the person who is watching what they are
     * @throws UnusableException if there are any
     */
    static void refuse(Strategy strategy, Strategy edition, Consumer<String> tell) {
        List<String> obstacles = in(strategy, edition);
        if (!obstacles.isEmpty()) {
            obstacles.forEach(obstacle -> tell.accept("strategy: " + obstacle));
            throw new UnusableException("nothing is published, since that would show what is meant to be internal");
        }
    }

    /** What they are, each in words: nobody can tell one with a slip of the pen from one of what went long ago. */
    static List<String> in(Strategy strategy, Strategy edition) {
        List<String> obstacles = new ArrayList<>();
        int number = 0;
        for (Disclosure disclosure : strategy.disclosures()) {
            number++;
            if (disclosure.audience() == Audience.INTERNAL) {
                String says = "disclosure " + number + " says \"" + disclosure.subject() + "\" is internal, and ";
                obstacle(strategy.index().idInAnyVersion(disclosure.subject()), strategy, edition)
                        .ifPresent(why -> obstacles.add(says + why));
            }
        }
        return obstacles;
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
