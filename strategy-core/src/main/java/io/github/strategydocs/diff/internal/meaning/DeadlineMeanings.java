package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it means that a deadline differs. */
final class DeadlineMeanings implements MeaningFinder {

    /** Two days from which spans are compared; they differ in the lengths of the months that follow. */
    private static final List<LocalDate> STARTS = List.of(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 7, 1));

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (edit.kind() != EditKind.CHANGED
                || Places.isMember(edit)
                || edit.attribute()
                        .flatMap(attribute -> attribute.valueType())
                        .filter(type -> type.javaType() == Deadline.class)
                        .isEmpty()) {
            return;
        }
        Optional<Deadline> before = edit.before().map(Deadline.class::cast);
        Optional<Deadline> after = edit.after().map(Deadline.class::cast);
        List<Meaning> meanings = between(before, after);
        meanings.forEach(explanation::means);
        explanation.say(phrase(before, after, meanings, versions.words()));
    }

    static String phrase(
            Optional<Deadline> before, Optional<Deadline> after, List<Meaning> meanings, ValueWords words) {
        if (before.isEmpty() && after.isPresent()) {
            return words.due(after.get()) + " (no deadline before)";
        }
        if (words.deadline(before).equals(words.deadline(after))) {
            return after.map(words::due).orElseThrow() + " (said in other words)";
        }
        if (before.orElseThrow() instanceof Deadline.Unstated) {
            return after.map(words::due).orElse("no deadline") + " (no date stated before)";
        }
        return words.due(before.get()) + " → " + words.deadline(after) + comment(meanings);
    }

    private static String comment(List<Meaning> meanings) {
        List<String> comments = new ArrayList<>();
        for (Meaning meaning : meanings) {
            Object days = meaning.arguments().get("days");
            switch (meaning.kind()) {
                case DEADLINE_SLIPPED -> comments.add(days == null ? "later" : ValueWords.days((Long) days) + " later");
                case DEADLINE_BROUGHT_FORWARD ->
                    comments.add(days == null ? "earlier" : ValueWords.days((Long) days) + " earlier");
                case DEADLINE_FIRMED_UP -> comments.add("firmer");
                case DEADLINE_WEAKENED -> comments.add("weaker");
                default -> {
                    // the words of both deadlines say it
                }
            }
        }
        return comments.isEmpty() ? "" : " (" + String.join(", ", comments) + ")";
    }

    static List<Meaning> between(Optional<Deadline> before, Optional<Deadline> after) {
        List<Meaning> meanings = new ArrayList<>();
        boolean saidBefore = before.filter(deadline -> !(deadline instanceof Deadline.Unstated))
                .isPresent();
        boolean saidAfter = after.filter(deadline -> !(deadline instanceof Deadline.Unstated))
                .isPresent();
        if (!saidBefore) {
            if (saidAfter) {
                meanings.add(Meanings.of(MeaningKind.DEADLINE_SET));
            }
            return meanings;
        }
        if (after.isEmpty()) {
            meanings.add(Meanings.of(MeaningKind.DEADLINE_DROPPED));
            return meanings;
        }
        between(before.orElseThrow(), after.orElseThrow(), meanings);
        return meanings;
    }

    private static void between(Deadline before, Deadline after, List<Meaning> meanings) {
        int slip = addSlip(before, after, meanings);
        int firmness = firmness(after) - firmness(before);
        if (before instanceof Deadline.On one && after instanceof Deadline.On other) {
            firmness = other.date().precision().compareTo(one.date().precision());
            // A finer date on another day is another date, and no firmer than the first was.
            if (firmness > 0 && slip != 0) {
                return;
            }
        }
        if (before instanceof Deadline.Recurring one && after instanceof Deadline.Recurring other) {
            firmness = compare(one.every(), other.every());
        }
        // Between two rules that come to no date, only what is weaker has a name.
        if (firmness > 0 && (after instanceof Deadline.On || after instanceof Deadline.Recurring)) {
            meanings.add(Meanings.of(MeaningKind.DEADLINE_FIRMED_UP));
        } else if (firmness < 0) {
            meanings.add(Meanings.of(MeaningKind.DEADLINE_WEAKENED));
        }
    }

    /** Says by how many days it is later or earlier; gives 1, -1, or 0 where that is not so or cannot be told. */
    private static int addSlip(Deadline before, Deadline after, List<Meaning> meanings) {
        // That a duty recurs for longer delays nothing.
        if (before instanceof Deadline.Recurring || after instanceof Deadline.Recurring) {
            return 0;
        }
        Optional<LocalDate> dueBefore = before.dueDate().map(PartialDate::lastDay);
        Optional<LocalDate> dueAfter = after.dueDate().map(PartialDate::lastDay);
        if (dueBefore.isPresent() && dueAfter.isPresent()) {
            long days = ChronoUnit.DAYS.between(dueBefore.get(), dueAfter.get());
            if (days != 0) {
                meanings.add(Meanings.of(
                        days > 0 ? MeaningKind.DEADLINE_SLIPPED : MeaningKind.DEADLINE_BROUGHT_FORWARD,
                        "days",
                        Math.abs(days)));
            }
            return Long.signum(days);
        }
        if (before instanceof Deadline.Within one
                && after instanceof Deadline.Within other
                && one.of().equals(other.of())) {
            int longer = compare(other.duration(), one.duration());
            if (longer != 0) {
                meanings.add(
                        Meanings.of(longer > 0 ? MeaningKind.DEADLINE_SLIPPED : MeaningKind.DEADLINE_BROUGHT_FORWARD));
            }
            return longer;
        }
        return 0;
    }

    /** Compares two spans; 0 also where it depends on the day from which they count, and beyond the end of the calendar. */
    private static int compare(Span one, Span other) {
        try {
            return compareFrom(STARTS, one, other);
        } catch (DateTimeException e) {
            // A hundred million years and more are a valid span, and end on no day that can be computed.
            return 0;
        }
    }

    private static int compareFrom(List<LocalDate> starts, Span one, Span other) {
        int result = 0;
        for (LocalDate start : starts) {
            int next = Integer.signum(one.compareFrom(start, other));
            if (next == 0 || next == -result) {
                return 0;
            }
            result = next;
        }
        return result;
    }

    private static int firmness(Deadline deadline) {
        if (deadline instanceof Deadline.On) {
            return 5;
        }
        if (deadline instanceof Deadline.Within) {
            return 4;
        }
        if (deadline instanceof Deadline.AfterEvent) {
            return 3;
        }
        if (deadline instanceof Deadline.Recurring) {
            return 2;
        }
        return deadline instanceof Deadline.Elsewhere ? 1 : 0;
    }
}
