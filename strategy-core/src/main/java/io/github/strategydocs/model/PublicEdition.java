package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document without what is not for the public, and what was withheld.
 *
 * <p>What the document declares {@linkplain Audience#INTERNAL internal} is left out with all that it holds and, if it is an
 * action, with its parts, unless a part is declared public. Without a
 * word, skill records, stances and the notes on stances are internal too; a disclosure that calls the element, or the
 * section around it, public keeps them. What has no id and bears the name of something
 * withheld is left out too, for it speaks of that alone: a disclosure, an entry of a progress report, a word on volatility, a
 * relation to a measure.
 *
 * <p>Unknown properties are public with the value at which they stand, also those of a stakeholder whose stance is not. One is
 * not: {@code x-conflict}, with which {@link io.github.strategydocs.diff.Merge#markedDocument() a merge marks conflicts}, is left
 * out wherever it stands, also within another unknown property, since it repeats what both sides said, of internal values too. It is
 * not counted as withheld.
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
 * @param withheld how many values of each type were left out, in the order in which they were met; a stance that was
 *     left out counts under the type of its stakeholder
 * @param withheldAt where in the whole document that stood which was left out, in order; what stood inside it is not
 *     named again
 * @param dangling the references of the public edition that led to something which was left out
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
     * How much was withheld in all.
     *
     * @return the sum over all types
     */
    public int withheldCount() {
        return withheld.values().stream().mapToInt(Integer::intValue).sum();
    }
}
