package io.github.strategydocs.model;

/** What sort of stakeholder somebody is. */
public enum StakeholderType {
    /** One person. */
    PERSON,
    /** A body. */
    ORGANISATION,
    /** Many people or bodies. */
    GROUP
}
