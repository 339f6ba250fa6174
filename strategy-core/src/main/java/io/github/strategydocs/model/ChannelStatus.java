package io.github.strategydocs.model;

/** Whether a channel is in use. */
public enum ChannelStatus {
    /** To be opened. */
    PLANNED,
    /** In use. */
    ACTIVE,
    /** Open and not used. */
    DORMANT,
    /** In use until it is closed. */
    CLOSING,
    /** No longer in use. */
    CLOSED,
    /** Looked at, and decided against. */
    DECLINED
}
