package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a document is shown, and to whom.
 *
 * @param strategy what is shown of it
 * @param previous the version before, as far as the same readers may see it
 * @param asOf the day on which it is looked at
 * @param withheld what is pointed at and not shown
 * @param notice what readers must know
 */
public record Edition(
        Strategy strategy,
        Optional<Strategy> previous,
        Optional<LocalDate> asOf,
        Set<String> withheld,
        Optional<String> notice) {

    private static final String ENGLISH = "en";

    /** Keeps a copy. */
    public Edition {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(asOf, "asOf");
        withheld = Set.copyOf(withheld);
        Objects.requireNonNull(notice, "notice");
    }

    /** All of it, or what is for the public. */
    public static Edition of(
            Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf, boolean isInternal) {
        return isInternal ? internal(strategy, previous, asOf) : forThePublic(strategy, previous, asOf);
    }

    private static Edition internal(Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf) {
        return new Edition(strategy, previous, asOf, Set.of(), Optional.of("Internal edition: not for publication."));
    }

    private static Edition forThePublic(Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf) {
        PublicEdition edition = strategy.publicEdition();
        return new Edition(
                edition.strategy(),
                previous.map(last -> last.publicEdition().strategy()),
                asOf,
                edition.dangling().stream().map(StrategyIndex.Use::text).collect(Collectors.toSet()),
                Optional.empty());
    }

    /** The language of the document, where that is not the page's own. */
    Optional<String> language() {
        return strategy.language()
                .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH));
    }
}
