package io.github.strategydocs.diff;

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
            explainAction(edit, explanation);
        } else if (ComparedVersions.isOn(edit, Action.class, "applicability")) {
            applicability(edit, explanation);
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

    private static void explainAction(Edit edit, Explanation explanation) {
        if (edit.kind() == EditKind.ADDED && isCommitted((Action) edit.after().orElseThrow())) {
            explanation.means(MeaningKind.COMMITMENT_MADE);
        } else if (edit.kind() == EditKind.REMOVED
                && isCommitted((Action) edit.before().orElseThrow())) {
            explanation.means(MeaningKind.COMMITMENT_WITHDRAWN);
        }
    }

    private static boolean isCommitted(Action action) {
        return applies(action.applicability())
                && action.status()
                        .filter(status -> status == ProgressStatus.CANCELLED)
                        .isEmpty();
    }

    private static boolean applies(Optional<Applicability> applicability) {
        return applicability.isEmpty() || applicability.get() == Applicability.APPLIES;
    }

    private static void applicability(Edit edit, Explanation explanation) {
        Optional<Applicability> before = edit.before().map(Applicability.class::cast);
        Optional<Applicability> after = edit.after().map(Applicability.class::cast);
        if (after.isPresent() && after.get() == Applicability.EXEMPT) {
            explanation.means(MeaningKind.EXEMPTED);
        } else if (applies(after) && !applies(before)) {
            explanation.means(MeaningKind.COMMITMENT_MADE);
        } else if (applies(before) && after.filter(StatusMeanings::isWithdrawn).isPresent()) {
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
