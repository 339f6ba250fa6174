package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.report.picture.Pictures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a document is shown, and to whom.
 *
 * @param strategy what is shown of it
 * @param compared what of that is compared with the version before: not what the version before withholds
 * @param previous the version before, as far as the same readers may see it in both
 * @param asOf the day on which it is looked at
 * @param withheld what is pointed at and not shown
 * @param own what the document withholds
 * @param untold of what it is not told whether the version before had it
 * @param notice what readers must know
 */
public record Edition(
        Strategy strategy,
        Strategy compared,
        Optional<Strategy> previous,
        Optional<LocalDate> asOf,
        Set<String> withheld,
        Unspoken own,
        Set<String> untold,
        Optional<String> notice) {

    static final String FOR_THOSE_INSIDE = "Internal edition: not for publication.";

    private static final String ENGLISH = "en";

    /** Keeps a copy. */
    public Edition {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(compared, "compared");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(asOf, "asOf");
        withheld = Set.copyOf(withheld);
        Objects.requireNonNull(own, "own");
        untold = Set.copyOf(untold);
        Objects.requireNonNull(notice, "notice");
    }

    /** All of it, or what is for the public. */
    public static Edition of(
            Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf, boolean isInternal) {
        return isInternal ? internal(strategy, previous, asOf) : forThePublic(strategy, previous, asOf);
    }

    /** Each version, compared with the one before it. */
    public static List<Edition> each(List<Strategy> versions, boolean isInternal) {
        List<Edition> editions = new ArrayList<>();
        Optional<Strategy> previous = Optional.empty();
        for (Strategy version : versions) {
            editions.add(of(version, previous, Optional.empty(), isInternal));
            previous = Optional.of(version);
        }
        return editions;
    }

    /** The public editions of all versions, without what any one of them withholds: nothing seems to have come or gone. */
    public static List<Strategy> toldInAll(List<Strategy> versions) {
        List<Strategy> editions = new ArrayList<>();
        Unspoken all = Unspoken.NOTHING;
        for (Strategy version : versions) {
            PublicEdition edition = version.publicEdition();
            all = all.and(Unspoken.of(version, edition));
            editions.add(edition.strategy());
        }
        return editions.stream().map(all::leftOutOf).toList();
    }

    private static Edition internal(Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf) {
        return new Edition(
                strategy,
                strategy,
                previous,
                asOf,
                Set.of(),
                Unspoken.NOTHING,
                Set.of(),
                Optional.of(FOR_THOSE_INSIDE));
    }

    private static Edition forThePublic(Strategy strategy, Optional<Strategy> previous, Optional<LocalDate> asOf) {
        PublicEdition edition = strategy.publicEdition();
        Unspoken own = Unspoken.of(strategy, edition);
        Optional<PublicEdition> before = previous.map(Strategy::publicEdition);
        Unspoken both = before.isEmpty() ? Unspoken.NOTHING : own.and(Unspoken.of(previous.get(), before.get()));
        return new Edition(
                edition.strategy(),
                both.leftOutOf(edition.strategy()),
                before.map(last -> both.leftOutOf(last.strategy())),
                asOf,
                edition.dangling().stream().map(StrategyIndex.Use::text).collect(Collectors.toSet()),
                own,
                both.subjects(),
                Optional.empty());
    }

    /** Whether it is for those inside, and nothing is withheld. */
    boolean isInternal() {
        return notice.isPresent();
    }

    /** The pictures of what is shown. */
    Pictures pictures() {
        Pictures pictures = Pictures.of(strategy);
        if (previous.isPresent()) {
            pictures = pictures.withPrevious(previous.get()).withUntold(untold);
        }
        return asOf.isPresent() ? pictures.withAsOf(asOf.get()) : pictures;
    }

    /** The language of the document, where that is not the page's own. */
    Optional<String> language() {
        return strategy.language()
                .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH));
    }
}
