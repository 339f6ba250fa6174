package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.Optional;

/** {@code action/awaiting}. */
final class Awaiting extends BuiltInRule {

    Awaiting() {
        super(RuleMetadata.builder("action/awaiting")
                .title("An action to which nobody has committed yet")
                .why("It stands among the commitments and is none: readers will count on it.")
                .remedy("Decide whether it applies; until then leave it out, or say who decides by when.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (JudgedAction action : JudgedActions.in(context).all()) {
            if (isAnybodys(action)) {
                context.lookedAt();
            }
            if (!action.isCancelled() && action.action().applicability().equals(Optional.of(Applicability.AWAITING))) {
                context.finding(action.path().attribute("applicability"))
                        .named("action", action.path())
                        .report("{action} still awaits a decision: there is no commitment yet.");
            }
        }
    }

    /** A commitment is somebody's, or is said to be one; a title alone is neither that nor awaiting a decision. */
    private static boolean isAnybodys(JudgedAction action) {
        return action.action().applicability().isPresent()
                || !action.action().assignments().isEmpty()
                || !action.obligations().isEmpty();
    }
}
