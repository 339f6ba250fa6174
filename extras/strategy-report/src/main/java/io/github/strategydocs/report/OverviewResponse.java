package io.github.strategydocs.report;

import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The response of one body to one action of the parent.
 *
 * <pre>{@code
 * Overview overview = Overview.builder().parent(parent).body("waters.json", waters).build();
 * for (OverviewResponse response : overview.bodies().get(0).responses()) {
 *     System.out.println(response.action() + ": " + response.inWords());
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 *
 * @param action the id of the parent's action
 * @param state the kind of answer, or why there is none
 * @param responses the ids of the actions that respond to it, or to a part, a deliverable or a milestone of it
 * @param due the latest due date of those that are commitments and were not cancelled, and of their milestones; empty
 *     if none is known
 * @param status the most critical status of these commitments, in the order blocked, delayed, not started, in progress,
 *     completed; empty if none has a status; {@code CANCELLED} if all responding actions were cancelled
 * @param isLater whether {@code due} is after the deadline of the parent's action
 * @param isOverdue whether one of these commitments, or a milestone or deliverable of it, is past its deadline on the
 *     day of the overview and not done
 */
public record OverviewResponse(
        String action,
        State state,
        List<String> responses,
        Optional<PartialDate> due,
        Optional<ProgressStatus> status,
        boolean isLater,
        boolean isOverdue) {

    /** The kind of answer; if there are several answers, the most binding one. */
    public enum State {
        /** An action that applies. */
        COMMITTED,
        /** An action that depends on a condition. */
        CONDITIONAL,
        /** Nobody has decided yet. */
        AWAITING,
        /** The body was given an exemption. */
        EXEMPT,
        /** The action does not apply to the body. */
        NOT_APPLICABLE,
        /** The parent asks this body, and there is no answer. */
        UNANSWERED,
        /** There is no answer, and the parent does not ask this body. */
        NOT_ASKED
    }

    /** Checks that nothing is null, and keeps a copy of the list. */
    public OverviewResponse {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(state, "state");
        responses = List.copyOf(responses);
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The response in one or two words, for a table.
     *
     * @return a status, a date, or the state; never empty
     */
    public String inWords() {
        AnswerWord word = word();
        String words = switch (word) {
            case DATE -> Words.date(due.orElseThrow());
            case NOT_ASKED -> "not asked";
            default -> word.words();
        };
        return remark().map(remark -> words + " " + remark.words()).orElse(words);
    }

    /** What sort of words these are. */
    AnswerWord word() {
        return switch (state) {
            case COMMITTED -> commitment();
            case CONDITIONAL -> AnswerWord.CONDITIONAL;
            case AWAITING -> AnswerWord.AWAITING;
            case EXEMPT -> AnswerWord.EXEMPT;
            case NOT_APPLICABLE -> AnswerWord.NOT_FOR_US;
            case UNANSWERED -> AnswerWord.NO_ANSWER;
            case NOT_ASKED -> AnswerWord.NOT_ASKED;
        };
    }

    /** What is said beside them. */
    Optional<AnswerWord> remark() {
        return isOverdue ? Optional.of(AnswerWord.OVERDUE) : isLater ? Optional.of(AnswerWord.LATE) : Optional.empty();
    }

    private AnswerWord commitment() {
        if (status.equals(Optional.of(ProgressStatus.COMPLETED))) {
            return AnswerWord.COMPLETED;
        }
        if (status.equals(Optional.of(ProgressStatus.CANCELLED))) {
            return AnswerWord.CANCELLED;
        }
        return due.isPresent() ? AnswerWord.DATE : AnswerWord.NO_DATE;
    }
}
