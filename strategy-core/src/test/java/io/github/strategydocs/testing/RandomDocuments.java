package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Set;

/**
 * An endless source of random documents, each of which is valid: it can be built, written and read back. One seed gives
 * the same documents on every machine.
 *
 * <pre>{@code
 * RandomDocuments documents = new RandomDocuments(42, DocumentShape.STANDARD.withExtensionsOnly());
 * Strategy strategy = documents.next();
 * Described action = documents.next(DescribedTypes.named("Action"));
 * }</pre>
 *
 * <p>Not safe to share between threads.
 */
public final class RandomDocuments {

    static final List<String> SECTION_NAMES = Sections.names();
    private static final Set<String> RESERVED_IDS = Set.copyOf(SECTION_NAMES);

    private final Dice seeds;
    private final DocumentShape shape;

    /** Documents of the {@linkplain DocumentShape#STANDARD standard} shape. */
    public RandomDocuments(long seed) {
        this(seed, DocumentShape.STANDARD);
    }

    /** Documents of a shape. */
    public RandomDocuments(long seed, DocumentShape shape) {
        this.seeds = new Dice(seed);
        this.shape = shape;
    }

    /** The next document. */
    public Strategy next() {
        return (Strategy) next(DescribedTypes.strategy());
    }

    /**
     * The next value of any type. References in it lead to elements inside it, or nowhere.
     *
     * @param type a type; for one with variants, the value is one of these
     */
    public Described next(TypeDescription type) {
        long seed = seeds.anyLong();
        return valueOf(type, seed, seeds.between(0, shape.size()), shape);
    }

    /** The value that a seed stands for, of about so many parts. */
    static Described valueOf(TypeDescription type, long seed, int size, DocumentShape shape) {
        Dice dice = new Dice(seed);
        RandomTexts texts = new RandomTexts(dice);
        RandomIds ids = new RandomIds(dice, texts, RESERVED_IDS);
        RandomScalars scalars = new RandomScalars(dice);
        RandomJson json = new RandomJson(dice, texts, scalars);
        RandomReferences references = new RandomReferences(dice, texts, ids);
        Draft draft = new Drafter(dice, ids, references).draft(type, size);
        return new Finisher(dice, texts, ids, scalars, json, references, shape.unknown()).finish(draft);
    }
}
