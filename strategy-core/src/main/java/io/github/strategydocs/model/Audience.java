package io.github.strategydocs.model;

/**
 * Who may see something.
 *
 * <pre>{@code
 * Disclosure disclosure = Disclosure.builder()
 *     .subject("resourcing")
 *     .audience(Audience.INTERNAL)
 *     .build();
 * PublicEdition edition = strategy.withDisclosures(disclosure).publicEdition();
 * edition.strategy().resourcing();     // Optional.empty
 * }</pre>
 */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** The organisation alone. */
    INTERNAL
}
