package io.github.strategydocs.diff;

/**
 * How a version states that it follows the previous one.
 *
 * <pre>{@code
 * history.versions().stream()
 *     .filter(version -> version.succession() == Succession.DIFFERS)
 *     .forEach(version -> System.out.println(version + " does not follow the version before"));
 * }</pre>
 */
public enum Succession {
    /** It is the oldest of the history; what it supersedes is not known here. */
    FIRST,
    /** It supersedes the label of the version before. */
    FITS,
    /** It does not say what it supersedes. */
    UNSTATED,
    /** It bears the label of the version before, as working copies between two versions do. */
    NOT_BUMPED,
    /** It supersedes another label than that of the version before: a version is missing, or they stand out of order. */
    DIFFERS
}
