package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.LinkedElements;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code action/dependency-late}. What is done already can be needed at any time, and whoever is done needs nothing. */
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
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            int number = 0;
            for (String text : action.action().dependsOn()) {
                number++;
                Described needed = LinkedElements.find(context, text).orElse(null);
                if (needed != null) {
                    context.lookedAt();
                    compare(context, action, text, needed, number);
                }
            }
        }
    }

    private static void compare(RuleContext context, JudgedAction action, String text, Described needed, int number) {
        Optional<PartialDate> own = action.dueDate();
        Optional<PartialDate> due = Deadlines.dueDate(needed);
        boolean isLate = action.isOpen()
                && own.isPresent()
                && due.isPresent()
                && due.get().lastDay().isAfter(own.get().lastDay());
        if (isLate && !ProgressStatus.of(needed).equals(Optional.of(ProgressStatus.COMPLETED))) {
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
