package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it means that a stakeholder came, went, or stands elsewhere on the map. Stance moves nobody. */
final class StakeholderMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (ComparedVersions.isOn(edit, StakeholderMap.class, "stakeholders")) {
            if (edit.kind() == EditKind.ADDED) {
                explanation.means(MeaningKind.STAKEHOLDER_JOINED);
            } else if (edit.kind() == EditKind.REMOVED) {
                explanation.means(MeaningKind.STAKEHOLDER_LEFT);
            }
        } else if (ComparedVersions.isOn(edit, Stakeholder.class, "stance")) {
            explanation.means(MeaningKind.STANCE_CHANGED);
        } else if (ComparedVersions.isOn(edit, Stakeholder.class, "assessments") && isTeller(edit, versions)) {
            Optional<Stakeholder> before = versions.holderBefore(edit, Stakeholder.class);
            Optional<Stakeholder> after = versions.holderAfter(edit, Stakeholder.class);
            if (before.isPresent() && after.isPresent()) {
                explainMovement(before.get(), after.get(), explanation);
            }
        }
    }

    /** Several assessments may come and go at once; together they move a stakeholder once, and the one that counts says so. */
    private static boolean isTeller(Edit edit, ComparedVersions versions) {
        Optional<Object> current = versions.holderAfter(edit, Stakeholder.class)
                .flatMap(Stakeholder::currentAssessment)
                .map(Object.class::cast);
        List<Edit> edits = versions.beside(edit).stream()
                .filter(each -> each.kind() != EditKind.MOVED)
                .toList();
        return edits.stream()
                .filter(each -> each.after().equals(current))
                .findFirst()
                .or(() -> edits.stream().findFirst())
                .filter(edit::equals)
                .isPresent();
    }

    private static void explainMovement(Stakeholder before, Stakeholder after, Explanation explanation) {
        Optional<Assessment> one = before.currentAssessment();
        Optional<Assessment> other = after.currentAssessment();
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        List<String> phrases = new ArrayList<>();
        add(
                MeaningKind.INTEREST_CHANGED,
                "interest",
                one.get().interest(),
                other.get().interest(),
                explanation,
                phrases);
        add(
                MeaningKind.IMPACT_CHANGED,
                "impact",
                one.get().impact(),
                other.get().impact(),
                explanation,
                phrases);
        String from = before.quadrant().map(Constants::nameOf).orElseThrow();
        String to = after.quadrant().map(Constants::nameOf).orElseThrow();
        if (!from.equals(to)) {
            explanation.means(Meanings.fromTo(MeaningKind.STAKEHOLDER_MOVED, from, to));
            phrases.add("from \"" + from.replace('-', ' ') + "\" to \"" + to.replace('-', ' ') + "\"");
        }
        if (!phrases.isEmpty()) {
            explanation.say(String.join(", ", phrases));
        } else if (!one.get().on().equals(other.get().on())) {
            explanation.say("assessed again " + ValueWords.at(other.get().on()) + ", with the same result");
        }
    }

    private static void add(
            MeaningKind kind, String what, int from, int to, Explanation explanation, List<String> phrases) {
        if (from != to) {
            explanation.means(Meanings.fromTo(kind, from, to));
            phrases.add(what + (to > from ? " rising " : " falling ") + from + " → " + to);
        }
    }
}
