package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Random documents and parts of them for jqwik. A value is drawn from one seed and a size, which is far faster than
 * nesting arbitraries as deep as a document nests; it shrinks by its size.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Strategy> strategies() {
 *     return DescribedArbitraries.strategies(DocumentShape.STANDARD.withExtensionsOnly());
 * }
 * }</pre>
 */
public final class DescribedArbitraries {

    private DescribedArbitraries() {}

    /** Documents of the {@linkplain DocumentShape#STANDARD standard} shape. */
    public static Arbitrary<Strategy> strategies() {
        return strategies(DocumentShape.STANDARD);
    }

    /** Documents of a shape. */
    public static Arbitrary<Strategy> strategies(DocumentShape shape) {
        return valuesOf(DescribedTypes.strategy(), shape).map(Strategy.class::cast);
    }

    /** Values of one type, or of its variants. */
    public static Arbitrary<Described> valuesOf(TypeDescription type) {
        return valuesOf(type, DocumentShape.STANDARD);
    }

    /** Values of one type, or of its variants, in a shape. */
    public static Arbitrary<Described> valuesOf(TypeDescription type, DocumentShape shape) {
        Arbitrary<Integer> sizes = Arbitraries.integers()
                .between(0, shape.size())
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0);
        return Combinators.combine(seeds(), sizes).as((seed, size) -> RandomDocuments.valueOf(type, seed, size, shape));
    }

    /** Values of all types that have values of their own, each type as often as any other. */
    public static Arbitrary<Described> values() {
        return Arbitraries.of(DescribedTypes.concrete()).flatMap(type -> valuesOf(type));
    }

    /** Texts of all sorts, without lone surrogates. */
    public static Arbitrary<String> texts() {
        return drawn(dice -> new RandomTexts(dice).any());
    }

    /** Ids of all forms. */
    public static Arbitrary<String> ids() {
        return drawn(dice -> new RandomIds(dice, new RandomTexts(dice), Set.of()).any());
    }

    /** Numbers in all spellings that a reader takes by default. */
    public static Arbitrary<Decimal> decimals() {
        return drawn(dice -> new RandomScalars(dice).decimal());
    }

    /** Dates of all precisions. */
    public static Arbitrary<PartialDate> dates() {
        return drawn(dice -> new RandomScalars(dice).date());
    }

    /** Spans of calendar and clock. */
    public static Arbitrary<Span> spans() {
        return drawn(dice -> new RandomScalars(dice).span());
    }

    /** Ratings, the unknown one among them. */
    public static Arbitrary<Rating> ratings() {
        return drawn(dice -> new RandomScalars(dice).rating());
    }

    /** JSON values that nest a little. */
    public static Arbitrary<JsonValue> jsonValues() {
        return drawn(dice -> new RandomJson(dice, new RandomTexts(dice), new RandomScalars(dice)).value());
    }

    private static <T> Arbitrary<T> drawn(Function<Dice, T> draw) {
        return seeds().map(seed -> draw.apply(new Dice(seed)));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }
}
