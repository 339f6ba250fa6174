package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Strategy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a strategy: a map of the stakeholders, a timeline, a risk matrix, a resource matrix, and charts of the
 * measures.
 *
 * <pre>{@code
 * Pictures pictures = Pictures.of(strategy).withPrevious(last).withAsOf(today);
 * Picture timeline = pictures.timeline();      // slipped deadlines are arrows
 * for (Picture chart : pictures.measures()) {
 *     System.out.println("<figure>" + chart.svg() + "</figure>");
 * }
 * }</pre>
 *
 * <p>Each picture shows the whole content of the given document. For the public, therefore draw the {@linkplain
 * Strategy#publicEdition() public edition}, and compare it with the public edition of the earlier version. If a
 * document has nothing to show, the picture {@linkplain Picture#isEmpty() says so}. The same documents always yield the
 * same pictures, byte for byte. Drawing takes linear time in the size of the documents, except for sorting rows.
 * Immutable and safe to share between threads.
 */
public final class Pictures {

    private final Strategy strategy;
    private final Earlier previous;
    private final Optional<LocalDate> asOf;

    private Pictures(Strategy strategy, Earlier previous, Optional<LocalDate> asOf) {
        this.strategy = Objects.requireNonNull(strategy, "strategy");
        this.previous = Objects.requireNonNull(previous, "previous");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * The pictures of a document.
     *
     * @param strategy the document
     * @return its pictures
     */
    public static Pictures of(Strategy strategy) {
        return new Pictures(strategy, Earlier.NONE, Optional.empty());
    }

    /**
     * These pictures with the changes since an earlier version: moved deadlines, moved stakeholders and risks, and
     * changed targets.
     *
     * @param earlier the earlier version
     * @return the pictures
     */
    public Pictures withPrevious(Strategy earlier) {
        return new Pictures(
                strategy,
                new Earlier(Optional.of(Objects.requireNonNull(earlier, "earlier")), previous.untold()),
                asOf);
    }

    /**
     * These pictures with some elements not marked as new although the earlier version does not contain them, because
     * they may have been withheld from it.
     *
     * @param ids the ids of the elements
     * @return the pictures
     */
    public Pictures withUntold(Collection<String> ids) {
        return new Pictures(
                strategy, new Earlier(previous.version(), Set.copyOf(Objects.requireNonNull(ids, "ids"))), asOf);
    }

    /**
     * These pictures with a current date: the timeline marks this date, and what is overdue on it.
     *
     * @param day the current date
     * @return the pictures
     */
    public Pictures withAsOf(LocalDate day) {
        return new Pictures(strategy, previous, Optional.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * The map of the stakeholders by interest and impact, which also shows who moved. Without a previous version,
     * stakeholders whose earlier assessment differs are shown as moved.
     *
     * @return the map
     */
    public Picture stakeholderMap() {
        return new StakeholderMapPicture(strategy, previous).draw();
    }

    /**
     * The timeline of actions, milestones and reviews with their due dates, and of the dependencies between them.
     * Deadlines that moved since the previous version are shown as arrows.
     *
     * @return the timeline
     */
    public Picture timeline() {
        return new TimelinePicture(strategy, previous, asOf).draw();
    }

    /**
     * The matrix of the risks by likelihood and impact.
     *
     * @return the matrix
     */
    public Picture riskMatrix() {
        return new RiskMatrixPicture(strategy, previous).draw();
    }

    /**
     * The matrix of the resources: people, time, money and skills, for preparing, delivering and evaluating.
     *
     * @return the matrix
     */
    public Picture resourceMatrix() {
        return new ResourceMatrixPicture(strategy).draw();
    }

    /**
     * A small chart for each measure of the document that has observations or targets: the baseline, the path to the
     * target, and the actual values.
     *
     * @return an unmodifiable list, in the order of the document
     */
    public List<Picture> measures() {
        return strategy.index().all(Measure.class).stream()
                .filter(measure ->
                        !measure.observations().isEmpty() || !measure.targets().isEmpty())
                .map(this::measure)
                .toList();
    }

    /**
     * The small chart of one measure.
     *
     * @param measure a measure of the document
     * @return its chart
     */
    public Picture measure(Measure measure) {
        return new MeasurePicture(strategy, previous.version(), Objects.requireNonNull(measure, "measure")).draw();
    }
}
