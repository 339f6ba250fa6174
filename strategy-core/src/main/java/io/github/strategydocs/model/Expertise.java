package io.github.strategydocs.model;

/**
 * What a challenger knows about.
 *
 * <pre>{@code
 * Challenge challenge = Challenge.builder()
 *     .id("water-review")
 *     .reviewer("Society of Hydrologists")
 *     .addExpertise(Expertise.SUBJECT)
 *     .build();
 * challenge.expertise().contains(Expertise.DIGITAL);     // false
 * }</pre>
 */
public enum Expertise {
    /** Digital and social media. */
    DIGITAL,
    /** The organisation's own subject. */
    SUBJECT
}
