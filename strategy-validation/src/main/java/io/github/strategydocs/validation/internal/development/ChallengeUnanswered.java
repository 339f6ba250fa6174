package io.github.strategydocs.validation.internal.development;

import io.github.strategydocs.model.ChallengeFinding;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;

/** {@code development/challenge-unanswered}. */
final class ChallengeUnanswered extends BuiltInRule {

    ChallengeUnanswered() {
        super(RuleMetadata.builder("development/challenge-unanswered")
                .title("A finding of a challenge without a response")
                .why("A challenge that is not answered was invited for show.")
                .remedy("Say what you make of it: accepted, in part or rejected, and why.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<ChallengeFinding> finding : context.all(ChallengeFinding.class)) {
            if (!Said.anything(finding.value().response())) {
                context.finding(finding.path().attribute("response"))
                        .argument("finding", finding.value().text())
                        .report("A finding of the challenge has no response: \"{finding}\"");
            }
        }
    }
}
