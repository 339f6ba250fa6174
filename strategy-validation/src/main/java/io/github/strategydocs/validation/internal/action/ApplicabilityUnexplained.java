package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;

/** {@code action/applicability-unexplained}. */
final class ApplicabilityUnexplained extends BuiltInRule {

    ApplicabilityUnexplained() {
        super(RuleMetadata.builder("action/applicability-unexplained")
                .title("An action that is said not to apply, without a reason")
                .why("Without a reason nobody can tell a duty that does not arise from one that is shirked.")
                .remedy("Say as applicabilityReason why it does not apply, or who gave the exemption on what ground.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (JudgedAction action : JudgedActions.in(context).all()) {
            Applicability stated = action.action().applicability().orElse(Applicability.APPLIES);
            if (stated == Applicability.NOT_APPLICABLE || stated == Applicability.EXEMPT) {
                context.lookedAt();
                if (!Said.anything(action.action().applicabilityReason())) {
                    context.finding(action.path().attribute("applicabilityReason"))
                            .named("action", action.path())
                            .report(
                                    stated == Applicability.EXEMPT
                                            ? "{action} is said to be exempt, and not why."
                                            : "{action} is said not to apply, and not why.");
                }
            }
        }
    }
}
