package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** For whom a page or a picture is: the public, unless somebody asks for what is internal. */
final class Editions {

    static final String OPTION = "--internal";
    static final String HELP = "Show what is internal too; without it, the public edition is shown.";

    static final String HELP_FOR_HTML =
            "With --format html, show what is internal too; without it, the public edition is.";

    private final boolean isInternal;
    private final Consumer<String> tell;

    /**
     * As somebody asked.
     *
     * @param given the words
     * @param tell tells the person who is watching what stands in the way
     */
    Editions(Given given, Consumer<String> tell) {
        this.isInternal = given.has(OPTION);
        this.tell = tell;
    }

    boolean isInternal() {
        return isInternal;
    }

    /**
     * A document that may be shown; what of it, pages choose themselves.
     *
     * @throws UnusableException if the public would see what is meant to be internal
     */
    Strategy allowed(Strategy strategy) {
        shown(strategy);
        return strategy;
    }

    /** The ids of what is not shown of a document. */
    Set<String> untold(Strategy strategy) {
        Set<String> ids = new HashSet<>(strategy.index().ids());
        shown(strategy).index().ids().forEach(ids::remove);
        return ids;
    }

    /**
     * What of a document may be shown.
     *
     * @throws UnusableException if the public would see what is meant to be internal
     */
    Strategy shown(Strategy strategy) {
        if (isInternal) {
            return strategy;
        }
        Strategy edition = strategy.publicEdition().strategy();
        VainDisclosures.refuse(strategy, edition, tell);
        return edition;
    }
}
