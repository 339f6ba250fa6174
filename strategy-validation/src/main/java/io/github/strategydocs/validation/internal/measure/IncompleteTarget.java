package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code measure/incomplete-target}. An action that names the measure is taken to be the one that finds its baseline
 * out.
 */
final class IncompleteTarget extends MeasureRule {

    IncompleteTarget() {
        super(RuleMetadata.builder("measure/incomplete-target")
                .title("A number to be reached that lacks what would make it a target")
                .why(
                        "A number is a target only if one knows of what, which way, by when and from where: without these it "
                                + "can always be said to be reached.")
                .remedy(
                        "Give the measure a unit and a direction, the target a deadline, and the measure a baseline; if "
                                + "that is not known yet, name the measure in the seeAlso of the action that finds it out.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .qualifies(SmartLetter.MEASURABLE)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, HeldMeasure held, Measure measure) {
        int number = 0;
        for (Target target : measure.targets()) {
            number++;
            if (target.value().isPresent()) {
                List<String> missing = missing(context, measure, target);
                if (!missing.isEmpty()) {
                    context.finding(held.target(number))
                            .named("measure", held.path())
                            .argument(
                                    "value", Amounts.words(target.value().get().toBigDecimal(), measure))
                            .argument("missing", missing)
                            .report("The target of {measure}, {value}, lacks {missing}.");
                }
            }
        }
    }

    private static List<String> missing(RuleContext context, Measure measure, Target target) {
        List<String> missing = new ArrayList<>();
        if (!Said.anything(measure.unit())) {
            missing.add("a unit");
        }
        if (measure.direction().isEmpty()) {
            missing.add("a direction");
        }
        if (isStanding(measure)) {
            return missing;
        }
        if (!Deadlines.isStated(target.deadline())) {
            missing.add("a deadline");
        }
        if (!hasBaseline(measure) && !isNamedByAction(context, measure)) {
            missing.add("a baseline");
        }
        return missing;
    }

    /** A level that is to be kept needs neither a day nor a beginning. */
    private static boolean isStanding(Measure measure) {
        return measure.direction().equals(Optional.of(Direction.AT_LEAST))
                || measure.direction().equals(Optional.of(Direction.AT_MOST));
    }

    private static boolean hasBaseline(Measure measure) {
        for (Observation observation : measure.observations()) {
            if (observation.kind() == ObservationKind.BASELINE
                    && (observation.value().isPresent() || Said.anything(observation.descriptor()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedByAction(RuleContext context, Measure measure) {
        for (Use use : context.index().referencesTo(measure.id())) {
            if (use.holder() instanceof Action) {
                return true;
            }
        }
        return false;
    }
}
