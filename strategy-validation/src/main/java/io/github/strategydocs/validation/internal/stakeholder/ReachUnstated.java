package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.Uncounted;
import io.github.strategydocs.value.Decimal;

/** {@code stakeholder/reach-unstated}. A channel or another route says something of it too. */
final class ReachUnstated extends BuiltInRule {

    private static final String AFFECTED = "affected";

    ReachUnstated() {
        super(RuleMetadata.builder("stakeholder/reach-unstated")
                .title("Somebody who is affected, and nothing on how they can be reached")
                .why("Whether people can be reached online is asked first of those who are affected most.")
                .remedy("Say whether they can be reached online, with help, or not at all, and by which route then.")
                .threshold(new Threshold(
                        AFFECTED,
                        Decimal.of(3),
                        "level, from 1 to 5",
                        "of somebody who is affected this much it must be said how they are reached"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Decimal affected = context.threshold(AFFECTED);
        for (Located<Stakeholder> located : Uncounted.all(context, Stakeholder.class)) {
            Stakeholder stakeholder = located.value();
            boolean isSaid = !stakeholder.reach().isEmpty()
                    || !stakeholder.channels().isEmpty()
                    || Said.anything(stakeholder.alternativeRoute());
            boolean isAffected = Weights.isAffectedAtLeast(affected, stakeholder);
            if (isSaid || isAffected) {
                context.lookedAt();
            }
            if (!isSaid && isAffected) {
                context.finding(located.path().attribute("reach"))
                        .argument(
                                "level",
                                stakeholder
                                        .currentAssessment()
                                        .orElseThrow()
                                        .affected()
                                        .getAsInt())
                        .report(
                                "{place} is not stated, nor any channel or other route, and they are affected at level {level}.");
            }
        }
    }
}
