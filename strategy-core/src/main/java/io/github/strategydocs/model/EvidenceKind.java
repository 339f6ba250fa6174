package io.github.strategydocs.model;

/**
 * What sort of evidence something is.
 *
 * <pre>{@code
 * Action action = strategy.index().find("register", Action.class).orElseThrow();
 * boolean wasTried = action.evidence().stream()
 *     .anyMatch(evidence -> evidence.kind().equals(Optional.of(EvidenceKind.PILOT)));
 * }</pre>
 */
public enum EvidenceKind {
    /** An evaluation of something done before. */
    EVALUATION,
    /** A trial. */
    PILOT,
    /** A study. */
    RESEARCH,
    /** Figures. */
    STATISTICS,
    /** What others did. */
    COMPARISON,
    /** What somebody says who knows. */
    EXPERT_OPINION
}
