package io.github.strategydocs.model;

/**
 * How another measure relates to this one.
 *
 * <pre>{@code
 * for (Measure measure : strategy.index().all(Measure.class)) {
 *     measure.related().stream()
 *         .filter(related -> related.relation() == MeasureRelationKind.BROADER)
 *         .forEach(related -> System.out.println(measure.name() + " is a part of " + related.measure()));
 * }
 * }</pre>
 */
public enum MeasureRelationKind {
    /** It measures more than this one. */
    BROADER,
    /** It measures the same elsewhere. */
    PEER,
    /** It measures a part of this one. */
    NARROWER
}
