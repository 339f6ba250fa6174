package io.github.strategydocs.validation.internal.risk;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code risk/section-missing}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("risk/section-missing")
                .title("No risk")
                .why("Something will go wrong, and whoever has not written down what has not thought about it.")
                .remedy("Write down in the risk register what may go wrong, how likely and how bad it is, what "
                        + "you do about it, and who looks after it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        if (context.index().all(Risk.class).isEmpty()) {
            context.finding(ElementPath.ROOT.attribute("riskRegister")).report("The document names no risk.");
        }
    }
}
