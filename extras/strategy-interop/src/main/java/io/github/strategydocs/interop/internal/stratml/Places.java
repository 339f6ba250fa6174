package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.metamodel.Attribute;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where StratML says what an attribute of a strategy says, and what of it is lost all the same. What is not here has no
 * place. The reasons of losses and the page for people come from this; a test holds it against what is read and written.
 */
final class Places {

    static final String NO_FORECASTS = "StratML has no forecasts";
    static final String NOTHING = "StratML does not tell an element that says nothing from none";
    private static final String DAY = "StratML says whole days";

    /**
     * The place of an attribute.
     *
     * @param where the element or attribute, by path
     * @param isPart2 whether Part 2 alone has it
     * @param caveat what is lost all the same, or empty
     */
    record Place(String where, boolean isPart2, String caveat) {}

    private static final Map<String, Place> PLACES = new Table()
            .part2("Strategy.id", "AdministrativeInformation/Identifier", "an identifier is given to one thing alone")
            .both("Strategy.title", "Name")
            .part2("Strategy.kind", "@Type", "a strategic plan is what is meant where nothing is said")
            .both("Strategy.organisation", "Organization", "the first Organization is the one whose plan it is")
            .both("Strategy.parties", "Organization", "of the parties, StratML knows those whose plan it is")
            .both("Version.label", "PublicationDate", "the label of a version is the day of its publication")
            .both("Version.status", "PublicationDate", "what has a day of publication is published, all else a draft")
            .both("Version.date", "PublicationDate", DAY + ", and only of what is published")
            .both("Version.publishedAt", "Source")
            .both(
                    "Strategy.period",
                    "StartDate, EndDate",
                    "StratML knows a stretch of time by its first and last day alone")
            .both("Timeframe.start", "StartDate", DAY)
            .both("Timeframe.end", "EndDate", DAY)
            .both("Party.id", "Organization/Identifier")
            .both("Party.name", "Organization/Name")
            .both("Party.kind", "Organization", "an Organization is an organisation")
            .both("Party.otherNames", "Organization/Acronym", "StratML has one acronym, a short word")
            .both("Purpose.statement", "Description")
            .both("Purpose.vision", "Vision/Description")
            .both("Purpose.mission", "Mission/Description")
            .both("Purpose.values", "Value", NOTHING)
            .both("Value.id", "", "StratML gives a Value no identifier")
            .both("Value.name", "Value/Name")
            .both("Value.description", "Value/Description")
            .both("Purpose.goals", "Goal", NOTHING)
            .both("Goal.id", "Goal/Identifier")
            .both("Goal.name", "Goal/Name")
            .both("Goal.description", "Goal/Description")
            .both(
                    "Goal.stakeholders",
                    "Goal/Stakeholder",
                    "a stakeholder that is not described, or twice alike, is none")
            .both("StakeholderMap.stakeholders", "Stakeholder", "stakeholders that say the same are one; " + NOTHING)
            .both("Stakeholder.id", "", "StratML gives a Stakeholder no identifier")
            .both("Stakeholder.name", "Stakeholder/Name")
            .both("Stakeholder.type", "Stakeholder/@StakeholderTypeType")
            .both("Stakeholder.description", "Stakeholder/Description")
            .part2("Stakeholder.roles", "Stakeholder/Role/RoleType", "")
            .both("ActionPlan.actions", "Objective", NOTHING)
            .both("Action.id", "Objective/Identifier")
            .both("Action.title", "Objective/Name")
            .both("Action.description", "Objective/Description")
            .both("Action.goals", "Goal", "an Objective stands in one Goal, and a part has no whole")
            .part2("Action.measures", "PerformanceIndicator", NOTHING)
            .part2("Measure.id", "PerformanceIndicator/Identifier", "")
            .part2("Measure.name", "PerformanceIndicator/MeasurementDimension", "")
            .part2("Measure.unit", "PerformanceIndicator/UnitOfMeasurement", "")
            .part2("Measure.stage", "PerformanceIndicator/@ValueChainStage", "")
            .part2("Measure.nature", "PerformanceIndicator/@PerformanceIndicatorType", "")
            .part2("Measure.related", "Relationship", "")
            .part2("MeasureRelation.measure", "Relationship/ReferentIdentifier", "")
            .part2("MeasureRelation.relation", "Relationship/@RelationshipType", "")
            .part2("Measure.targets", "TargetResult", NOTHING)
            .part2("Target.value", "TargetResult/NumberOfUnits", "")
            .part2("Target.descriptor", "TargetResult/Descriptor/DescriptorValue", "")
            .part2("Target.deadline", "TargetResult/EndDate", DAY + ", and nothing of how they came about")
            .part2("Target.rationale", "TargetResult/Description", "")
            .part2("Measure.observations", "ActualResult", NO_FORECASTS + "; " + NOTHING)
            .part2("Observation.kind", "ActualResult/Descriptor", "")
            .part2("Observation.on", "ActualResult/EndDate", DAY + ", and one day or one stretch of time")
            .part2("Observation.period", "ActualResult/StartDate, EndDate", DAY + "; an end alone is a day")
            .part2("Observation.value", "ActualResult/NumberOfUnits", "")
            .part2(
                    "Observation.descriptor",
                    "ActualResult/Descriptor/DescriptorValue",
                    "of a baseline, it says just that")
            .part2("Observation.note", "ActualResult/Description", "")
            .places;

    private Places() {}

    static Optional<Place> of(Attribute attribute) {
        return Optional.ofNullable(PLACES.get(attribute.toString()));
    }

    /** Where a part of StratML says what an attribute says, if it does. */
    static Optional<Place> of(Attribute attribute, StratMlPart part) {
        return of(attribute).filter(place -> !place.isPart2() || part == StratMlPart.PART_2);
    }

    static Map<String, Place> all() {
        return PLACES;
    }

    private static final class Table {

        private final Map<String, Place> places = new LinkedHashMap<>();

        Table both(String attribute, String where) {
            return both(attribute, where, "");
        }

        Table both(String attribute, String where, String caveat) {
            places.put(attribute, new Place(where, false, caveat));
            return this;
        }

        Table part2(String attribute, String where, String caveat) {
            places.put(attribute, new Place(where, true, caveat));
            return this;
        }
    }
}
