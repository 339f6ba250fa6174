package io.github.strategydocs.model;

/** What a strategy is mostly about. */
public enum Emphasis {
    /** Delivering services. */
    SERVICE_DELIVERY,
    /** Working with others. */
    PARTNERSHIP,
    /** Publishing data. */
    OPEN_DATA,
    /** Keeping the record. */
    ARCHIVING,
    /** Making policy in the open. */
    OPEN_POLICY,
    /** Hearing what people say. */
    LISTENING,
    /** Telling people. */
    COMMUNICATION,
    /** Being able to do all this. */
    CAPABILITY
}
