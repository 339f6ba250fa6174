package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureFamily;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** {@code measure/direction-unargued}. */
final class DirectionUnargued extends MeasureRule {

    private static final Set<MeasureFamily> ENGAGEMENT = Collections.unmodifiableSet(EnumSet.of(
            MeasureFamily.BREADTH, MeasureFamily.DEPTH, MeasureFamily.DIRECT_ENGAGEMENT, MeasureFamily.LOYALTY));

    DirectionUnargued() {
        super(RuleMetadata.builder("measure/direction-unargued")
                .title("A measure of engagement that does not say why it should go that way")
                .why(
                        "More is not always better: more questions may mean that the answers are hard to find, and fewer that "
                                + "people have given up.")
                .remedy(
                        "Say as directionRationale why it should rise or fall; or say as noTargetBecause why it is only "
                                + "watched.")
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    void check(RuleContext context, HeldMeasure held, Measure measure) {
        if (measure.family().isPresent()
                && ENGAGEMENT.contains(measure.family().get())
                && !Said.anything(measure.directionRationale())
                && !Said.anything(measure.noTargetBecause())) {
            context.finding(held.path().attribute("directionRationale"))
                    .named("measure", held.path())
                    .argument(
                            "direction",
                            measure.direction().isPresent()
                                    ? Constants.nameOf(measure.direction().get())
                                    : "")
                    .report(
                            measure.direction().isPresent()
                                    ? "{measure} has the direction \"{direction}\", and does not say why that would be good."
                                    : "{measure} does not say which way would be good, and why.");
        }
    }
}
