package io.github.strategydocs.validation;

/**
 * How far an action meets a letter of SMART. {@link SmartAssessment} tells how that is decided.
 *
 * <pre>{@code
 * long undated = report.smart().actions().stream()
 *     .filter(action -> action.of(SmartLetter.TIMELY).verdict() == SmartVerdict.NOT_MET)
 *     .count();
 * }</pre>
 */
public enum SmartVerdict {
    /** All rules about the letter looked, but for those that only advise on wording, and none found anything. */
    MET,
    /** There is something to mend, and something to stand on. */
    PARTLY,
    /** There is nothing of it, or what is there cannot stay. */
    NOT_MET,
    /**
     * Nobody can say: the action is not judged by itself, or a rule about the letter did not run that is more
     * than advice on wording.
     */
    NOT_ASSESSABLE
}
