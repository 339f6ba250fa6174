package io.github.strategydocs.model;

/**
 * In whose voice a channel speaks.
 *
 * <pre>{@code
 * List<String> personal = strategy.baseline().orElseThrow().channels().stream()
 *     .filter(channel -> channel.voice().equals(Optional.of(Voice.NAMED_STAFF)))
 *     .map(Channel::name)
 *     .toList();
 * }</pre>
 */
public enum Voice {
    /** Members of staff speak under their own names. */
    NAMED_STAFF,
    /** A team speaks. */
    TEAM,
    /** The organisation speaks. */
    CORPORATE
}
