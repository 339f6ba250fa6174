package io.github.strategydocs.report;

import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one body says to one action of the parent.
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
 * @param state whether there is an answer, and which
 * @param responses the ids of the actions that respond to it, or to a part, a deliverable or a milestone of it
 * @param due the latest date by which one of them is due that is a commitment and was not cancelled; empty where none is
 *     known
 * @param status how far the least advanced of these is; empty where none says so; {@code CANCELLED} where all that
 *     responds was cancelled
 * @param isLater whether {@code due} comes after the parent's own deadline
 * @param isOverdue whether one of them is past its deadline on the day of the overview and not done
 */
public record OverviewResponse(
        String action,
        State state,
        List<String> responses,
        Optional<PartialDate> due,
        Optional<ProgressStatus> status,
        boolean isLater,
        boolean isOverdue) {

    /** What sort of answer it is; of several, the one that binds most. */
    public enum State {
        /** An action that applies. */
        COMMITTED,
        /** An action that hangs on a condition. */
        CONDITIONAL,
        /** Nobody has decided yet. */
        AWAITING,
        /** An exemption was given. */
        EXEMPT,
        /** It does not arise there. */
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
     * Says so in a word or two, as a table shows it.
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
