package io.github.strategydocs.validation.internal.risk;

import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskResponse;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;

/** {@code risk/unmitigated}: an action that deals with a risk mitigates it. */
final class Unmitigated extends BuiltInRule {

    Unmitigated() {
        super(RuleMetadata.builder("risk/unmitigated")
                .title("A risk to be treated, and nothing that treats it")
                .why("The response promises that something is done, and nothing is.")
                .remedy("Say what makes it less likely or less bad, as mitigations, or name the actions that deal "
                        + "with it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Risk> located : context.all(Risk.class)) {
            Risk risk = located.value();
            boolean isToBeTreated =
                    risk.response().isPresent() && risk.response().get() == RiskResponse.TREAT;
            if (isToBeTreated
                    && !Said.anything(risk.mitigations())
                    && risk.actions().isEmpty()) {
                context.finding(located.path().attribute("mitigations"))
                        .argument("risk", risk.description())
                        .report("The risk \"{risk}\" is to be treated, and there is neither a mitigation nor "
                                + "an action that does so.");
            }
        }
    }
}
