package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.model.Channel;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code engagement/section-missing}. It matters as much as what it stands for: see {@link #hidesErrors}. */
final class SectionMissing extends BuiltInRule {

    SectionMissing() {
        super(RuleMetadata.builder("engagement/section-missing")
                .title("Channels, and nothing on how to engage with people on them")
                .why("A channel without a way to listen, answer and keep order on it is a noticeboard, "
                        + "whatever platform it stands on. It is an error where channels have purposes: with a section, the "
                        + "finer rules would look for errors there, and nobody may escape them by leaving it out.")
                .remedy("Say in the section engagement how what people say is taken up, recorded and moderated, "
                        + "and who may say what.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        if (!EngagementChannels.exist(context)) {
            return;
        }
        context.lookedAt();
        if (EngagementSection.in(context) == null) {
            FindingDraft finding = context.finding(EngagementSection.PATH);
            (hidesErrors(context) ? finding : finding.atMost(Severity.WARNING))
                    .report("There are channels, and the document does not say how the body engages with "
                            + "people on them.");
        }
    }

    /** Whether the finer rules would find errors if there were a section, which nobody may escape by leaving it out. */
    private static boolean hidesErrors(RuleContext context) {
        for (Channel channel : EngagementChannels.inUse(context)) {
            if (!channel.purposes().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
