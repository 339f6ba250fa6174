package io.github.strategydocs.report;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.report.OverviewResponse.State;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** Puts together what several actions of a body say to one action of the parent. */
final class ResponseTally {

    /** From the one that holds a body back most; what is cancelled holds nobody back. */
    private static final List<ProgressStatus> BY_URGENCY = List.of(
            ProgressStatus.BLOCKED,
            ProgressStatus.DELAYED,
            ProgressStatus.NOT_STARTED,
            ProgressStatus.IN_PROGRESS,
            ProgressStatus.COMPLETED,
            ProgressStatus.CANCELLED);

    private final Action asked;
    private final List<String> ids = new ArrayList<>();

    @Nullable
    private State state;

    @Nullable
    private PartialDate due;

    @Nullable
    private ProgressStatus status;

    private boolean isOverdue;

    ResponseTally(Action asked) {
        this.asked = asked;
    }

    void add(EffectiveAction action, boolean isOverdue) {
        ids.add(action.action().id());
        State own = state(action);
        if (state == null || own.compareTo(state) < 0) {
            state = own;
        }
        this.isOverdue |= isOverdue;
        addDue(action.action().deadline());
        for (Milestone milestone : action.action().milestones()) {
            addDue(milestone.deadline());
        }
        action.action().status().ifPresent(this::addStatus);
    }

    /** The states stand in the order in which they bind. */
    private static State state(EffectiveAction action) {
        return switch (action.applicability()) {
            case APPLIES -> State.COMMITTED;
            case CONDITIONAL -> State.CONDITIONAL;
            case AWAITING -> State.AWAITING;
            case EXEMPT -> State.EXEMPT;
            case NOT_APPLICABLE -> State.NOT_APPLICABLE;
        };
    }

    private void addDue(Optional<Deadline> deadline) {
        PartialDate date = deadline.flatMap(Deadline::dueDate).orElse(null);
        if (date != null && (due == null || date.lastDay().isAfter(due.lastDay()))) {
            due = date;
        }
    }

    private void addStatus(ProgressStatus own) {
        if (status == null || BY_URGENCY.indexOf(own) < BY_URGENCY.indexOf(status)) {
            status = own;
        }
    }

    OverviewResponse response(boolean isAsked) {
        Optional<PartialDate> limit = asked.deadline().flatMap(Deadline::dueDate);
        boolean isLater = due != null
                && limit.isPresent()
                && due.lastDay().isAfter(limit.get().lastDay());
        return new OverviewResponse(
                asked.id(),
                state != null ? state : isAsked ? State.UNANSWERED : State.NOT_ASKED,
                ids,
                Optional.ofNullable(due),
                Optional.ofNullable(status),
                isLater,
                isOverdue);
    }
}
