package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.text.Phrases;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The phrases that a profile puts in the place of a rule's own, made ready once and not for each action. */
public final class OwnPhrases {

    private final IdentityHashMap<List<String>, Phrases> known = new IdentityHashMap<>();

    private OwnPhrases() {}

    /**
     * The phrases for which a rule is to look, where the profile replaces its own.
     *
     * @param context the run of the rule
     * @return a finder, or empty if the rule is to look for its own
     */
    public static Optional<Phrases> in(RuleContext context) {
        Optional<List<String>> words = context.words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        OwnPhrases all = context.shared(OwnPhrases.class, new Function<>() {
            @Override
            public OwnPhrases apply(Strategy strategy) {
                return new OwnPhrases();
            }
        });
        return Optional.of(all.of(words.get()));
    }

    private Phrases of(List<String> words) {
        Phrases phrases = known.get(words);
        if (phrases == null) {
            phrases = Phrases.written(words);
            known.put(words, phrases);
        }
        return phrases;
    }
}
