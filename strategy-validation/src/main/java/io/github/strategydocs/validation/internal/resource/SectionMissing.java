package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Means;

/** {@code resource/section-missing}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("resource/section-missing")
                .title("Nothing on people, time, money and skills")
                .why(
                        "What nobody is given the means for is not done, or is done by people who should do something else.")
                .remedy(
                        "Say for making, delivering and evaluating the strategy which people and how much money there are; "
                                + "where there is nothing, say why.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .denies(SmartLetter.ACHIEVABLE)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        if (context.strategy().resourcing().isEmpty()) {
            context.finding(Means.PATH)
                    .report("The document says nothing of the people, time, money and skills it takes.");
        } else if (Means.in(context) == null) {
            context.finding(Means.PATH).report("{place} has nothing but words: no allocation, no skill, no partner.");
        }
    }
}
