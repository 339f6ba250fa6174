package io.github.strategydocs.model;

/**
 * What side of engagement a measure looks at.
 *
 * <pre>{@code
 * for (Measure measure : strategy.index().all(Measure.class)) {
 *     if (measure.family().equals(Optional.of(MeasureFamily.BREADTH)) && !measure.targets().isEmpty()) {
 *         System.out.println(measure.name() + " counts people reached, not what they got");
 *     }
 * }
 * }</pre>
 */
public enum MeasureFamily {
    /** How many people were reached: followers, views, likes. */
    BREADTH,
    /** How closely they looked. */
    DEPTH,
    /** Whether they answered. */
    DIRECT_ENGAGEMENT,
    /** Whether they came back. */
    LOYALTY,
    /** How it was for them. */
    CUSTOMER_EXPERIENCE,
    /** What a campaign achieved. */
    CAMPAIGN,
    /** What changed. */
    STRATEGIC_OUTCOME
}
