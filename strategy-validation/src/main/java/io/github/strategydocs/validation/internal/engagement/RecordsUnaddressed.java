package io.github.strategydocs.validation.internal.engagement;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.RecordRule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;

/** {@code engagement/records-unaddressed}. */
final class RecordsUnaddressed extends BuiltInRule {

    RecordsUnaddressed() {
        super(RuleMetadata.builder("engagement/records-unaddressed")
                .title("Conversations that are not on record")
                .why("What was said in public is part of the record: it may be asked for, relied on or "
                        + "disputed long after the platform has lost it.")
                .remedy("Add a record rule that says in which system conversations are kept, for how long, and "
                        + "how a request for information is answered from it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Engagement engagement = EngagementSection.in(context);
        List<Channel> twoWay = EngagementChannels.twoWay(context);
        if (engagement == null || twoWay.isEmpty()) {
            return;
        }
        context.lookedAt();
        ElementPath path = EngagementSection.PATH.attribute("recordRules");
        if (engagement.recordRules().isEmpty()) {
            context.finding(path)
                    .argument("channels", EngagementChannels.names(twoWay))
                    .report("People can talk to the body ({channels}), and no rule says how conversations "
                            + "are kept on record.");
        } else if (!hasComplete(engagement)) {
            RecordRule first = engagement.recordRules().get(0);
            context.finding(path)
                    .argument("system", first.system())
                    .argument("missing", gaps(first))
                    .report("No record rule is complete: \"{system}\" lacks {missing}.");
        }
    }

    private static boolean hasComplete(Engagement engagement) {
        for (RecordRule rule : engagement.recordRules()) {
            if (gaps(rule).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> gaps(RecordRule rule) {
        return new Gaps()
                .unless(Said.anything(rule.system()), "a system")
                .unless(rule.retention().isPresent(), "a retention")
                .unless(Said.anything(rule.freedomOfInformationRoute()), "a route for requests for information")
                .names();
    }
}
