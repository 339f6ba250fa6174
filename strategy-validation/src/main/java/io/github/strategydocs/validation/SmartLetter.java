package io.github.strategydocs.validation;

/**
 * The five criteria of SMART, in the order of the letters.
 *
 * <pre>{@code
 * ActionAssessment action = report.smart().find("shared-log").orElseThrow();
 * for (SmartLetter letter : SmartLetter.values()) {
 *     System.out.println(letter + ": " + action.of(letter).verdict());
 * }
 * }</pre>
 */
public enum SmartLetter {
    /** The action states what will exist when it is done. */
    SPECIFIC,
    /** The action states how its success is measured. */
    MEASURABLE,
    /** The action has the necessary resources, and what it depends on is completed in time. */
    ACHIEVABLE,
    /** There is reason to believe that it can be done. */
    REALISTIC,
    /** The action states by when it will be done. */
    TIMELY
}
