package io.github.strategydocs.model;

/**
 * What a strategy is mostly about.
 *
 * <pre>{@code
 * Purpose purpose = Purpose.builder()
 *     .statement("Nobody who lives by the water is surprised by it.")
 *     .addEmphases(Emphasis.OPEN_DATA, Emphasis.LISTENING)
 *     .build();
 * purpose.emphases().contains(Emphasis.LISTENING);     // true
 * }</pre>
 */
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
