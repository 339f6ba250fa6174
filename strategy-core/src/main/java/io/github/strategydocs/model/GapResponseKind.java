package io.github.strategydocs.model;

/**
 * How a gap in skills is closed.
 *
 * <pre>{@code
 * boolean hires = strategy.resourcing().orElseThrow().gapResponses().stream()
 *     .anyMatch(response -> response.kind() == GapResponseKind.RECRUITMENT);
 * }</pre>
 */
public enum GapResponseKind {
    /** By teaching people. */
    TRAINING,
    /** By changing what a post asks for. */
    JOB_DESCRIPTION,
    /** By hiring. */
    RECRUITMENT,
    /** By sharing people with others. */
    SHARING,
    /** By working with somebody who has the skill. */
    PARTNERSHIP
}
