package io.github.strategydocs.report;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what of an action is past its deadline on a day and is not said to be done: itself, and what it is made of. */
final class Lateness {

    private final LocalDate asOf;

    Lateness(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** A sentence for each. What nobody has committed to is never late, nor is anything of what is done or given up. */
    List<String> of(EffectiveAction effective) {
        Action action = effective.action();
        List<String> late = new ArrayList<>();
        if (!Commitments.isCommitted(effective) || isOver(action.status())) {
            return late;
        }
        String name = "\"" + action.title() + "\"";
        add(late, name, action.deadline(), action.status());
        for (Milestone milestone : action.milestones()) {
            add(late, "milestone \"" + milestone.name() + "\" of " + name, milestone.deadline(), milestone.status());
        }
        for (Deliverable deliverable : action.deliverables()) {
            add(
                    late,
                    "deliverable \"" + deliverable.name() + "\" of " + name,
                    deliverable.deadline(),
                    deliverable.status());
        }
        return late;
    }

    private static boolean isOver(Optional<ProgressStatus> status) {
        return status.equals(Optional.of(ProgressStatus.COMPLETED))
                || status.equals(Optional.of(ProgressStatus.CANCELLED));
    }

    private void add(List<String> late, String name, Optional<Deadline> deadline, Optional<ProgressStatus> status) {
        Optional<PartialDate> due = deadline.flatMap(Deadline::dueDate);
        if (due.isPresent() && due.get().lastDay().isBefore(asOf) && !isOver(status)) {
            late.add("due " + Words.date(due.get()) + ": " + name);
        }
    }
}
