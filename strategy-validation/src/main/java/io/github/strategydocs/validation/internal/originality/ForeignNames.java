package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.validation.ForeignName;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code originality/foreign-name}. */
final class ForeignNames extends BuiltInRule {

    ForeignNames() {
        super(RuleMetadata.builder("originality/foreign-name")
                .title("The name of an organisation that has no part in this strategy")
                .why(
                        "The name of another in the middle of a plan is most often left over from the plan that was copied.")
                .remedy(
                        "If it was left in, put in the right name, and read the rest; if it is meant, name the organisation as a party or a stakeholder.")
                .needs(Input.CORPUS)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        for (ForeignName name : context.corpus().orElseThrow().foreignNames(context.strategy())) {
            context.finding(name.path())
                    .about(name.name())
                    .argument("name", name.name())
                    .report("{place} speaks of \"{name}\", which is no party, stakeholder or related document here, "
                            + "and has a strategy of its own.");
        }
    }
}
