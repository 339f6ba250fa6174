package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code document/date-outside-period}. */
final class DateOutsidePeriod extends DocumentRule {

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
        context.everything((path, value) -> {
            if (value instanceof Deadline deadline && !isOutcomeTarget(context, path)) {
                context.lookedAt();
                deadline.dueDate().ifPresent(due -> compare(context, path, due, period.get()));
            }
        });
    }

    /** Whether the path is {@code …measures[id].targets[#n].deadline}, and the measure is one of an outcome. */
    private static boolean isOutcomeTarget(RuleContext context, ElementPath deadline) {
        return deadline.parent()
                .flatMap(ElementPath::parent)
                .flatMap(ElementPath::parent)
                .flatMap(ElementPath::lastStep)
                .filter(step -> step instanceof MemberStep)
                .flatMap(step -> context.index().find(((MemberStep) step).id(), Measure.class))
                .flatMap(Measure::stage)
                .filter(stage -> stage == MeasureStage.OUTCOME)
                .isPresent();
    }

    private static void compare(RuleContext context, ElementPath path, PartialDate due, Timeframe period) {
        if (period.end().filter(end -> due.lastDay().isAfter(end.lastDay())).isPresent()) {
            context.finding(path)
                    .argument("due", due)
                    .argument("end", period.end().get())
                    .report("{place} is {due}, after the strategy itself ends ({end}).");
        } else if (period.start()
                .filter(start -> due.lastDay().isBefore(start.firstDay()))
                .isPresent()) {
            context.finding(path)
                    .argument("due", due)
                    .argument("start", period.start().get())
                    .report("{place} is {due}, before the strategy itself begins ({start}).");
        }
    }
}
