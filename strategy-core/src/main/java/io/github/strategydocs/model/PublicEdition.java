package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The public edition of a document, and what was withheld from it.
 *
 * <p>Everything that the document declares {@linkplain Audience#INTERNAL internal} is withheld with its contents and,
 * in the case of an action, with its parts, unless a part is declared public. Skill records, stances and notes on
 * stances are internal by default; they are kept if a disclosure declares the element, or the section that contains it,
 * public. A value without an id that is named after a withheld element is withheld too, since it is only about that
 * element: a disclosure, an entry of a progress report, a note on volatility, a relation to a measure.
 *
 * <p>Unknown properties are public if the value that has them is, including those of a stakeholder whose stance is
 * withheld. The exception is {@code x-conflict}, with which {@link io.github.strategydocs.diff.Merge#markedDocument() a
 * merge marks conflicts}: it is removed everywhere, also inside other unknown properties, since it repeats the content
 * of both sides, which may be internal. It does not count as withheld.
 *
 * <pre>{@code
 * PublicEdition edition = strategy.publicEdition();
 * edition.withheld().forEach((type, count) -> System.out.println(count + " " + type.label()));
 * Strategy forTheWebsite = edition.strategy();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param strategy the document for the public
 * @param withheld how many values of each type were withheld, in the order in which they were found; a withheld stance
 *     counts under the type of its stakeholder
 * @param withheldAt the paths in the whole document of what was withheld, in order; nested paths are not listed
 *     separately
 * @param dangling the references in the public edition that point to something withheld
 */
public record PublicEdition(
        Strategy strategy,
        Map<TypeDescription, Integer> withheld,
        List<ElementPath> withheldAt,
        List<StrategyIndex.Use> dangling) {

    /** Keeps unmodifiable copies, in order. */
    public PublicEdition {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(withheld, "withheld");
        Objects.requireNonNull(withheldAt, "withheldAt");
        Objects.requireNonNull(dangling, "dangling");
        withheld = Collections.unmodifiableMap(new LinkedHashMap<>(withheld));
        withheldAt = List.copyOf(withheldAt);
        dangling = List.copyOf(dangling);
    }

    static PublicEdition of(Strategy strategy) {
        Redaction redaction = new Redaction(strategy);
        Strategy edition = redaction.redact();
        List<StrategyIndex.Use> dangling = edition.index().references().stream()
                .filter(use -> strategy.index().resolves(use) && !resolvesIn(edition, use))
                .toList();
        return new PublicEdition(edition, redaction.withheld(), redaction.withheldAt(), dangling);
    }

    /** A section that was withheld is no longer there to be referred to, although its name is still one. */
    private static boolean resolvesIn(Strategy edition, StrategyIndex.Use use) {
        String id = edition.index().idOf(use.text());
        return edition.index().find(id).isPresent() || Sections.of(edition, id).isPresent();
    }

    /**
     * The total number of withheld values.
     *
     * @return the sum over all types
     */
    public int withheldCount() {
        return withheld.values().stream().mapToInt(Integer::intValue).sum();
    }
}
