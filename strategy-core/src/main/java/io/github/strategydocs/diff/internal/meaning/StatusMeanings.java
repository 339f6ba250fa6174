package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressStatus;
import java.util.Map;
import java.util.Optional;

/** What it means that work stands elsewhere, applies or no longer does, came or went. */
final class StatusMeanings implements MeaningFinder {

    /** How near to the end; what is late or held up is further from it than what goes on. */
    private static final Map<ProgressStatus, Integer> NEARNESS = Map.of(
            ProgressStatus.NOT_STARTED, 0,
            ProgressStatus.BLOCKED, 1,
            ProgressStatus.DELAYED, 2,
            ProgressStatus.IN_PROGRESS, 3,
            ProgressStatus.COMPLETED, 4);

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (ComparedVersions.isOn(edit, ActionPlan.class, "actions")) {
            explainAction(edit, versions, explanation);
        } else if (ComparedVersions.isOn(edit, Action.class, "applicability")) {
            applicability(edit, versions, explanation);
        } else if (edit.kind() == EditKind.CHANGED
                && edit.before().orElse(null) instanceof ProgressEntry before
                && edit.after().orElse(null) instanceof ProgressEntry after) {
            status(before.status(), after.status(), explanation);
        } else if (edit.kind() == EditKind.CHANGED
                && edit.before().or(edit::after).orElse(null) instanceof ProgressStatus) {
            status(
                    edit.before().map(ProgressStatus.class::cast),
                    edit.after().map(ProgressStatus.class::cast),
                    explanation);
        }
    }

    private static void explainAction(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (edit.kind() == EditKind.ADDED) {
            Action added = (Action) edit.after().orElseThrow();
            if (isCommitted(added, versions.applicabilityAfter(added))) {
                explanation.means(MeaningKind.COMMITMENT_MADE);
            }
        } else if (edit.kind() == EditKind.REMOVED) {
            Action removed = (Action) edit.before().orElseThrow();
            if (!CompletedWork.isRemovedBy(edit) && isCommitted(removed, versions.applicabilityBefore(removed))) {
                explanation.means(MeaningKind.COMMITMENT_WITHDRAWN);
            }
        }
    }

    private static boolean isCommitted(Action action, Applicability applicability) {
        return applicability == Applicability.APPLIES
                && action.status()
                        .filter(status -> status == ProgressStatus.CANCELLED)
                        .isEmpty();
    }

    /** A part of which nothing is said is as its whole: to say nothing any more need not mean that it applies. */
    private static void applicability(Edit edit, ComparedVersions versions, Explanation explanation) {
        Applicability before = versions.holderBefore(edit, Action.class)
                .map(versions::applicabilityBefore)
                .orElseThrow();
        Applicability after = versions.holderAfter(edit, Action.class)
                .map(versions::applicabilityAfter)
                .orElseThrow();
        if (before == after) {
            return;
        }
        if (after == Applicability.EXEMPT) {
            explanation.means(MeaningKind.EXEMPTED);
        } else if (after == Applicability.APPLIES) {
            explanation.means(MeaningKind.COMMITMENT_MADE);
        } else if (before == Applicability.APPLIES && isWithdrawn(after)) {
            explanation.means(MeaningKind.COMMITMENT_WITHDRAWN);
        }
    }

    private static boolean isWithdrawn(Applicability applicability) {
        return applicability == Applicability.NOT_APPLICABLE || applicability == Applicability.AWAITING;
    }

    private static void status(
            Optional<ProgressStatus> before, Optional<ProgressStatus> after, Explanation explanation) {
        ProgressStatus from = before.orElse(ProgressStatus.NOT_STARTED);
        ProgressStatus to = after.orElse(ProgressStatus.NOT_STARTED);
        if (to == from) {
            return;
        }
        if (to == ProgressStatus.CANCELLED) {
            explanation.means(MeaningKind.CANCELLED);
            explanation.matters(Significance.COMMITMENT);
        } else if (from == ProgressStatus.CANCELLED || from == ProgressStatus.COMPLETED) {
            explanation.means(MeaningKind.REOPENED);
        } else if (isAdvance(from, to)) {
            explanation.means(MeaningKind.STATUS_ADVANCED);
        } else {
            explanation.means(MeaningKind.STATUS_FELL_BACK);
        }
    }

    /** What has not started and is late or held up has come no nearer. */
    private static boolean isAdvance(ProgressStatus from, ProgressStatus to) {
        int gain = NEARNESS.getOrDefault(to, 0) - NEARNESS.getOrDefault(from, 0);
        boolean heldUp = to == ProgressStatus.BLOCKED || to == ProgressStatus.DELAYED;
        return gain > 0 && !(from == ProgressStatus.NOT_STARTED && heldUp);
    }
}
