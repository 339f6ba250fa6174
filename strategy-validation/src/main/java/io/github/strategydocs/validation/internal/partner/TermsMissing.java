package io.github.strategydocs.validation.internal.partner;

import io.github.strategydocs.model.DeliveryPartner;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code partner/terms-missing}. */
final class TermsMissing extends BuiltInRule {

    TermsMissing() {
        super(RuleMetadata.builder("partner/terms-missing")
                .title("A delivery partner of whom publication, information or conduct is not agreed")
                .why("What the public body must show, keep and answer for is lost when somebody else does the work.")
                .remedy(
                        "Agree that the partner publishes how well it does, how it handles information, and how it behaves.")
                .inPublication(Severity.WARNING)
                .yieldsToReason()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<DeliveryPartner> located : context.all(DeliveryPartner.class)) {
            DeliveryPartner partner = located.value();
            List<String> missing = new ArrayList<>();
            if (!partner.publishesPerformance().equals(Optional.of(true))) {
                missing.add("publication");
            }
            if (!Said.anything(partner.informationTerms())) {
                missing.add("information");
            }
            if (!Said.anything(partner.conductTerms())) {
                missing.add("conduct");
            }
            if (!missing.isEmpty()) {
                context.finding(located.path())
                        .argument("partner", context.nameOf(partner.party()))
                        .argument("missing", missing)
                        .report("No terms are agreed with the delivery partner {partner} on: {missing}.");
            }
        }
    }
}
