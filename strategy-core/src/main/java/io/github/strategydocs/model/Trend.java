package io.github.strategydocs.model;

/**
 * Which way a level has gone from one assessment to the next.
 *
 * <pre>{@code
 * Trend.between(2, 3);     // RISING
 * Stakeholder anglers = strategy.index().find("anglers", Stakeholder.class).orElseThrow();
 * anglers.interestTrend();     // Optional[STEADY]
 * }</pre>
 */
public enum Trend {
    /** It went up. */
    RISING,
    /** It stayed. */
    STEADY,
    /** It went down. */
    FALLING;

    /**
     * The trend between two levels.
     *
     * @param before the earlier level
     * @param after the later level
     * @return the trend
     */
    public static Trend between(int before, int after) {
        if (after == before) {
            return STEADY;
        }
        return after > before ? RISING : FALLING;
    }
}
