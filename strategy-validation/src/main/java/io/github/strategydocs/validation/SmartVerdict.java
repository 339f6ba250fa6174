package io.github.strategydocs.validation;

/**
 * How far an action meets a letter of SMART. {@link SmartAssessment} describes how this is determined.
 *
 * <pre>{@code
 * long undated = report.smart().actions().stream()
 *     .filter(action -> action.of(SmartLetter.TIMELY).verdict() == SmartVerdict.NOT_MET)
 *     .count();
 * }</pre>
 */
public enum SmartVerdict {
    /** All rules about the letter were run, except perhaps some that only advise on wording, and found nothing. */
    MET,
    /** The action meets the letter in part; something has to be fixed. */
    PARTLY,
    /** The action does not meet the letter, or has an error that must be fixed. */
    NOT_MET,
    /**
     * Unknown: the action is not assessed by itself, or a rule about the letter was not run although it does more than
     * advise on wording.
     */
    NOT_ASSESSABLE
}
