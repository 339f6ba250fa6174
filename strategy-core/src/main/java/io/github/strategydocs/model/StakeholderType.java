package io.github.strategydocs.model;

/**
 * What sort of stakeholder somebody is.
 *
 * <pre>{@code
 * Stakeholder households = Stakeholder.builder()
 *     .id("waterside-households")
 *     .name("People who live by the water")
 *     .type(StakeholderType.GROUP)
 *     .addRole(StakeholderRole.BENEFICIARY)
 *     .build();
 * }</pre>
 */
public enum StakeholderType {
    /** One person. */
    PERSON,
    /** A body. */
    ORGANISATION,
    /** Many people or bodies. */
    GROUP
}
