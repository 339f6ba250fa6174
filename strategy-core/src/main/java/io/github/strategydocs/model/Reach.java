package io.github.strategydocs.model;

/**
 * How a stakeholder can be reached.
 *
 * <pre>{@code
 * List<String> notOnline = strategy.stakeholderMap().orElseThrow().stakeholders().stream()
 *     .filter(stakeholder -> stakeholder.reach().contains(Reach.OFFLINE_ONLY))
 *     .map(Stakeholder::name)
 *     .toList();
 * }</pre>
 */
public enum Reach {
    /** Online. */
    DIGITAL,
    /** Online with somebody's help. */
    ASSISTED,
    /** Not online. */
    OFFLINE_ONLY
}
