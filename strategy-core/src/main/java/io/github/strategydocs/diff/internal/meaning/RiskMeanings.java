package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.value.Rating;
import java.util.Optional;

/** What it means that a risk is assessed or met in another way. */
final class RiskMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (ComparedVersions.isOn(edit, Risk.class, "response")) {
            explanation.means(MeaningKind.RISK_RESPONSE_CHANGED);
        } else if (ComparedVersions.isOn(edit, Risk.class, "likelihood")
                || ComparedVersions.isOn(edit, Risk.class, "impact")) {
            rating(edit, explanation);
        }
    }

    private static void rating(Edit edit, Explanation explanation) {
        Optional<Rating> before = edit.before().map(Rating.class::cast).filter(Rating::isKnown);
        Optional<Rating> after = edit.after().map(Rating.class::cast).filter(Rating::isKnown);
        if (before.isEmpty() && after.isPresent()) {
            explanation.means(MeaningKind.RISK_BECAME_KNOWN);
        } else if (before.isPresent() && after.isEmpty()) {
            explanation.means(MeaningKind.RISK_BECAME_UNKNOWN);
        } else if (before.isPresent()) {
            int from = before.get().level().orElseThrow();
            int to = after.orElseThrow().level().orElseThrow();
            explanation.means(
                    Meanings.fromTo(to > from ? MeaningKind.RISK_INCREASED : MeaningKind.RISK_DECREASED, from, to));
            explanation.add(to > from ? "up" : "down");
        }
    }
}
