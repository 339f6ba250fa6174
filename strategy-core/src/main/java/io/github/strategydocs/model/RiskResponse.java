package io.github.strategydocs.model;

/** What is done about a risk. */
public enum RiskResponse {
    /** Live with it. */
    TOLERATE,
    /** Make it less likely or less bad. */
    TREAT,
    /** Let somebody else bear it. */
    TRANSFER,
    /** Stop doing what causes it. */
    TERMINATE,
    /** Find out more. */
    INVESTIGATE
}
