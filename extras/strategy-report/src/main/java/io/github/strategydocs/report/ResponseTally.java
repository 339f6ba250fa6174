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

    /** From the one that holds a body back most. */
    private static final List<ProgressStatus> BY_URGENCY = List.of(
            ProgressStatus.BLOCKED,
            ProgressStatus.DELAYED,
            ProgressStatus.NOT_STARTED,
            ProgressStatus.IN_PROGRESS,
            ProgressStatus.COMPLETED);

    private final Action asked;
    private final List<String> ids = new ArrayList<>();

    @Nullable
    private State state;

    /** What was said by what has been cancelled, which counts where nothing else is said. */
    @Nullable
    private State givenUp;

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
        if (action.isCancelled()) {
            givenUp = binding(own, givenUp);
            return;
        }
        state = binding(own, state);
        if (Commitments.isCommitted(action)) {
            addCommitment(action.action(), isOverdue);
        }
    }

    /** Of what nobody is held to, neither date nor status says how far the body is. */
    private void addCommitment(Action action, boolean isOverdue) {
        this.isOverdue |= isOverdue;
        addDue(action.deadline());
        for (Milestone milestone : action.milestones()) {
            if (!milestone.status().equals(Optional.of(ProgressStatus.CANCELLED))) {
                addDue(milestone.deadline());
            }
        }
        action.status().ifPresent(this::addStatus);
    }

    private static State binding(State own, @Nullable State known) {
        return known == null || own.compareTo(known) < 0 ? own : known;
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
                shown(isAsked),
                ids,
                Optional.ofNullable(due),
                state == null && givenUp != null ? Optional.of(ProgressStatus.CANCELLED) : Optional.ofNullable(status),
                isLater,
                isOverdue);
    }

    private State shown(boolean isAsked) {
        if (state != null) {
            return state;
        }
        if (givenUp != null) {
            return givenUp;
        }
        return isAsked ? State.UNANSWERED : State.NOT_ASKED;
    }
}
