package io.github.strategydocs.model;

/**
 * What a contribution says.
 *
 * <pre>{@code
 * long objections = strategy.development().orElseThrow().contributions().stream()
 *     .filter(contribution -> contribution.kind() == ContributionKind.DISAGREE)
 *     .count();
 * }</pre>
 */
public enum ContributionKind {
    /** That something is right. */
    AGREE,
    /** That something is wrong. */
    DISAGREE,
    /** That something is not there and should be. */
    MISSING,
    /** That something should go. */
    REMOVE,
    /** That something else should stand in its place. */
    REPLACE,
    /** Something new. */
    IDEA
}
