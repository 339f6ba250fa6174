package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import java.util.Optional;

/** {@code action/no-deadline}. */
final class NoDeadline extends ActionRule {

    NoDeadline() {
        super(RuleMetadata.builder("action/no-deadline")
                .title("An action without a deadline")
                .why("Timely: what may be done at any time is done last, and can never be late.")
                .remedy("Say by when it is done, or by when its deliverables or milestones are. If that depends on "
                        + "something, say on what, and name a date that holds in any case.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .denies(SmartLetter.TIMELY)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, JudgedAction action) {
        if (hasDeadline(action.action())) {
            return;
        }
        Optional<Deadline> deadline = action.action().deadline();
        String words = deadline.isPresent() ? deadline.get().text().orElse("") : "";
        FindingDraft draft =
                context.finding(action.path().attribute("deadline")).named("action", action.path());
        if (Said.anything(words)) {
            draft.argument("words", words).report("{action} does not say by when it is done: \"{words}\" is no date.");
            return;
        }
        Optional<String> month = monthIn(action.action());
        if (month.isPresent()) {
            draft.argument("month", month.get()).report("{action} has no deadline, though its text speaks of {month}.");
        } else {
            draft.report("{action} does not say by when it is done.");
        }
    }

    /** What is told in the text alone, no list of what is due will show. */
    private static Optional<String> monthIn(Action action) {
        Optional<String> inTitle = DateWords.firstMonthIn(action.title());
        return inTitle.isPresent()
                ? inTitle
                : DateWords.firstMonthIn(action.description().orElse(""));
    }

    private static boolean hasDeadline(Action action) {
        if (Deadlines.isStated(action.deadline())) {
            return true;
        }
        for (Deliverable deliverable : action.deliverables()) {
            if (Deadlines.isStated(deliverable.deadline())) {
                return true;
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (Deadlines.isStated(milestone.deadline())) {
                return true;
            }
        }
        return false;
    }
}
