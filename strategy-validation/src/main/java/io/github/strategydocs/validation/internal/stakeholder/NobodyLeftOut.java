package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Reach;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.Uncounted;
import java.util.List;
import java.util.Set;

/** {@code stakeholder/nobody-left-out}. Where the reach of one is not stated, not all are said to be online. */
final class NobodyLeftOut extends BuiltInRule {

    NobodyLeftOut() {
        super(RuleMetadata.builder("stakeholder/nobody-left-out")
                .title("Every stakeholder is said to be online")
                .why(
                        "There are always people who are not; they are missing from the map because they were missing from the "
                                + "meeting.")
                .remedy("Look again for those who do not use the internet, or cannot, and say how they are reached.")
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        List<Located<Stakeholder>> stakeholders = Uncounted.all(context, Stakeholder.class);
        boolean isAnybodyElse = false;
        for (Located<Stakeholder> located : stakeholders) {
            Stakeholder stakeholder = located.value();
            boolean isOnlineAlone = Set.of(Reach.DIGITAL).equals(Set.copyOf(stakeholder.reach()));
            boolean hasRoute = Said.anything(stakeholder.alternativeRoute());
            if (hasRoute || !stakeholder.reach().isEmpty()) {
                context.lookedAt();
            }
            isAnybodyElse |= !isOnlineAlone || hasRoute;
        }
        if (!stakeholders.isEmpty() && !isAnybodyElse) {
            context.finding(Weights.STAKEHOLDERS)
                    .argument("count", stakeholders.size())
                    .report(
                            stakeholders.size() == 1
                                    ? "The only stakeholder is said to be online."
                                    : "All {count} stakeholders are said to be online, and nobody to be left out.");
        }
    }
}
