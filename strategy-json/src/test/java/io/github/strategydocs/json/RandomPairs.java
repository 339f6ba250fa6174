package io.github.strategydocs.json;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomEdits;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Two versions of one document, and now and then two documents that have little in common. */
final class RandomPairs {

    private static final int MOST_EDITS = 13;

    private RandomPairs() {}

    /** Comparisons of pairs, either way round. */
    static Arbitrary<StrategyDiff> diffs() {
        DocumentShape shape = DocumentShape.STANDARD.withSize(60);
        Arbitrary<Strategy> documents = DescribedArbitraries.strategies(shape);
        Arbitrary<StrategyDiff> edited = Combinators.combine(
                        documents, Arbitraries.longs(), Arbitraries.integers().between(0, MOST_EDITS))
                .as((before, seed, times) -> StrategyDiff.between(before, new RandomEdits(seed).edit(before, times)));
        Arbitrary<StrategyDiff> unrelated =
                Combinators.combine(documents, documents).as(StrategyDiff::between);
        return Arbitraries.frequencyOf(
                Tuple.of(6, edited), Tuple.of(2, edited.map(StrategyDiff::inverse)), Tuple.of(1, unrelated));
    }
}
