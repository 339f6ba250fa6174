package io.github.strategydocs.model;

/** What a channel is used for. */
public enum ChannelPurpose {
    /** To hear what people say. */
    LISTEN,
    /** To answer people. */
    RESPOND,
    /** To tell people. */
    BROADCAST,
    /** To ask people. */
    CONSULT
}
