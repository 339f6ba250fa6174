package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A risk, as it was rated and as it was rated before.
 *
 * @param risk the risk
 * @param before the same risk in the version before, if there is one and it has the risk
 * @param isNew whether the version before does not have it
 */
record RatedRisk(Risk risk, Optional<Risk> before, boolean isNew) {

    /** How bad a risk is on the whole: likelihood × impact. */
    enum Zone {
        /** So that it cannot be tolerated without a word. */
        SEVERE,
        /** In between. */
        MODERATE,
        /** Hardly. */
        MINOR,
        /** One of the two is unknown or not said. */
        NOT_RATED;

        static Zone of(int score) {
            if (score == 0) {
                return NOT_RATED;
            }
            return score >= SEVERE_FROM ? SEVERE : score >= MODERATE_FROM ? MODERATE : MINOR;
        }

        String words() {
            return switch (this) {
                case SEVERE -> "severe (" + SEVERE_FROM + " or more)";
                case MODERATE -> "moderate (" + MODERATE_FROM + " to " + (SEVERE_FROM - 1) + ")";
                case MINOR -> "minor (less than " + MODERATE_FROM + ")";
                case NOT_RATED -> "likelihood or impact unknown";
            };
        }
    }

    /** The same from which the rules of validation call a risk severe. */
    static final int SEVERE_FROM = 15;

    static final int MODERATE_FROM = 6;

    private static final Comparator<RatedRisk> WORST_FIRST = Comparator.comparing(RatedRisk::zone)
            .thenComparing(risk -> -risk.score())
            .thenComparing(risk -> -risk.impact())
            .thenComparing(risk -> -risk.likelihood());

    /** All risks of a document, worst first. */
    static List<RatedRisk> all(Strategy strategy, Earlier previous) {
        List<RatedRisk> risks = new ArrayList<>();
        for (Risk risk : strategy.riskRegister().map(RiskRegister::risks).orElse(List.of())) {
            Optional<Risk> before =
                    previous.version().flatMap(earlier -> earlier.index().find(risk.id(), Risk.class));
            risks.add(new RatedRisk(risk, before, previous.isNew(risk.id(), before)));
        }
        risks.sort(WORST_FIRST);
        return risks;
    }

    /** The likelihood, 0 where nobody knows it. */
    int likelihood() {
        return level(risk.likelihood());
    }

    /** The impact, 0 where nobody knows it. */
    int impact() {
        return level(risk.impact());
    }

    static int level(Optional<Rating> rating) {
        return rating.map(Rating::level).map(level -> level.orElse(0)).orElse(0);
    }

    /** Likelihood × impact, 0 where nobody knows one of them. */
    int score() {
        return likelihood() * impact();
    }

    Zone zone() {
        return Zone.of(score());
    }

    boolean hasMoved() {
        return before.isPresent()
                && (level(before.get().likelihood()) != likelihood()
                        || level(before.get().impact()) != impact());
    }

    /** The score before, if it was known and the risk was rated otherwise. */
    int scoreBefore() {
        return before.map(then -> level(then.likelihood()) * level(then.impact()))
                .orElse(0);
    }
}
