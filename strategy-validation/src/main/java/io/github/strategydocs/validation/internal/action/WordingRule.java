package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.FoundPhrases;
import io.github.strategydocs.validation.internal.FreeTexts;
import io.github.strategydocs.validation.internal.OwnPhrases;
import io.github.strategydocs.validation.internal.SeeksPhrases;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.text.Phrases;
import java.util.Optional;

/** Looks at the wording of each action that is judged by itself. The phrases are looked for in all texts at once. */
abstract class WordingRule extends BuiltInRule implements SeeksPhrases {

    WordingRule(RuleMetadata metadata) {
        super(metadata);
    }

    @Override
    public final void check(RuleContext context) {
        Optional<Phrases> ours = OwnPhrases.in(context);
        FoundPhrases found = FreeTexts.in(context).find(ours.isPresent() ? ours.get() : usualPhrases());
        for (JudgedAction action : JudgedActions.in(context).judged()) {
            context.lookedAt();
            check(context, action, found);
        }
    }

    abstract void check(RuleContext context, JudgedAction action, FoundPhrases found);
}
