package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.Optional;

/** {@code stakeholder/hostile-unlisted}. A map without any stance, such as that of a public edition, does not tell. */
final class HostileUnlisted extends BuiltInRule {

    HostileUnlisted() {
        super(RuleMetadata.builder("stakeholder/hostile-unlisted")
                .title("A map of friends")
                .why(
                        "Those who are against it are interested too, and a strategy that has not thought of them meets them "
                                + "unprepared.")
                .remedy(
                        "Look for those who are critical, hostile or indifferent. Their stance moves nobody on the map.")
                .inPublication(Severity.INFO)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        int supportive = 0;
        for (Located<Stakeholder> located : context.all(Stakeholder.class)) {
            Optional<Stance> stance = located.value().stance();
            if (stance.isPresent() && stance.get() != Stance.SUPPORTIVE) {
                return;
            }
            supportive += stance.isPresent() ? 1 : 0;
        }
        if (supportive > 0) {
            context.finding(Weights.STAKEHOLDERS)
                    .argument("count", supportive)
                    .report("No stakeholder is said to be other than supportive, of {count} whose stance is recorded.");
        }
    }
}
