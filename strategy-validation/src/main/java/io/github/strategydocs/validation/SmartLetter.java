package io.github.strategydocs.validation;

/**
 * What SMART asks of an action, in the order of the letters.
 *
 * <pre>{@code
 * ActionAssessment action = report.smart().find("shared-log").orElseThrow();
 * for (SmartLetter letter : SmartLetter.values()) {
 *     System.out.println(letter + ": " + action.of(letter).verdict());
 * }
 * }</pre>
 */
public enum SmartLetter {
    /** It says what will exist when it is done. */
    SPECIFIC,
    /** It says how anybody will know that it worked. */
    MEASURABLE,
    /** It has the means, and what it needs comes in time. */
    ACHIEVABLE,
    /** There is reason to believe that it can be done. */
    REALISTIC,
    /** It says by when. */
    TIMELY
}
