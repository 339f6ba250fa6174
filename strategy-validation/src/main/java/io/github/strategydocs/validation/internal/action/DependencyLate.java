package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.LinkedElements;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/**
 * {@code action/dependency-late}. What is done already can be needed at any time, and whoever is done needs nothing; what
 * was given up comes neither late nor in time. An action without a date of its own is due when its parts are.
 */
final class DependencyLate extends BuiltInRule {

    DependencyLate() {
        super(RuleMetadata.builder("action/dependency-late")
                .title("An action that needs something due after its own deadline")
                .why(
                        "Achievable: what comes too late cannot be used, so that this action will be late too or do without.")
                .remedy("Bring forward what is needed, move this action's deadline, or say that it can do without.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .qualifies(SmartLetter.ACHIEVABLE)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        JudgedActions actions = JudgedActions.in(context);
        for (JudgedAction action : actions.committed()) {
            int number = 0;
            for (String text : action.action().dependsOn()) {
                number++;
                Described needed = LinkedElements.find(context, text).orElse(null);
                if (needed != null) {
                    context.lookedAt();
                    compare(context, action, text, needed, number, due(context, actions, text, needed));
                }
            }
        }
    }

    /** When what is needed is due, unless it is there already or will never be. */
    private static Optional<PartialDate> due(
            RuleContext context, JudgedActions actions, String text, Described needed) {
        Optional<ProgressStatus> status = ProgressStatus.of(needed);
        if (status.equals(Optional.of(ProgressStatus.COMPLETED))
                || status.equals(Optional.of(ProgressStatus.CANCELLED))) {
            return Optional.empty();
        }
        JudgedAction here = actions.find(Here.idOf(context, text)).orElse(null);
        if (here == null) {
            return Deadlines.dueDate(needed); // it stands in another document, or is no action
        }
        return here.isCancelled() ? Optional.empty() : Actions.in(context).stillDue(here);
    }

    private static void compare(
            RuleContext context,
            JudgedAction action,
            String text,
            Described needed,
            int number,
            Optional<PartialDate> due) {
        Optional<PartialDate> own = Actions.in(context).stillDue(action);
        boolean isLate = action.isOpen()
                && own.isPresent()
                && due.isPresent()
                && due.get().lastDay().isAfter(own.get().lastDay());
        if (isLate) {
            context.finding(action.path().attribute("dependsOn").member(number))
                    .about(text)
                    .named("action", action.path())
                    .argument("own", own.get())
                    .argument("needed", LinkedElements.nameOf(context, text, needed))
                    .argument("due", due.get())
                    .report("{action} is due by " + DateWords.last("own", own.get())
                            + ", and needs {needed}, which is due by " + DateWords.last("due", due.get()) + ".");
        }
    }
}
