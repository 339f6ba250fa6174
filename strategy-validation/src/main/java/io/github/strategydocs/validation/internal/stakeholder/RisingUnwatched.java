package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Uncounted;
import java.util.HashSet;
import java.util.Set;

/** {@code stakeholder/rising-unwatched}. */
final class RisingUnwatched extends BuiltInRule {

    private static final String ALL = "stakeholderMap";

    RisingUnwatched() {
        super(RuleMetadata.builder("stakeholder/rising-unwatched")
                .title("Somebody whose impact or interest is growing, and whom nobody watches")
                .why("Whoever grows unseen is met for the first time on the day of the quarrel.")
                .remedy("Name them, or the whole map, among the subjects of a monitoring duty.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Set<String> watched = new HashSet<>();
        for (MonitoringDuty duty : context.index().all(MonitoringDuty.class)) {
            watched.addAll(duty.subjects());
        }
        for (Located<Stakeholder> located : Uncounted.all(context, Stakeholder.class)) {
            Stakeholder stakeholder = located.value();
            if (stakeholder.impactTrend().isPresent()
                    || stakeholder.interestTrend().isPresent()) {
                context.lookedAt();
            }
            boolean isImpact = Weights.isRising(stakeholder.impactTrend());
            boolean isRising = isImpact || Weights.isRising(stakeholder.interestTrend());
            if (isRising && !watched.contains(stakeholder.id()) && !watched.contains(ALL)) {
                context.finding(located.path())
                        .report(
                                isImpact
                                        ? "The impact of {place} has risen, and no monitoring duty watches them."
                                        : "The interest of {place} has risen, and no monitoring duty watches them.");
            }
        }
    }
}
