package io.github.strategydocs.validation.internal.language;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Evidence;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.FoundPhrases.InText;
import io.github.strategydocs.validation.internal.FreeTexts;
import io.github.strategydocs.validation.internal.FreeTexts.OfType;
import io.github.strategydocs.validation.internal.SeeksPhrases;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import io.github.strategydocs.validation.internal.text.WordList;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@code language/avoid-words}. */
final class AvoidWords extends BuiltInRule implements SeeksPhrases {

    /** Nobody chooses the names of others. */
    private static final Set<Class<?>> NAMES_OF_OTHERS = Set.of(Party.class, DocumentRef.class, Evidence.class);

    private static final long THOUSAND = 1000;
    private static final int SHOWN = 5;

    AvoidWords() {
        super(RuleMetadata.builder("language/avoid-words")
                .title("Many words that GOV.UK advises to avoid")
                .why("Words such as “key”, “deliver” and “going forward” sound like action and say nothing "
                        + "that could be done, checked or translated.")
                .remedy("Say what is done, by whom and to what: not “drive transformation”, but what will be "
                        + "different.")
                .heuristic()
                .words()
                .threshold(new Threshold(
                        "per-thousand",
                        Decimal.of(10),
                        "in 1,000 words",
                        "how many words to avoid a document may have"))
                .threshold(new Threshold(
                        "fewest", Decimal.of(3), "words", "from how many on words to avoid are worth speaking of"))
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public Phrases usualPhrases() {
        return ToAvoid.WORDS;
    }

    @Override
    public void check(RuleContext context) {
        Optional<List<String>> ours = context.words();
        FreeTexts texts = FreeTexts.in(context);
        Tally tally = new Tally(wordsIn(texts));
        for (InText found : texts.find(ours.isPresent() ? Phrases.written(ours.get()) : usualPhrases())
                .all()) {
            if (isOurs(found.text().attribute().owner())) {
                tally.add(found.hits());
            }
        }
        if (tally.words == 0) {
            return;
        }
        context.lookedAt();
        BigDecimal perThousand = BigDecimal.valueOf(tally.hits * THOUSAND)
                .divide(BigDecimal.valueOf(tally.words), 1, RoundingMode.HALF_UP);
        boolean isOften = Decimal.of(tally.hits * THOUSAND)
                        .toBigDecimal()
                        .compareTo(context.threshold("per-thousand")
                                .toBigDecimal()
                                .multiply(BigDecimal.valueOf(tally.words)))
                > 0;
        if (isOften && Decimal.of(tally.hits).compareTo(context.threshold("fewest")) >= 0) {
            context.finding(ElementPath.ROOT)
                    .argument("perThousand", perThousand)
                    .argument("hits", tally.hits)
                    .argument("words", tally.words)
                    .argument("commonest", tally.commonest())
                    .report("Of every 1,000 words, {perThousand} are such as "
                            + (ours.isPresent() ? "the profile says" : "GOV.UK advises")
                            + " to avoid ({hits} of {words}); the commonest are {commonest}.");
        }
    }

    private static long wordsIn(FreeTexts texts) {
        long words = 0;
        for (OfType some : texts.byType()) {
            if (isOurs(some.type())) {
                for (int i = some.from(); i < some.to(); i++) {
                    words += texts.split().words(i);
                }
            }
        }
        return words;
    }

    private static boolean isOurs(TypeDescription type) {
        return !NAMES_OF_OTHERS.contains(type.javaType());
    }

    /** Apart from the rule, so that the list is read only when a document is to be checked by it. */
    private static final class ToAvoid {
        private static final Phrases WORDS = Phrases.of(WordList.read(AvoidWords.class, "avoid.txt"));
    }

    /** Counts the words to avoid among all words. */
    private static final class Tally {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final long words;
        private long hits;

        Tally(long words) {
            this.words = words;
        }

        void add(List<Hit> found) {
            for (Hit hit : found) {
                hits++;
                counts.put(hit.phrase(), counts.getOrDefault(hit.phrase(), 0) + 1);
            }
        }

        private List<String> commonest() {
            List<String> phrases = new ArrayList<>(counts.keySet());
            phrases.sort(new Comparator<>() {
                @Override
                public int compare(String one, String other) {
                    return Integer.compare(counts.getOrDefault(other, 0), counts.getOrDefault(one, 0));
                }
            });
            List<String> commonest = new ArrayList<>();
            for (String phrase : phrases.subList(0, Math.min(SHOWN, phrases.size()))) {
                commonest.add("\"" + phrase + "\" (" + counts.get(phrase) + ")");
            }
            return commonest;
        }
    }
}
