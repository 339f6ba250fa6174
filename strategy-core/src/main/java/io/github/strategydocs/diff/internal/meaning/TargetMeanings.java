package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.match.NormalizedText;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Significance;
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
            explainScale(edit, versions, explanation);
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
                        Scale.of(versions.holderBefore(edit, Measure.class), versions.holderAfter(edit, Measure.class)),
                        versions,
                        explanation);
            case MOVED -> {
                // the order of targets says nothing
            }
        }
    }

    /** The same number in another unit, or the other way, is another target. */
    private static void explainScale(Edit edit, ComparedVersions versions, Explanation explanation) {
        boolean isUnit = ComparedVersions.isOn(edit, Measure.class, "unit");
        if (!isUnit && !ComparedVersions.isOn(edit, Measure.class, "direction")) {
            return;
        }
        Optional<Measure> before = versions.holderBefore(edit, Measure.class);
        Optional<Measure> after = versions.holderAfter(edit, Measure.class);
        Scale scale = Scale.of(before, after);
        if ((isUnit ? scale.isOtherUnit() : scale.isTurned()) && hasNumber(before) && hasNumber(after)) {
            explanation.means(Meanings.fromTo(
                    MeaningKind.TARGET_CHANGED,
                    named(edit.before().orElseThrow()),
                    named(edit.after().orElseThrow())));
            explanation.matters(Significance.COMMITMENT);
        }
    }

    private static String named(Object unitOrDirection) {
        return unitOrDirection instanceof Direction direction ? Constants.nameOf(direction) : (String) unitOrDirection;
    }

    private static boolean hasNumber(Optional<Measure> measure) {
        return measure.stream()
                .flatMap(each -> each.targets().stream())
                .anyMatch(target -> target.value().isPresent());
    }

    /**
     * By what the numbers of a measure are read in two versions. What one of them leaves unsaid is taken to be as in the other.
     *
     * @param isOtherUnit whether the units differ
     * @param isTurned whether less is better in one, and more in the other
     * @param isLessBetter whether less is better in both; empty where neither says, or they differ
     * @param before what stands behind a number of the version before, where that tells it from one of the version after
     * @param after what stands behind a number of the version after
     */
    private record Scale(
            boolean isOtherUnit, boolean isTurned, Optional<Boolean> isLessBetter, String before, String after) {

        static Scale of(Optional<Measure> before, Optional<Measure> after) {
            Optional<String> unitBefore = before.flatMap(Measure::unit);
            Optional<String> unitAfter = after.flatMap(Measure::unit);
            boolean isOtherUnit = unitBefore.isPresent()
                    && unitAfter.isPresent()
                    && !NormalizedText.areAlike(unitBefore.get(), unitAfter.get());
            Optional<Boolean> one = before.flatMap(Measure::direction).map(Scale::isLessBetter);
            Optional<Boolean> other = after.flatMap(Measure::direction).map(Scale::isLessBetter);
            boolean isTurned = one.isPresent() && other.isPresent() && !one.equals(other);
            return new Scale(
                    isOtherUnit,
                    isTurned,
                    isTurned ? Optional.empty() : other.or(() -> one),
                    isOtherUnit ? " " + unitBefore.get() : "",
                    isOtherUnit ? " " + unitAfter.get() : "");
        }

        private static boolean isLessBetter(Direction direction) {
            return direction == Direction.DECREASE || direction == Direction.AT_MOST;
        }
    }

    private static void change(
            Target before, Target after, Scale scale, ComparedVersions versions, Explanation explanation) {
        List<String> phrases = new ArrayList<>();
        boolean isDescribedAnew = !NormalizedText.areAlike(before.descriptor(), after.descriptor());
        if (!before.value().equals(after.value()) || isDescribedAnew) {
            MeaningKind kind = kind(before.value(), after.value(), scale);
            explanation.means(Meanings.fromTo(
                    kind,
                    shown(before, isDescribedAnew, versions, value -> value + scale.before()),
                    shown(after, isDescribedAnew, versions, value -> value + scale.after())));
            phrases.add("target "
                    + shown(before, isDescribedAnew, versions, value -> value.groupedText() + scale.before()) + " → "
                    + shown(after, isDescribedAnew, versions, value -> value.groupedText() + scale.after())
                    + comment(kind));
        }
        if (!before.deadline().equals(after.deadline())) {
            List<Meaning> meanings = DeadlineMeanings.between(before.deadline(), after.deadline());
            meanings.forEach(explanation::means);
            phrases.add(
                    (phrases.isEmpty() ? "target " + shown(after, false, versions, Decimal::groupedText) + ": " : "")
                            + DeadlineMeanings.phrase(before.deadline(), after.deadline(), meanings, versions.words()));
        }
        if (!phrases.isEmpty()) {
            explanation.say(String.join(", ", phrases));
        } else if (before.descriptor().equals(after.descriptor())) {
            explanation.say("reasons for the target differ");
        }
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

    private static MeaningKind kind(Optional<Decimal> before, Optional<Decimal> after, Scale scale) {
        if (before.isEmpty()
                || after.isEmpty()
                || scale.isOtherUnit()
                || scale.isLessBetter().isEmpty()) {
            return MeaningKind.TARGET_CHANGED;
        }
        int more = after.get().compareTo(before.get());
        int harder = scale.isLessBetter().get() ? -more : more;
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
