package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.FoundPhrases;
import io.github.strategydocs.validation.internal.Languages;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.text.Composed;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import io.github.strategydocs.validation.internal.text.Statement;
import io.github.strategydocs.validation.internal.text.WordList;
import java.util.List;
import java.util.Optional;

/** {@code action/vague-verb}. */
final class VagueVerb extends WordingRule {

    /** Apart from the class, so that the list is read only when the rule runs. */
    private static final class Verbs {
        private static final Phrases PHRASES = Phrases.of(WordList.read(VagueVerb.class, "vague-verbs.txt"));
    }

    VagueVerb() {
        super(RuleMetadata.builder("action/vague-verb")
                .title("An action that only intends")
                .why("Specific: to explore, encourage or support is never finished, and never fails.")
                .remedy(
                        "Say what will be different afterwards, with a verb that ends: publish, open, close, train, move. "
                                + "Or name a deliverable and say when it is done.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .heuristic()
                .words()
                .qualifies(SmartLetter.SPECIFIC)
                .missesElements()
                .build());
    }

    @Override
    public Phrases usualPhrases() {
        return Verbs.PHRASES;
    }

    @Override
    void check(RuleContext context, JudgedAction action, FoundPhrases found) {
        String title = Composed.of(action.action().title());
        List<Hit> hits = found.in(action.action(), "title");
        Optional<String> verb =
                Languages.isEnglish(context.strategy()) ? VagueTitle.verbOf(title, hits) : outermost(title, hits);
        if (verb.isPresent() && !NotMeasurable.saysWhenDone(action.action())) {
            context.finding(action.path().attribute("title"))
                    .argument("verb", verb.get())
                    .report("{place} only intends: nobody can tell when \"{verb}\" is done.");
        }
    }

    /** In other languages the main verb may stand first or last: "Chancen prüfen". What is in between may be anything. */
    private static Optional<String> outermost(String title, List<Hit> hits) {
        for (Hit hit : hits) {
            if (!hasWord(title.substring(0, hit.start())) || !hasWord(title.substring(hit.end()))) {
                return Optional.of(title.substring(hit.start(), hit.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean hasWord(String text) {
        return Statement.words(text) > 0;
    }
}
