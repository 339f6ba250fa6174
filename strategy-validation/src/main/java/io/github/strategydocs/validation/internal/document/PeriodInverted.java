package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code document/period-inverted}. */
final class PeriodInverted extends DocumentRule {

    PeriodInverted() {
        super(RuleMetadata.builder("document/period-inverted")
                .title("A start after its end")
                .why("One of the two dates is wrong, and whoever plans by either may plan for the wrong time.")
                .remedy("Find out which of the two dates is wrong, and correct it.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.each(
                Timeframe.class,
                (path, period) -> compare(context, path, period.start(), period.end(), "start", "end"));
        context.each(
                Action.class,
                (path, action) -> compare(
                        context,
                        path,
                        action.start(),
                        action.deadline().flatMap(Deadline::dueDate),
                        "start",
                        "deadline"));
        context.each(
                Deadline.Recurring.class,
                (path, deadline) -> compare(context, path, deadline.first(), deadline.until(), "first", "until"));
    }

    private static void compare(
            RuleContext context,
            ElementPath path,
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            String startName,
            String endName) {
        if (start.isPresent()
                && end.isPresent()
                && start.get().firstDay().isAfter(end.get().lastDay())) {
            context.finding(path.attribute(startName))
                    .argument("start", start.get())
                    .argument("end", end.get())
                    .argument("endName", endName)
                    .argument("holder", context.nameOf(path))
                    .report("{holder} begins in {start}, after its end in {end} (\"{endName}\").");
        }
    }
}
