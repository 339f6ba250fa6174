package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** For whom a page or a picture is: the public, unless somebody asks for what is internal. */
final class Editions {

    static final String OPTION = "--internal";
    static final String HELP = "Show what is internal too; without it, the public edition is shown.";

    static final String HELP_FOR_PAGES =
            "Show what is internal too; without it, --format html and markdown show the public edition. Other formats always "
                    + "show all, and say so where they show something internal, unless this is given.";

    static final String HELP_FOR_HTML =
            "Show what is internal too; without it, --format html shows the public editions. Other formats always show all.";

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

    /** Says that what is internal is shown, where there is something and nobody said that it is meant. */
    void tellIfInternal(boolean isShown) {
        if (isShown && !isInternal) {
            tell.accept("strategy: this shows what is internal; --format markdown and html leave it out, and " + OPTION
                    + " silences this note");
        }
    }

    /** Whether a public edition leaves something out. */
    static boolean withholds(Strategy strategy) {
        return !strategy.publicEdition().withheldAt().isEmpty();
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

    /**
     * One document of many that may be shown.
     *
     * @param name the file, and the line where it holds many
     * @throws UnusableException that says of which document the public would see what is meant to be internal
     */
    Strategy allowed(String name, Strategy strategy) {
        List<String> vain = isInternal
                ? List.of()
                : VainDisclosures.in(strategy, strategy.publicEdition().strategy());
        if (!vain.isEmpty()) {
            throw new UnusableException(name + " is left out, since it would show what is meant to be internal: "
                    + String.join("; ", vain) + "; mend that, or show all of all documents with " + OPTION);
        }
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
