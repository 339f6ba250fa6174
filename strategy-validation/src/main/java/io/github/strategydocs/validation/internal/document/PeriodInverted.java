package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code document/period-inverted}. */
final class PeriodInverted extends BuiltInRule {

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
        for (Located<Timeframe> period : context.all(Timeframe.class)) {
            compare(
                    context,
                    period.path(),
                    period.value().start(),
                    period.value().end(),
                    "start",
                    "end");
        }
        for (Located<Action> action : context.all(Action.class)) {
            Optional<Deadline> deadline = action.value().deadline();
            Optional<PartialDate> due = deadline.isPresent() ? deadline.get().dueDate() : Optional.empty();
            compare(context, action.path(), action.value().start(), due, "start", "deadline");
        }
        for (Located<Deadline.Recurring> deadline : context.all(Deadline.Recurring.class)) {
            compare(
                    context,
                    deadline.path(),
                    deadline.value().first(),
                    deadline.value().until(),
                    "first",
                    "until");
        }
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
                    .namedInFull("holder", path)
                    .report("{holder} begins with {start} and ends with {end} (\"{endName}\"), before it has begun.");
        }
    }
}
