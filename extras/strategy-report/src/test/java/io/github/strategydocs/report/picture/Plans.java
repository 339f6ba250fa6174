package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents to be drawn. */
final class Plans {

    private Plans() {}

    static String id(String name) {
        return name.replace(' ', '-');
    }

    /** A document that says nothing at all. */
    static Strategy empty() {
        return empty("1").build();
    }

    static Strategy.Builder empty(String version) {
        return Strategy.builder()
                .id("harbour")
                .title("Harbour Strategy")
                .organisation("board")
                .version(Version.builder()
                        .label(version)
                        .status(VersionStatus.DRAFT)
                        .date(PartialDate.parse("2027-01"))
                        .build());
    }

    static Strategy withStakeholders(Stakeholder... stakeholders) {
        return empty("1")
                .stakeholderMap(
                        StakeholderMap.builder().addStakeholders(stakeholders).build())
                .build();
    }

    static Stakeholder.Builder stakeholder(String name, int interest, int impact) {
        return Stakeholder.builder().id(id(name)).name(name).addAssessment(assessment("2027-01", interest, impact));
    }

    static Assessment assessment(String on, int interest, int impact) {
        return Assessment.builder()
                .on(PartialDate.parse(on))
                .interest(interest)
                .impact(impact)
                .build();
    }

    static Strategy withRisks(Risk... risks) {
        return empty("1")
                .riskRegister(RiskRegister.builder().addRisks(risks).build())
                .build();
    }

    static Risk risk(String description, int likelihood, int impact) {
        return Risk.builder()
                .id(id(description))
                .description(description)
                .likelihood(Rating.of(likelihood))
                .impact(Rating.of(impact))
                .build();
    }

    static Strategy withActions(Action... actions) {
        return empty("1")
                .actionPlan(ActionPlan.builder().addActions(actions).build())
                .build();
    }

    static Action.Builder action(String title, String deadline) {
        return Action.builder().id(id(title)).title(title).deadline(Deadline.on(deadline));
    }

    static Strategy withAllocations(Allocation... allocations) {
        return empty("1")
                .resourcing(Resourcing.builder().addAllocations(allocations).build())
                .build();
    }

    static Strategy withMeasure(Measure measure) {
        return empty("1")
                .baseline(Baseline.builder().addMeasure(measure).build())
                .build();
    }

    /** All pictures that there are of a document. */
    static List<Picture> all(Pictures pictures) {
        List<Picture> wide = List.of(
                pictures.stakeholderMap(), pictures.timeline(), pictures.riskMatrix(), pictures.resourceMatrix());
        return Stream.concat(wide.stream(), pictures.measures().stream()).toList();
    }

    /** So many stakeholders, risks and actions, whose names and places come from a seed. */
    static Strategy crowd(int count, int places, long seed) {
        Crowd crowd = new Crowd(places, seed);
        StakeholderMap.Builder stakeholders = StakeholderMap.builder();
        RiskRegister.Builder risks = RiskRegister.builder();
        ActionPlan.Builder actions = ActionPlan.builder();
        IntStream.range(0, count).forEach(i -> {
            stakeholders.addStakeholder(crowd.stakeholder(i));
            risks.addRisk(crowd.risk(i));
            actions.addAction(crowd.action(i));
        });
        return empty("1")
                .stakeholderMap(stakeholders.build())
                .riskRegister(risks.build())
                .actionPlan(actions.build())
                .build();
    }
}
