package io.github.strategydocs.model;

/**
 * What a stakeholder does or gets.
 *
 * <pre>{@code
 * List<String> helpers = strategy.stakeholderMap().orElseThrow().stakeholders().stream()
 *     .filter(stakeholder -> stakeholder.roles().contains(StakeholderRole.PERFORMER))
 *     .map(Stakeholder::name)
 *     .toList();
 * }</pre>
 */
public enum StakeholderRole {
    /** Does part of the work. */
    PERFORMER,
    /** Gets the good of it. */
    BENEFICIARY
}
