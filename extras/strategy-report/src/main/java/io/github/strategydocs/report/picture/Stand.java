package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Quadrant;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a stakeholder stands, and stood.
 *
 * @param stakeholder who it is
 * @param now the assessment that counts
 * @param before the one that counted before
 * @param isNew whether an earlier version does not name the stakeholder
 */
record Stand(Stakeholder stakeholder, Optional<Assessment> now, Optional<Assessment> before, boolean isNew) {

    private static final Comparator<Stand> WHO_MATTERS_MOST_FIRST = Comparator.comparing(
                    (Stand stand) -> stand.quadrant().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(stand -> -level(stand.now().map(Assessment::impact)))
            .thenComparing(stand -> -level(stand.now().map(Assessment::interest)));

    /** All stakeholders of a document, in the order in which a map tells of them. */
    static List<Stand> all(Strategy strategy, Earlier previous) {
        List<Stand> stands = new ArrayList<>();
        for (Stakeholder stakeholder :
                strategy.stakeholderMap().map(StakeholderMap::stakeholders).orElse(List.of())) {
            stands.add(previous.isPresent() ? since(previous, stakeholder) : alone(stakeholder));
        }
        stands.sort(WHO_MATTERS_MOST_FIRST);
        return stands;
    }

    private static Stand since(Earlier earlier, Stakeholder stakeholder) {
        Optional<Stakeholder> then =
                earlier.version().flatMap(version -> version.index().find(stakeholder.id(), Stakeholder.class));
        return new Stand(
                stakeholder,
                stakeholder.currentAssessment(),
                then.flatMap(Stakeholder::currentAssessment),
                earlier.isNew(stakeholder.id(), then));
    }

    private static Stand alone(Stakeholder stakeholder) {
        List<Assessment> byDate = stakeholder.assessmentsByDate();
        int count = byDate.size();
        return new Stand(
                stakeholder,
                count == 0 ? Optional.empty() : Optional.of(byDate.get(count - 1)),
                count < 2 ? Optional.empty() : Optional.of(byDate.get(count - 2)),
                false);
    }

    private static int level(Optional<Integer> level) {
        return level.orElse(0);
    }

    Optional<Quadrant> quadrant() {
        return now.map(Assessment::quadrant);
    }

    boolean hasMoved() {
        return now.isPresent()
                && before.isPresent()
                && (now.get().interest() != before.get().interest()
                        || now.get().impact() != before.get().impact());
    }

    /** The sign of the stance, which is the same wherever the stakeholder stands. */
    String sign() {
        return stakeholder.stance().map(StanceSign::of).orElse("");
    }
}
