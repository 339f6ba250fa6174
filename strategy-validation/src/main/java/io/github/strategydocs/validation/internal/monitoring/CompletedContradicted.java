package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code monitoring/completed-contradicted}: only the newest entry about an action counts. A part that gives no status of its
 * own has the one of its newest entry.
 */
final class CompletedContradicted extends BuiltInRule {

    CompletedContradicted() {
        super(RuleMetadata.builder("monitoring/completed-contradicted")
                .title("Reported as completed, with parts that are not")
                .why("One of the two is wrong, and whoever reads the report believes the better news.")
                .remedy("Correct the report, or bring the parts up to date.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Entry> completed = new LinkedHashMap<>();
        Map<String, Entry> newest = new HashMap<>();
        for (Entry entry : Entry.newest(context)) {
            newest.put(entry.subject(), entry);
            boolean isAction =
                    context.index().find(entry.subject(), Action.class).isPresent();
            if (isAction && entry.says(ProgressStatus.COMPLETED)) {
                completed.put(entry.subject(), entry);
            }
        }
        if (completed.isEmpty()) {
            return;
        }
        OpenParts openParts = new OpenParts(context, completed, newest);
        for (Entry entry : completed.values()) {
            context.lookedAt();
            List<String> open = openParts.of(entry.subject());
            if (!open.isEmpty()) {
                context.finding(entry.path().attribute("status"))
                        .argument("report", entry.report().asOf())
                        .argument("action", context.nameOf(entry.subject()))
                        .argument("open", NameList.shortened(open))
                        .report("The progress report of {report} says that {action} is completed, and these "
                                + "are not: {open}.");
            }
        }
    }
}
