package io.github.strategydocs.model;

/**
 * How much is known of an activity.
 *
 * <pre>{@code
 * List<String> unknown = strategy.baseline().orElseThrow().activities().stream()
 *     .filter(activity -> activity.knowledge() == Knowledge.UNKNOWN)
 *     .map(Activity::what)
 *     .toList();
 * }</pre>
 */
public enum Knowledge {
    /** It has been looked at and is understood. */
    KNOWN,
    /** Something is known of it, and something is not. */
    PARTLY_KNOWN,
    /** It happens, or may happen, and nobody knows how. */
    UNKNOWN
}
