package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Said;
import javax.annotation.Nullable;

/** The section that these rules are about: where it says nothing, one finding says so, and the finer rules are silent. */
final class EngagementSection {

    static final ElementPath PATH = ElementPath.ROOT.attribute("engagement");

    private EngagementSection() {}

    /** The section, unless it is absent or holds nothing but a narrative. */
    @Nullable
    static Engagement in(RuleContext context) {
        Engagement engagement = context.strategy().engagement().orElse(null);
        return engagement == null || isBare(engagement) ? null : engagement;
    }

    private static boolean isBare(Engagement engagement) {
        return engagement.feedbackLoops().isEmpty()
                && !Said.anything(engagement.identityApproach())
                && engagement.recordRules().isEmpty()
                && engagement.moderation().isEmpty()
                && engagement.signOffs().isEmpty();
    }
}
