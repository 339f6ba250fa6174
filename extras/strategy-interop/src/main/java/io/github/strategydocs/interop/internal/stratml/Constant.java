package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.model.MeasureNature;
import io.github.strategydocs.model.MeasureRelationKind;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.StakeholderRole;
import io.github.strategydocs.model.StakeholderType;
import io.github.strategydocs.model.StrategyKind;
import java.util.Map;
import java.util.Optional;

/** The constants of StratML and those of a strategy that mean the same. */
record Constant<E extends Enum<E>>(String attribute, Map<String, E> meanings) {

    /** A strategic plan is what a strategy is where it does not say. */
    static final Constant<StrategyKind> PLAN = new Constant<>(
            "Type",
            Map.of(
                    "Performance_Plan", StrategyKind.PERFORMANCE_PLAN,
                    "Performance_Report", StrategyKind.PERFORMANCE_REPORT));

    static final Constant<StakeholderType> STAKEHOLDER = new Constant<>(
            "StakeholderTypeType",
            Map.of(
                    "Person", StakeholderType.PERSON,
                    "Organization", StakeholderType.ORGANISATION,
                    "Generic_Group", StakeholderType.GROUP));

    static final Constant<StakeholderRole> ROLE = new Constant<>(
            "RoleType", Map.of("Performer", StakeholderRole.PERFORMER, "Beneficiary", StakeholderRole.BENEFICIARY));

    static final Constant<MeasureStage> STAGE = new Constant<>(
            "ValueChainStage",
            Map.of(
                    "Outcome", MeasureStage.OUTCOME,
                    "Output_Processing", MeasureStage.OUTPUT_PROCESSING,
                    "Output", MeasureStage.OUTPUT,
                    "Input_Processing", MeasureStage.INPUT_PROCESSING,
                    "Input", MeasureStage.INPUT));

    static final Constant<MeasureNature> NATURE = new Constant<>(
            "PerformanceIndicatorType",
            Map.of(
                    "Quantitative", MeasureNature.QUANTITATIVE,
                    "Qualitative", MeasureNature.QUALITATIVE));

    /** StratML says what the indicator is to the other, a strategy what the other is to the measure. */
    static final Constant<MeasureRelationKind> RELATION = new Constant<>(
            "RelationshipType",
            Map.of(
                    "Broader_Than", MeasureRelationKind.NARROWER,
                    "Peer_To", MeasureRelationKind.PEER,
                    "Narrower_Than", MeasureRelationKind.BROADER));

    Optional<E> read(Node node) {
        return node.attribute(attribute).map(meanings::get);
    }

    void write(Node node, Optional<E> value) {
        value.ifPresent(constant -> node.attributes().put(attribute, textOf(constant)));
    }

    String textOf(E constant) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue() == constant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
