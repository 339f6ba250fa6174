package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Volatility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether a change was to be expected, by what the earlier version declares of its parts. */
final class StabilityMeanings implements MeaningFinder {

    private final Map<String, Expectation> expectations = new HashMap<>();

    StabilityMeanings(Strategy before) {
        before.monitoring().ifPresent(monitoring -> {
            for (Volatility volatility : monitoring.volatility()) {
                expectations.putIfAbsent(volatility.subject(), volatility.expectation());
            }
        });
    }

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (expectations.isEmpty() || explanation.significance().compareTo(Significance.WORDING) < 0) {
            return;
        }
        expectation(edit.from().or(edit::to).orElseThrow().path()).ifPresent(expectation -> {
            if (expectation == Expectation.STABLE) {
                explanation.means(MeaningKind.UNEXPECTED_IN_STABLE_PART);
                explanation.add("in a part declared stable");
            } else {
                explanation.means(MeaningKind.EXPECTED_IN_VOLATILE_PART);
            }
        });
    }

    /** What is declared of the nearest part around a place. */
    private Optional<Expectation> expectation(ElementPath path) {
        for (ElementPath around = path;
                !around.isRoot();
                around = around.parent().orElseThrow()) {
            Expectation expectation = expectations.get(nameOf(around));
            if (expectation != null) {
                return Optional.of(expectation);
            }
        }
        return Optional.empty();
    }

    /** The id of an element or the name of a section; empty for what is neither. */
    private static String nameOf(ElementPath path) {
        Step step = path.lastStep().orElseThrow();
        if (step instanceof MemberStep member) {
            return member.id();
        }
        return step instanceof AttributeStep attribute
                        && path.parent().orElseThrow().isRoot()
                ? attribute.name()
                : "";
    }
}
