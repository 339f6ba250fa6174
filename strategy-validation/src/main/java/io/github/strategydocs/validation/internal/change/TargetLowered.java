package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Amounts.Figure;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.text.Spacing;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * {@code change/target-lowered}. To drop a target, or the measure that has it, is to ask for nothing. A target whose day is
 * over may go, as may a measure in whose place stands another one with a target.
 */
final class TargetLowered extends ChangeRule {

    TargetLowered() {
        super(RuleMetadata.builder("change/target-lowered")
                .title("A target that asks for less or is gone, or a baseline that moved, with no reason")
                .why(
                        "A target that is lowered to what was reached, or measured from another start, is always met, and one "
                                + "that is dropped is never missed.")
                .remedy(
                        "Say why: in the rationale of the target or the note of the baseline, in the measure's noTargetBecause, in a "
                                + "new statusNote of the action, or in the change note.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, Reasons reasons, Change change) {
        Object before = change.edit().before().orElse(null);
        Object after = change.edit().after().orElse(null);
        if (change.kind() == EditKind.REMOVED) {
            checkGone(context, reasons, change, before);
        } else if (after instanceof Target target && before instanceof Target earlier) {
            if (isEasier(context, change, earlier, target)) {
                report(context, reasons, change, isNew(target.rationale(), earlier.rationale()));
            }
        } else if (after instanceof Observation baseline && change.means(MeaningKind.BASELINE_RESTATED)) {
            if (hasMoved(context, change, baseline)) {
                Optional<String> noteBefore = before instanceof Observation earlier ? earlier.note() : Optional.empty();
                report(context, reasons, change, isNew(baseline.note(), noteBefore));
            }
        }
    }

    private static void checkGone(RuleContext context, Reasons reasons, Change change, @Nullable Object gone) {
        if (gone instanceof Target target) {
            Optional<Measure> measure = measure(context.strategy(), change);
            if (measure.isPresent() && isAhead(context, target)) {
                Optional<Measure> before = measure(context.previous().orElseThrow(), change);
                report(
                        context,
                        reasons,
                        change,
                        isNew(
                                measure.get().noTargetBecause(),
                                before.isPresent() ? before.get().noTargetBecause() : Optional.empty()));
            }
        } else if (gone instanceof Measure measure) {
            boolean isElsewhere = context.index().find(measure.id()).isPresent();
            if (!isElsewhere
                    && hasAnyAhead(context, measure)
                    && !NewTargets.in(context).areBeside(change.path())) {
                report(context, reasons, change, false);
            }
        }
    }

    private static boolean hasAnyAhead(RuleContext context, Measure measure) {
        for (Target target : measure.targets()) {
            if (isAhead(context, target)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day by which it was to be reached is still to come, or is not known. */
    private static boolean isAhead(RuleContext context, Target target) {
        Optional<PartialDate> due = Deadlines.dueDate(target.deadline());
        return due.isEmpty()
                || !due.get()
                        .lastDay()
                        .isBefore(context.strategy().version().date().firstDay());
    }

    private static void report(RuleContext context, Reasons reasons, Change change, boolean hasReason) {
        if (reasons.isInIdleAction(change)) {
            return;
        }
        context.lookedAt();
        if (!hasReason && !reasons.explain(change)) {
            context.finding(change.path())
                    .sentence("change", change.sentence())
                    .report("{change}, and nothing says why.");
        }
    }

    /** What explained the old figure does not explain the new one. */
    private static boolean isNew(Optional<String> reason, Optional<String> before) {
        return Said.anything(reason) && !reason.equals(before);
    }

    /** Where the measure does not say which way is better, what is nearer to the baseline is easier. */
    private static boolean isEasier(RuleContext context, Change change, Target before, Target after) {
        if (change.means(MeaningKind.TARGET_LOWERED)) {
            return true;
        }
        Optional<Measure> measure = measure(context.previous().orElseThrow(), change);
        boolean isComparable = change.means(MeaningKind.TARGET_CHANGED)
                && isSameScale(measure, measure(context.strategy(), change))
                && before.value().isPresent()
                && after.value().isPresent()
                && measure.isPresent();
        if (!isComparable) {
            return false;
        }
        Optional<Figure> baseline =
                Amounts.newest(Amounts.figures(measure.get(), ObservationKind.BASELINE), Optional.empty());
        if (baseline.isEmpty()) {
            return false;
        }
        BigDecimal start = baseline.get().amount();
        BigDecimal wayBefore = before.value().get().toBigDecimal().subtract(start);
        BigDecimal wayAfter = after.value().get().toBigDecimal().subtract(start);
        return wayBefore.signum() != -wayAfter.signum()
                ? wayAfter.abs().compareTo(wayBefore.abs()) < 0
                : wayBefore.signum() != 0;
    }

    /** What is counted in another unit, or is to go the other way, is neither easier nor harder for all that can be told. */
    private static boolean isSameScale(Optional<Measure> before, Optional<Measure> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        Measure earlier = before.get();
        Measure later = after.get();
        boolean isSameUnit = earlier.unit().isEmpty()
                || later.unit().isEmpty()
                || Spacing.single(earlier.unit().get())
                        .equalsIgnoreCase(Spacing.single(later.unit().get()));
        // Where both say which way is better, and it is told neither for raised nor for lowered, they turned it.
        return isSameUnit && (earlier.direction().isEmpty() || later.direction().isEmpty());
    }

    /** Another date or a better source for the same figure moves nothing. */
    private static boolean hasMoved(RuleContext context, Change change, Observation baseline) {
        Optional<Measure> measure = measure(context.previous().orElseThrow(), change);
        if (measure.isEmpty()) {
            return false;
        }
        for (Observation earlier : measure.get().observations()) {
            if (earlier.kind() == ObservationKind.BASELINE
                    && earlier.value().equals(baseline.value())
                    && earlier.outOf().equals(baseline.outOf())
                    && earlier.descriptor().equals(baseline.descriptor())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Measure> measure(Strategy strategy, Change change) {
        return change.element().isPresent()
                ? strategy.index().find(change.element().get(), Measure.class)
                : Optional.empty();
    }
}
