package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Reach;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.Uncounted;

/** {@code stakeholder/out-of-reach}. */
final class OutOfReach extends BuiltInRule {

    OutOfReach() {
        super(RuleMetadata.builder("stakeholder/out-of-reach")
                .title("People who are not online, and no other way to them")
                .why("Whoever cannot use the digital way is shut out by a strategy that offers no other.")
                .remedy(
                        "Say how they are reached otherwise: by telephone, by post, at a counter, by somebody who helps.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Stakeholder> located : Uncounted.all(context, Stakeholder.class)) {
            Stakeholder stakeholder = located.value();
            if (!stakeholder.reach().isEmpty()) {
                context.lookedAt();
            }
            boolean isOffline = stakeholder.reach().contains(Reach.OFFLINE_ONLY);
            boolean needsHelp = stakeholder.reach().contains(Reach.ASSISTED);
            if ((isOffline || needsHelp) && !Said.anything(stakeholder.alternativeRoute())) {
                context.finding(located.path().attribute("alternativeRoute"))
                        .report(
                                isOffline
                                        ? "{place} is not stated, and some of them are not online."
                                        : "{place} is not stated, and some of them need help to be online.");
            }
        }
    }
}
