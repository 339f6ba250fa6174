package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;

/**
 * {@code measure/unit-mixed}. What is said both in a number and in words compares with either; and a baseline in words
 * may come before numbers.
 */
final class UnitMixed extends MeasureRule {

    UnitMixed() {
        super(RuleMetadata.builder("measure/unit-mixed")
                .title("A measure that speaks in numbers and in words")
                .why("A number cannot be compared with a description, so that nobody can tell whether the target is "
                        + "reached.")
                .remedy("Say all of it in numbers or all of it in words; or make two measures.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .qualifies(SmartLetter.MEASURABLE)
                .build());
    }

    @Override
    void check(RuleContext context, HeldMeasure held, Measure measure) {
        boolean inNumbers = false;
        boolean inWords = false;
        for (Observation observation : measure.observations()) {
            boolean isNumber = observation.value().isPresent();
            boolean isText = Said.anything(observation.descriptor());
            inNumbers |= isNumber && !isText;
            inWords |= isText && !isNumber && observation.kind() != ObservationKind.BASELINE;
        }
        for (Target target : measure.targets()) {
            boolean isNumber = target.value().isPresent();
            boolean isText = Said.anything(target.descriptor());
            inNumbers |= isNumber && !isText;
            inWords |= isText && !isNumber;
        }
        if (inNumbers && inWords) {
            context.finding(held.path())
                    .report("{place} speaks now in numbers and now in words, which cannot be compared.");
        }
    }
}
