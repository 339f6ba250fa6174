package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.JudgedAction;

/** {@code action/no-evidence}. */
final class NoEvidence extends ActionRule {

    NoEvidence() {
        super(RuleMetadata.builder("action/no-evidence")
                .title("An action with nothing to show that it can be done")
                .why(
                        "Realistic: somebody has mostly tried something like it, and what came of it is the best forecast.")
                .remedy(
                        "Name an evaluation, a pilot or a comparison with somebody else's experience as evidence; if there "
                                + "is none anywhere, say why in noComparator.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .denies(SmartLetter.REALISTIC)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (action.action().evidence().isEmpty()
                && !Said.anything(action.action().noComparator())) {
            context.finding(action.path().attribute("evidence"))
                    .named("action", action.path())
                    .report("{action} names no evidence that it can be done, and does not say why there is none.");
        }
    }
}
