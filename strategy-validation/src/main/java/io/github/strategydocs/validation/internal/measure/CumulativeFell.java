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
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

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
        List<Figure> all = before(context, measure, own);
        all.addAll(own);
        all.sort(BY_DAY);
        Highest highest = new Highest();
        for (Figure figure : all) {
            Optional<Figure> higher = highest.above(figure);
            if (higher.isEmpty()) {
                highest.add(figure);
            } else if (here.contains(figure)) {
                report(context, held, higher.get(), figure);
            }
        }
    }

    /** The figures of the version before, but those of days of which this version speaks again: it corrects them. */
    private static List<Figure> before(RuleContext context, Measure measure, List<Figure> own) {
        List<Figure> before = new ArrayList<>();
        Optional<Strategy> previous = context.previous();
        Optional<Measure> earlier =
                previous.isPresent() ? previous.get().index().find(measure.id(), Measure.class) : Optional.empty();
        if (earlier.isPresent() && earlier.get().unit().equals(measure.unit())) {
            Set<LocalDate> stated = new HashSet<>();
            for (Figure figure : own) {
                stated.add(figure.day().orElseThrow());
            }
            for (Figure figure : dated(earlier.get())) {
                if (!stated.contains(figure.day().orElseThrow())) {
                    before.add(figure);
                }
            }
        }
        return before;
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

    /**
     * The highest figures so far: of a growing whole the share may fall while the count does not, so that counts of a whole
     * are compared with each other as counts, and with all others as shares.
     */
    private static final class Highest {

        private static final Comparator<Figure> BY_AMOUNT = new Comparator<>() {
            @Override
            public int compare(Figure one, Figure other) {
                return one.amount().compareTo(other.amount());
            }
        };

        private static final Comparator<Figure> BY_COUNT = new Comparator<>() {
            @Override
            public int compare(Figure one, Figure other) {
                return count(one).compareTo(count(other));
            }
        };

        @Nullable
        private Figure count;

        @Nullable
        private Figure share;

        @Nullable
        private Figure number;

        /** A figure of an earlier day that cannot be above another one, and is. */
        Optional<Figure> above(Figure figure) {
            boolean isAtLeast = figure.observation().bound().equals(Optional.of(Bound.AT_LEAST));
            if (isAtLeast) {
                return Optional.empty();
            }
            boolean isCount = isCount(figure);
            if (isAbove(isCount ? count : share, figure, isCount ? BY_COUNT : BY_AMOUNT)) {
                return Optional.ofNullable(isCount ? count : share);
            }
            return isAbove(number, figure, BY_AMOUNT) ? Optional.ofNullable(number) : Optional.empty();
        }

        private static boolean isAbove(@Nullable Figure earlier, Figure figure, Comparator<Figure> order) {
            return earlier != null
                    && figure.day().orElseThrow().isAfter(earlier.day().orElseThrow())
                    && order.compare(figure, earlier) < 0;
        }

        /** What is at most so much may have been less, and nothing need be above it. */
        void add(Figure figure) {
            if (figure.observation().bound().equals(Optional.of(Bound.AT_MOST))) {
                return;
            }
            if (isCount(figure)) {
                count = higher(count, figure, BY_COUNT);
                share = higher(share, figure, BY_AMOUNT);
            } else {
                number = higher(number, figure, BY_AMOUNT);
            }
        }

        private static Figure higher(@Nullable Figure known, Figure figure, Comparator<Figure> order) {
            return known == null || order.compare(figure, known) >= 0 ? figure : known;
        }
    }

    private static boolean areCounts(Figure earlier, Figure later) {
        return isCount(earlier) && isCount(later);
    }

    private static boolean isCount(Figure figure) {
        return figure.observation().outOf().isPresent();
    }

    private static BigDecimal count(Figure figure) {
        return figure.observation().value().orElseThrow().toBigDecimal();
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
                .argument("from", earlier.day().orElseThrow())
                .argument("to", later.day().orElseThrow())
                .report(
                        "{measure} counts everything since the start, and fell from {earlier} ({from}) to {later} ({to}).");
    }
}
