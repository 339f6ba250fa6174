package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import java.util.Optional;

/** {@code action/no-deliverable}. What was cancelled will not exist. */
final class NoDeliverable extends ActionRule {

    NoDeliverable() {
        super(RuleMetadata.builder("action/no-deliverable")
                .title("An action that names nothing that will exist when it is done")
                .why("Specific: if nothing will be there that was not there before, nobody can say what was meant, and "
                        + "anything can pass for it.")
                .remedy(
                        "Name at least one deliverable, a thing that people can look at, and say when it counts as done.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .denies(SmartLetter.SPECIFIC)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        for (Deliverable deliverable : action.action().deliverables()) {
            if (!deliverable.status().equals(Optional.of(ProgressStatus.CANCELLED))) {
                return;
            }
        }
        context.finding(action.path().attribute("deliverables"))
                .named("action", action.path())
                .report(
                        action.action().deliverables().isEmpty()
                                ? "{action} names nothing that will exist when it is done."
                                : "{action} names nothing that will exist when it is done: all that it names was "
                                        + "cancelled.");
    }
}
