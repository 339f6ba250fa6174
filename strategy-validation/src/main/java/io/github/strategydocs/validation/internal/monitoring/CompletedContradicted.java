package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import java.util.List;

/** {@code monitoring/completed-contradicted}: only the newest entry about an action counts. */
final class CompletedContradicted extends BuiltInRule {

    CompletedContradicted() {
        super(RuleMetadata.builder("monitoring/completed-contradicted")
                .title("Reported as completed, with parts that are not")
                .why("One of the two is wrong, and whoever reads the report believes the better news.")
                .remedy("Correct the report, or bring the parts up to date.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {

        OpenParts openParts = new OpenParts(context);
        for (Entry entry : Entry.newest(context)) {
            Action action = context.index().find(entry.subject(), Action.class).orElse(null);
            if (action == null || !entry.says(ProgressStatus.COMPLETED)) {
                continue;
            }
            context.lookedAt();
            List<String> open = openParts.of(action);
            if (!open.isEmpty()) {
                context.finding(entry.path().attribute("status"))
                        .argument("report", entry.report().asOf())
                        .argument("action", context.nameOf(action.id()))
                        .argument("open", NameList.shortened(open))
                        .report("The progress report of {report} says that {action} is completed, but {open}.");
            }
        }
    }
}
