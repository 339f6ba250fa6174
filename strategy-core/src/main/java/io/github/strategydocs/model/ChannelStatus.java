package io.github.strategydocs.model;

/**
 * Whether a channel is in use.
 *
 * <pre>{@code
 * long inUse = strategy.baseline().orElseThrow().channels().stream()
 *     .filter(channel -> channel.status().orElse(null) == ChannelStatus.ACTIVE)
 *     .count();
 * }</pre>
 */
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
