package io.github.strategydocs.model;

/**
 * Where a stakeholder stands on the map, by interest and impact alone. A level of 4 or 5 is high.
 *
 * <pre>{@code
 * Quadrant.of(5, 2);     // KEEP_INFORMED
 * for (Stakeholder stakeholder : strategy.stakeholderMap().orElseThrow().in(Quadrant.MANAGE_CLOSELY)) {
 *     System.out.println(stakeholder.name());
 * }
 * }</pre>
 */
public enum Quadrant {
    /** High interest, high impact. */
    MANAGE_CLOSELY,
    /** Low interest, high impact. */
    KEEP_SATISFIED,
    /** High interest, low impact. */
    KEEP_INFORMED,
    /** Low interest, low impact. */
    MONITOR;

    /** The lowest level that counts as high. */
    public static final int HIGH = 4;

    /**
     * The quadrant of two levels.
     *
     * @param interest 1 to 5
     * @param impact 1 to 5
     * @return the quadrant
     */
    public static Quadrant of(int interest, int impact) {
        if (impact >= HIGH) {
            return interest >= HIGH ? MANAGE_CLOSELY : KEEP_SATISFIED;
        }
        return interest >= HIGH ? KEEP_INFORMED : MONITOR;
    }
}
