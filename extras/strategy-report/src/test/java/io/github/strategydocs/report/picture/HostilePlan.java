package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Span;

/** A document that says the same words wherever a picture shows words. */
final class HostilePlan {

    private HostilePlan() {}

    static Strategy of(String words) {
        return Plans.empty("1")
                .title(words)
                .stakeholderMap(StakeholderMap.builder()
                        .addStakeholder(Plans.stakeholder("a", 4, 5).name(words).build())
                        .build())
                .riskRegister(RiskRegister.builder()
                        .addRisk(Plans.risk("b", 4, 5).withDescription(words))
                        .build())
                .actionPlan(ActionPlan.builder()
                        .addAction(Plans.action("c", "2027").title(words).build())
                        .addAction(within(words))
                        .build())
                .resourcing(
                        Resourcing.builder().addAllocation(allocation(words)).build())
                .baseline(Baseline.builder().addMeasure(measure(words)).build())
                .build();
    }

    private static Action within(String words) {
        return Action.builder()
                .id("d")
                .title(words)
                .deadline(Deadline.Within.builder()
                        .duration(Span.parse("P3M"))
                        .of(words)
                        .build())
                .build();
    }

    private static Allocation allocation(String words) {
        return Allocation.builder()
                .id("e")
                .kind(ResourceKind.MONEY)
                .phase(ResourcePhase.DELIVERING)
                .description(words)
                .amount(Quantity.builder().value(Decimal.of(12)).unit(words).build())
                .build();
    }

    private static Measure measure(String words) {
        return Measure.builder()
                .id("f")
                .name(words)
                .unit(words)
                .addObservation(Observation.builder()
                        .kind(ObservationKind.BASELINE)
                        .period(Timeframe.builder().label(words).build())
                        .descriptor(words)
                        .build())
                .build();
    }
}
