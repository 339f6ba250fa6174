package io.github.strategydocs.model;

/** What a stakeholder does or gets. */
public enum StakeholderRole {
    /** Does part of the work. */
    PERFORMER,
    /** Gets the good of it. */
    BENEFICIARY
}
