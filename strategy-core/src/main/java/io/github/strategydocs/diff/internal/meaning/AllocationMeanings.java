package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.value.Decimal;
import java.util.Optional;

/** What it means that other means are allocated. */
final class AllocationMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (ComparedVersions.isOn(edit, Allocation.class, "amount")
                && edit.before().isPresent()
                && edit.after().isPresent()) {
            amount((Quantity) edit.before().get(), (Quantity) edit.after().get(), explanation);
        } else if (ComparedVersions.isOn(edit, Allocation.class, "status")) {
            boolean before = isSecured(edit.before());
            boolean after = isSecured(edit.after());
            if (before != after) {
                explanation.means(after ? MeaningKind.ALLOCATION_SECURED : MeaningKind.ALLOCATION_LOST);
            }
        } else if (Places.isMember(edit) && edit.kind() == EditKind.ADDED) {
            explainWhole(edit.after().orElseThrow(), MeaningKind.ALLOCATION_SECURED, explanation);
        } else if (Places.isMember(edit) && edit.kind() == EditKind.REMOVED) {
            explainWhole(edit.before().orElseThrow(), MeaningKind.ALLOCATION_LOST, explanation);
        }
    }

    /** Means that were secured may come or go with the allocation that says so. */
    private static void explainWhole(Object member, MeaningKind kind, Explanation explanation) {
        if (member instanceof Allocation allocation && isSecured(allocation.status())) {
            explanation.means(kind);
            explanation.matters(Significance.COMMITMENT);
        }
    }

    private static boolean isSecured(Optional<?> status) {
        return status.filter(AllocationStatus.SECURED::equals).isPresent();
    }

    private static void amount(Quantity before, Quantity after, Explanation explanation) {
        int more = after.value().compareTo(before.value());
        if (!before.unit().equals(after.unit()) || more == 0) {
            return;
        }
        MeaningKind kind = more > 0 ? MeaningKind.ALLOCATION_INCREASED : MeaningKind.ALLOCATION_DECREASED;
        Optional<Decimal> by = difference(before.value(), after.value());
        explanation.means(by.isPresent() ? Meanings.of(kind, "by", by.get()) : Meanings.of(kind));
        by.ifPresent(sum -> explanation.add(sum.groupedText() + " " + after.unit() + (more > 0 ? " more" : " less")));
    }

    /** Empty where the exact difference has more digits than a number may have, as that of 1e10000 and 1e-10000. */
    private static Optional<Decimal> difference(Decimal before, Decimal after) {
        try {
            return Optional.of(Decimal.of(
                    after.toBigDecimal().subtract(before.toBigDecimal()).abs()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
