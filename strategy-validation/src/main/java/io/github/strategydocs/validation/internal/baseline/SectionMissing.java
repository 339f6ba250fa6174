package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code baseline/section-missing}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("baseline/section-missing")
                .title("No baseline: nothing on what is done today, or on which channels")
                .why("Without knowing where you are you cannot tell how far you have to go, or later how far you have "
                        + "come.")
                .remedy(
                        "Ask every team what it does on digital and social media, and list that as activities and channels. "
                                + "What nobody knows is an activity too: call it unknown.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        if (context.strategy().baseline().isEmpty()) {
            context.finding(Baselines.PATH).report("The document does not say what is done today.");
        } else if (Baselines.in(context) == null) {
            context.finding(Baselines.PATH).report("{place} lists neither an activity nor a channel.");
        }
    }
}
