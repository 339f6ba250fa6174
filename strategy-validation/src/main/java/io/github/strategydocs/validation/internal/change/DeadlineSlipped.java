package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.DeadlineHistory;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.PartHistory;
import io.github.strategydocs.diff.Slip;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;
import java.util.Optional;

/** {@code change/deadline-slipped}. The third time in a history is a pattern. */
final class DeadlineSlipped extends ChangeRule {

    DeadlineSlipped() {
        super(RuleMetadata.builder("change/deadline-slipped")
                .title("A deadline that is later than before, with no reason")
                .why("A date that moves without a reason will move again, and nobody who waits for it can plan.")
                .remedy("Say why: in a new statusNote of the action, or in the change note by the name of the action.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    private static final int TOO_OFTEN = 3;

    @Override
    void check(RuleContext context, Reasons reasons, Change change) {
        if (!change.means(MeaningKind.DEADLINE_SLIPPED) || reasons.isInIdleAction(change)) {
            return;
        }
        context.lookedAt();
        if (reasons.explain(change) || hasNewRationale(change)) {
            return;
        }
        int slips = 1 + slipsBefore(context, change);
        FindingDraft finding = context.finding(change.path()).sentence("change", change.sentence());
        if (slips >= TOO_OFTEN) {
            finding.worse()
                    .argument("slips", slips)
                    .report("{change}; it has slipped {slips} times, and nothing says why.");
        } else {
            finding.report("{change}, and nothing says why.");
        }
    }

    private static boolean hasNewRationale(Change change) {
        return change.edit().before().orElse(null) instanceof Target before
                && change.edit().after().orElse(null) instanceof Target after
                && Said.anything(after.rationale())
                && !after.rationale().equals(before.rationale());
    }

    /** How often the same deadline slipped in earlier versions; the version that is checked may be in the history too. */
    private static int slipsBefore(RuleContext context, Change change) {
        Optional<StrategyHistory> history = context.history();
        if (history.isEmpty() || change.element().isEmpty() || isTarget(change)) {
            return 0;
        }
        Optional<PartHistory> part = history.get().element(change.element().get());
        Optional<DeadlineHistory> deadline = part.isPresent() ? part.get().deadline() : Optional.empty();
        int slips = 0;
        for (Slip slip : deadline.isPresent() ? deadline.get().slips() : List.<Slip>of()) {
            boolean isThis = slip.version().version().equals(context.strategy().version());
            slips += slip.kind() == Slip.Kind.SLIPPED && !isThis ? 1 : 0;
        }
        return slips;
    }

    /** Of the targets of a measure a history keeps the list as a whole. */
    private static boolean isTarget(Change change) {
        return change.edit().after().orElse(null) instanceof Target;
    }
}
