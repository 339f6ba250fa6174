package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.CopiedText.Passage;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A rule about text that stands elsewhere too: for each text the document that has most of it. */
abstract class CopyRule extends BuiltInRule {

    private static final int PER_CENT = 100;

    /** Below that, everything would be a copy of something. */
    private static final double LEAST = 0.05;

    CopyRule(RuleMetadata metadata) {
        super(metadata);
    }

    /** Whether the rule is about documents that are named as a parent or template, or about all others. */
    abstract boolean isAboutAdopted();

    /** Reports a text. */
    abstract void check(RuleContext context, CopiedText copied, FindingDraft finding);

    @Override
    public final void check(RuleContext context) {
        context.lookedAt();
        context.all(Action.class);
        Set<Optional<String>> reported = new HashSet<>();
        double least = context.threshold("least").toBigDecimal().doubleValue();
        for (CopiedText copied : context.copiedTexts(Math.min(1, Math.max(LEAST, least)))) {
            boolean isMeant = copied.isAdopted() == isAboutAdopted() && copied.containment() >= least;
            if (isMeant && reported.add(copied.element())) {
                check(context, copied, finding(context, copied));
            }
        }
    }

    private static FindingDraft finding(RuleContext context, CopiedText copied) {
        ElementPath path = copied.element().isPresent()
                ? context.index().pathOf(copied.element().get()).orElse(ElementPath.ROOT)
                : ElementPath.ROOT;
        return context.finding(path)
                .argument("share", Math.round(PER_CENT * copied.containment()))
                .argument("other", copied.there().name())
                .argument("passage", NameList.quoted(longest(copied)));
    }

    private static String longest(CopiedText copied) {
        String longest = "";
        for (Passage passage : copied.passages()) {
            longest = passage.text().length() > longest.length() ? passage.text() : longest;
        }
        return longest;
    }
}
