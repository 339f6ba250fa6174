package io.github.strategydocs.diff;

import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What it means that the target of a measure differs. */
final class TargetMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (!ComparedVersions.isOn(edit, Measure.class, "targets")) {
            return;
        }
        switch (edit.kind()) {
            case ADDED -> {
                explanation.means(MeaningKind.TARGET_ADDED);
                explanation.say(
                        "new target: " + versions.words().of(edit.after().orElseThrow()));
            }
            case REMOVED -> {
                explanation.means(MeaningKind.TARGET_DROPPED);
                explanation.say(
                        "target dropped: " + versions.words().of(edit.before().orElseThrow()));
            }
            case CHANGED ->
                change(
                        (Target) edit.before().orElseThrow(),
                        (Target) edit.after().orElseThrow(),
                        versions.holderAfter(edit, Measure.class).flatMap(Measure::direction),
                        versions,
                        explanation);
            case MOVED -> {
                // the order of targets says nothing
            }
        }
    }

    private static void change(
            Target before,
            Target after,
            Optional<Direction> direction,
            ComparedVersions versions,
            Explanation explanation) {
        List<String> phrases = new ArrayList<>();
        boolean isDescribedAnew = !before.descriptor().equals(after.descriptor());
        if (!before.value().equals(after.value()) || isDescribedAnew) {
            MeaningKind kind = kind(before.value(), after.value(), direction);
            explanation.means(Meaning.fromTo(
                    kind,
                    shown(before, isDescribedAnew, versions, Decimal::toString),
                    shown(after, isDescribedAnew, versions, Decimal::toString)));
            phrases.add("target " + shown(before, isDescribedAnew, versions, Decimal::groupedText) + " → "
                    + shown(after, isDescribedAnew, versions, Decimal::groupedText) + comment(kind));
        }
        if (!before.deadline().equals(after.deadline())) {
            List<Meaning> meanings = DeadlineMeanings.between(before.deadline(), after.deadline());
            meanings.forEach(explanation::means);
            phrases.add(
                    (phrases.isEmpty() ? "target " + shown(after, false, versions, Decimal::groupedText) + ": " : "")
                            + DeadlineMeanings.phrase(before.deadline(), after.deadline(), meanings, versions.words()));
        }
        explanation.say(phrases.isEmpty() ? "reasons for the target differ" : String.join(", ", phrases));
    }

    /** The number, and the words beside it where they differ too. */
    private static String shown(
            Target target, boolean withDescriptor, ComparedVersions versions, Function<Decimal, String> number) {
        Optional<String> descriptor = target.descriptor().map(versions.words()::of);
        Optional<String> value = target.value().map(number);
        if (value.isPresent() && withDescriptor) {
            return value.get() + descriptor.map(text -> " (" + text + ")").orElse("");
        }
        return value.or(() -> descriptor).orElse("no value");
    }

    private static MeaningKind kind(Optional<Decimal> before, Optional<Decimal> after, Optional<Direction> direction) {
        if (before.isEmpty() || after.isEmpty() || direction.isEmpty()) {
            return MeaningKind.TARGET_CHANGED;
        }
        int more = after.get().compareTo(before.get());
        boolean less = direction.get() == Direction.DECREASE || direction.get() == Direction.AT_MOST;
        int harder = less ? -more : more;
        return harder == 0
                ? MeaningKind.TARGET_CHANGED
                : harder > 0 ? MeaningKind.TARGET_RAISED : MeaningKind.TARGET_LOWERED;
    }

    private static String comment(MeaningKind kind) {
        return switch (kind) {
            case TARGET_RAISED -> " (raised)";
            case TARGET_LOWERED -> " (lowered)";
            default -> "";
        };
    }
}
