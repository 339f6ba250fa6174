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
 * Draws a strategy: who stands where and who is moving, what is due when, which risks are severe, what means there are,
 * and how the figures develop.
 *
 * <pre>{@code
 * Pictures pictures = Pictures.of(strategy).withPrevious(last).withAsOf(today);
 * Picture timeline = pictures.timeline();      // slipped deadlines are arrows
 * for (Picture chart : pictures.measures()) {
 *     System.out.println("<figure>" + chart.svg() + "</figure>");
 * }
 * }</pre>
 *
 * <p>Each picture shows what the given document holds, so one for the public is drawn of the {@linkplain
 * Strategy#publicEdition() public edition}, and so is what it is compared with. A document that has nothing for a picture
 * gives one that {@linkplain Picture#isEmpty() says so}. The same documents give the same pictures, byte for byte, in
 * time linear in their size but for the sorting of rows. Immutable and safe to share between threads.
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
     * The same pictures, with what changed since an earlier version: deadlines that moved, stakeholders and risks that
     * moved, other targets.
     *
     * @param earlier the earlier version
     * @return such pictures
     */
    public Pictures withPrevious(Strategy earlier) {
        return new Pictures(strategy, new Earlier(Optional.of(earlier), previous.untold()), asOf);
    }

    /**
     * The same pictures, which do not mark some elements as new although the earlier version does not contain them,
     * because they may have been withheld from it.
     *
     * @param ids the ids of the elements
     * @return such pictures
     */
    public Pictures withUntold(Collection<String> ids) {
        return new Pictures(strategy, new Earlier(previous.version(), Set.copyOf(ids)), asOf);
    }

    /**
     * The same pictures, seen on a day: the timeline marks the day, and what is overdue on it.
     *
     * @param day the day
     * @return such pictures
     */
    public Pictures withAsOf(LocalDate day) {
        return new Pictures(strategy, previous, Optional.of(day));
    }

    /**
     * Who stands where by interest and impact, and who is moving. Without a previous version, somebody moved who was
     * assessed otherwise before.
     *
     * @return the map
     */
    public Picture stakeholderMap() {
        return new StakeholderMapPicture(strategy, previous).draw();
    }

    /**
     * What is due when: actions, milestones, reviews, and what depends on what. Deadlines that moved since the previous
     * version are arrows.
     *
     * @return the timeline
     */
    public Picture timeline() {
        return new TimelinePicture(strategy, previous, asOf).draw();
    }

    /**
     * How likely and how bad each risk is.
     *
     * @return the matrix
     */
    public Picture riskMatrix() {
        return new RiskMatrixPicture(strategy, previous).draw();
    }

    /**
     * What means there are: people, time, money and skills, for preparing, delivering and evaluating.
     *
     * @return the matrix
     */
    public Picture resourceMatrix() {
        return new ResourceMatrixPicture(strategy).draw();
    }

    /**
     * A small chart for each measure of the document that says what was observed or what is to be reached: where it
     * started, the path to the target, and how it turned out.
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
        return new MeasurePicture(strategy, previous.version(), measure).draw();
    }
}
