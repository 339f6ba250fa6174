package io.github.strategydocs.model;

/** How certain means are. */
public enum AllocationStatus {
    /** They are there. */
    SECURED,
    /** They were asked for. */
    REQUESTED,
    /** They are needed, and nobody has given them. */
    UNFUNDED
}
