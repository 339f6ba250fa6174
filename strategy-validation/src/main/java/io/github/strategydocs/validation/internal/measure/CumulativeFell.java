package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.Bound;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Amounts.Figure;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code measure/cumulative-fell}. Where there is a version before, what it observed counts too. Values that are known
 * to one side only are compared only where that is enough.
 */
final class CumulativeFell extends MeasureRule {

    CumulativeFell() {
        super(RuleMetadata.builder("measure/cumulative-fell")
                .title("A count of everything since the start that has fallen")
                .why(
                        "What counts everything since the start cannot fall: one of the values is wrong, or the measure is "
                                + "not what it says.")
                .remedy(
                        "Correct the value that is wrong, and say so in its note; or do not call the measure cumulative.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    private static final Comparator<Figure> BY_DAY = new Comparator<>() {
        @Override
        public int compare(Figure one, Figure other) {
            return one.day().orElseThrow().compareTo(other.day().orElseThrow());
        }
    };

    @Override
    void check(RuleContext context, HeldMeasure held, Measure measure) {
        if (!measure.cumulative().orElse(false)) {
            return;
        }
        List<Figure> own = dated(measure);
        Set<Figure> here = Collections.newSetFromMap(new IdentityHashMap<>());
        here.addAll(own);
        List<Figure> all = new ArrayList<>(before(context, measure));
        all.addAll(own);
        all.sort(BY_DAY);
        Figure highest = null;
        for (Figure figure : all) {
            if (highest != null && hasFallen(highest, figure)) {
                if (here.contains(figure)) {
                    report(context, held, highest, figure);
                }
            } else if (highest == null || figure.amount().compareTo(highest.amount()) >= 0) {
                highest = figure;
            }
        }
    }

    private static List<Figure> before(RuleContext context, Measure measure) {
        Optional<Strategy> previous = context.previous();
        Optional<Measure> before =
                previous.isPresent() ? previous.get().index().find(measure.id(), Measure.class) : Optional.empty();
        return before.isPresent() && before.get().unit().equals(measure.unit()) ? dated(before.get()) : List.of();
    }

    private static List<Figure> dated(Measure measure) {
        List<Figure> dated = new ArrayList<>();
        for (Figure figure : Amounts.figures(measure, ObservationKind.ACTUAL)) {
            if (figure.day().isPresent()) {
                dated.add(figure);
            }
        }
        return dated;
    }

    /** Of a growing whole the share may fall while the count does not. */
    private static boolean hasFallen(Figure earlier, Figure later) {
        if (!later.day().orElseThrow().isAfter(earlier.day().orElseThrow())
                || earlier.observation().bound().equals(Optional.of(Bound.AT_MOST))
                || later.observation().bound().equals(Optional.of(Bound.AT_LEAST))) {
            return false;
        }
        return areCounts(earlier, later)
                ? later.observation()
                                .value()
                                .orElseThrow()
                                .compareTo(earlier.observation().value().orElseThrow())
                        < 0
                : later.amount().compareTo(earlier.amount()) < 0;
    }

    private static boolean areCounts(Figure earlier, Figure later) {
        return earlier.observation().outOf().isPresent()
                && later.observation().outOf().isPresent();
    }

    private static String words(Figure figure, Measure measure, boolean asCount) {
        return asCount
                ? figure.observation().value().orElseThrow() + " of "
                        + figure.observation().outOf().orElseThrow()
                : Amounts.words(figure.amount(), measure);
    }

    private static void report(RuleContext context, HeldMeasure held, Figure earlier, Figure later) {
        context.finding(held.observation(later.number()))
                .named("measure", held.path())
                .argument("earlier", words(earlier, held.measure(), areCounts(earlier, later)))
                .argument("later", words(later, held.measure(), areCounts(earlier, later)))
                .argument("from", DateWords.of(PartialDate.of(earlier.day().orElseThrow())))
                .argument("to", DateWords.of(PartialDate.of(later.day().orElseThrow())))
                .report(
                        "{measure} counts everything since the start, and fell from {earlier} ({from}) to {later} ({to}).");
    }
}
