package io.github.strategydocs.model;

/** What sort of evidence something is. */
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
