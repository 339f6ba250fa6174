package io.github.strategydocs.diff;

import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Quadrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one stakeholder moved over the map: by interest and impact alone. The stance is told apart and moves nobody.
 *
 * <pre>{@code
 * StakeholderPath path = history.element("anglers").orElseThrow().stakeholderPath().orElseThrow();
 * path.standings().forEach(standing ->
 *         System.out.println(standing.version() + ": " + standing.quadrant()));
 * path.stances().get(0).value();     // Optional[SUPPORTIVE]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StakeholderPath {

    private final PartHistory stakeholder;
    private final List<Standing> standings;

    private StakeholderPath(PartHistory stakeholder, List<Standing> standings) {
        this.stakeholder = stakeholder;
        this.standings = List.copyOf(standings);
    }

    /**
     * Where a stakeholder stood from one version on.
     *
     * <pre>{@code
     * StakeholderPath path = history.element("anglers").orElseThrow().stakeholderPath().orElseThrow();
     * StakeholderPath.Standing standing = path.standings().get(0);
     * standing.assessment().map(Assessment::interest);    // Optional[4]
     * standing.quadrant();                                // Optional[KEEP_INFORMED]
     * }</pre>
     *
     * @param version the version that put the stakeholder there
     * @param assessment the assessment that counts, with interest and impact; empty if there is none any more
     */
    public record Standing(HistoryVersion version, Optional<Assessment> assessment) {

        /** Checks that nothing is null. */
        public Standing {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(assessment, "assessment");
        }

        /**
         * Where the stakeholder stands on the map.
         *
         * @return the quadrant, or empty if there is no assessment
         */
        public Optional<Quadrant> quadrant() {
            return assessment.map(Assessment::quadrant);
        }

        private List<Integer> levels() {
            return assessment
                    .map(present -> List.of(present.interest(), present.impact()))
                    .orElse(List.of());
        }
    }

    static StakeholderPath of(PartHistory stakeholder) {
        List<Standing> standings = new ArrayList<>();
        List<Integer> last = List.of();
        for (Statement statement : stakeholder.statements("assessments")) {
            Standing standing = new Standing(statement.version(), current(statement));
            if (!standing.levels().equals(last)) {
                standings.add(standing);
                last = standing.levels();
            }
        }
        return new StakeholderPath(stakeholder, standings);
    }

    private static Optional<Assessment> current(Statement statement) {
        return Assessment.newest(((List<?>) statement.value().orElse(List.of()))
                .stream().map(Assessment.class::cast).toList());
    }

    /**
     * The stakeholder whose path it is.
     *
     * @return its history
     */
    public PartHistory stakeholder() {
        return stakeholder;
    }

    /**
     * Where the stakeholder stood, each time that interest or impact were found to be others.
     *
     * @return an unmodifiable list, oldest first, empty if the stakeholder was never assessed
     */
    public List<Standing> standings() {
        return standings;
    }

    /**
     * How the stakeholder was said to feel about the strategy.
     *
     * @return an unmodifiable list, oldest first; each value is a {@link io.github.strategydocs.model.Stance}
     */
    public List<Statement> stances() {
        return stakeholder.statements("stance");
    }
}
