package io.github.strategydocs.model;

/** How a stakeholder can be reached. */
public enum Reach {
    /** Online. */
    DIGITAL,
    /** Online with somebody's help. */
    ASSISTED,
    /** Not online. */
    OFFLINE_ONLY
}
