package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.match.NormalizedText;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What it means that something else was observed of a measure, or that one measure takes the place of another. */
final class ObservationMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        // Where only the form of words differs, as of a descriptor or of the label of a period, nothing new is
        // reported.
        boolean isEditorial =
                edit.kind() == EditKind.CHANGED && explanation.significance().compareTo(Significance.EDITORIAL) <= 0;
        if (edit.kind() == EditKind.MOVED || isEditorial) {
            return;
        }
        if (edit.before().or(edit::after).orElse(null) instanceof Measure) {
            explainReplacement(edit, versions, explanation);
        } else if (ComparedVersions.isOn(edit, Measure.class, "observations")) {
            Observation observation = observation(edit);
            if (edit.kind() == EditKind.CHANGED
                    && saysTheSame((Observation) edit.before().orElseThrow(), observation)) {
                return;
            }
            if (observation.kind() == ObservationKind.BASELINE) {
                explainBaseline(edit, versions, explanation);
            } else if (observation.kind() == ObservationKind.ACTUAL) {
                explainActual(edit, observation, versions, explanation);
            }
        }
    }

    /** Whether two observations say the same, wherever they come from, and whatever is noted beside them. */
    private static boolean saysTheSame(Observation before, Observation after) {
        return figures(before).equals(figures(after))
                && (after.value().isPresent() || NormalizedText.areAlike(before.descriptor(), after.descriptor()));
    }

    private static List<Optional<?>> figures(Observation observation) {
        return List.of(
                observation.on(), observation.period(), observation.value(), observation.bound(), observation.outOf());
    }

    private static void explainBaseline(Edit edit, ComparedVersions versions, Explanation explanation) {
        boolean first = edit.kind() == EditKind.ADDED
                && versions.holderBefore(edit, Measure.class).stream()
                        .flatMap(measure -> measure.observations().stream())
                        .noneMatch(each -> each.kind() == ObservationKind.BASELINE);
        if (!first) {
            explanation.means(MeaningKind.BASELINE_RESTATED);
        }
        if (edit.kind() == EditKind.CHANGED) {
            explanation.say("baseline restated: "
                    + versions.words().result((Observation) edit.before().orElseThrow()) + " → "
                    + versions.words().result((Observation) edit.after().orElseThrow()));
        }
    }

    private static void explainActual(
            Edit edit, Observation observation, ComparedVersions versions, Explanation explanation) {
        boolean isGone = edit.kind() == EditKind.REMOVED;
        if (!isGone) {
            explanation.means(MeaningKind.ACTUAL_REPORTED);
        }
        String phrase = (isGone ? "result taken back: " : "reported ")
                + versions.words().result(observation);
        OptionalInt before = progress(versions.holderBefore(edit, Measure.class));
        OptionalInt after = progress(versions.holderAfter(edit, Measure.class));
        if (before.isPresent()
                && after.isPresent()
                && before.getAsInt() != after.getAsInt()
                && isNewest(edit, versions)) {
            explanation.means(Meanings.fromTo(MeaningKind.PROGRESS_MOVED, before.getAsInt(), after.getAsInt()));
            phrase += ", progress " + before.getAsInt() + "% → " + after.getAsInt() + "%";
        }
        explanation.say(phrase);
    }

    private static OptionalInt progress(Optional<Measure> measure) {
        return measure.isPresent() ? Progress.of(measure.get()) : OptionalInt.empty();
    }

    /** Several results may be reported at once; the newest of them is how far the measure has come. */
    private static boolean isNewest(Edit edit, ComparedVersions versions) {
        return versions.beside(edit).stream()
                .filter(each -> each.kind() != EditKind.MOVED)
                .filter(each -> observation(each).kind() == ObservationKind.ACTUAL)
                .max(Comparator.comparing(
                        each -> Progress.when(observation(each)), Comparator.nullsFirst(Comparator.naturalOrder())))
                .filter(edit::equals)
                .isPresent();
    }

    private static Observation observation(Edit edit) {
        return (Observation) edit.after().or(edit::before).orElseThrow();
    }

    private static void explainReplacement(Edit edit, ComparedVersions versions, Explanation explanation) {
        List<Edit> came = ofKind(edit, versions, EditKind.ADDED);
        List<Edit> went = ofKind(edit, versions, EditKind.REMOVED);
        if (came.size() != 1 || went.size() != 1) {
            return;
        }
        Measure before = (Measure) went.get(0).before().orElseThrow();
        Measure after = (Measure) came.get(0).after().orElseThrow();
        if (edit.kind() == EditKind.ADDED) {
            explanation.means(Meanings.fromTo(MeaningKind.MEASURE_REPLACED, before.id(), after.id()));
            explanation.say("new measure, in place of \"" + before.name() + "\"");
        } else {
            explanation.say("measure removed, replaced by \"" + after.name() + "\"");
            explanation.toldElsewhere();
        }
    }

    private static List<Edit> ofKind(Edit edit, ComparedVersions versions, EditKind kind) {
        return versions.beside(edit).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }
}
