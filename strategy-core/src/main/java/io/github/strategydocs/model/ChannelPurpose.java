package io.github.strategydocs.model;

/**
 * What a channel is used for.
 *
 * <pre>{@code
 * for (Channel channel : strategy.baseline().orElseThrow().channels()) {
 *     if (channel.purposes().equals(List.of(ChannelPurpose.BROADCAST))) {
 *         System.out.println(channel.name() + " talks and does not listen");
 *     }
 * }
 * }</pre>
 */
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
