package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code engagement/sign-off-unaddressed}. */
final class SignOffUnaddressed extends BuiltInRule {

    SignOffUnaddressed() {
        super(RuleMetadata.builder("engagement/sign-off-unaddressed")
                .title("Nothing on what needs a minister's, member's or councillor's sign-off")
                .why("Staff who do not know what they may say ask about everything, or about nothing.")
                .remedy("Say from which threshold on somebody has to sign off, and who; and what staff may say "
                        + "without asking.")
                .inPublication(Severity.WARNING)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Engagement engagement = EngagementSection.in(context);
        if (engagement == null) {
            return;
        }
        context.lookedAt();
        if (engagement.signOffs().isEmpty()) {
            context.finding(EngagementSection.PATH.attribute("signOffs"))
                    .report("Nothing says what staff may say and change by themselves, and what needs a "
                            + "minister's, member's or councillor's sign-off.");
        }
    }
}
