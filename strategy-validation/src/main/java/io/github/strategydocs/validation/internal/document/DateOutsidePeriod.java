package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code document/date-outside-period}. */
final class DateOutsidePeriod extends BuiltInRule {

    /** {@code targets}, its number, and {@code deadline}. */
    private static final int STEPS_BELOW_MEASURE = 3;

    DateOutsidePeriod() {
        super(RuleMetadata.builder("document/date-outside-period")
                .title("A deadline outside the strategy's own period")
                .why("The strategy is no longer, or not yet, in force when this falls due, so nobody answers for it.")
                .remedy(
                        "Correct the deadline, or the period; or say in which strategy the rest is to be done. Reviews, "
                                + "outcome targets and evaluation may come later.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Optional<Timeframe> period = context.strategy().period();
        if (period.isEmpty()
                || (period.get().start().isEmpty() && period.get().end().isEmpty())) {
            return;
        }
        for (Located<Described> located : context.everything()) {
            if (located.value() instanceof Deadline deadline && !isOutcomeTarget(context, located.path())) {
                context.lookedAt();
                if (deadline.dueDate().isPresent()) {
                    compare(context, located.path(), deadline.dueDate().get(), period.get());
                }
            }
        }
    }

    /** Whether the path is {@code …measures[id].targets[#n].deadline}, and the measure is one of an outcome. */
    private static boolean isOutcomeTarget(RuleContext context, ElementPath deadline) {
        ElementPath holder = deadline;
        for (int i = 0; i < STEPS_BELOW_MEASURE; i++) {
            holder = holder.parent().orElse(ElementPath.ROOT);
        }
        return holder.lastStep().orElse(null) instanceof MemberStep member
                && context.index().find(member.id()).orElse(null) instanceof Measure target
                && target.stage().equals(Optional.of(MeasureStage.OUTCOME));
    }

    private static void compare(RuleContext context, ElementPath path, PartialDate due, Timeframe period) {
        Optional<PartialDate> end = period.end();
        Optional<PartialDate> start = period.start();
        if (end.isPresent() && due.lastDay().isAfter(end.get().lastDay())) {
            context.finding(path)
                    .argument("due", due)
                    .argument("end", end.get())
                    .report("{place} is {due}, after the strategy itself ends ({end}).");
        } else if (start.isPresent() && due.lastDay().isBefore(start.get().firstDay())) {
            context.finding(path)
                    .argument("due", due)
                    .argument("start", start.get())
                    .report("{place} is {due}, before the strategy itself begins ({start}).");
        }
    }
}
