package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.Optional;

/** {@code stakeholder/section-missing}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("stakeholder/section-missing")
                .title("Nothing on who is interested and who is affected")
                .why("A strategy that does not know its public is made for those who wrote it.")
                .remedy("List who is interested in what you do, friendly or not, and who is affected by it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        Optional<StakeholderMap> map = context.strategy().stakeholderMap();
        if (map.isEmpty()) {
            context.finding(Weights.MAP).report("The document does not say who is interested and who is affected.");
        } else if (map.get().stakeholders().isEmpty()) {
            context.finding(Weights.MAP).report("{place} names nobody.");
        }
    }
}
