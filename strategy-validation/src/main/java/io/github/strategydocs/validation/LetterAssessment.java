package io.github.strategydocs.validation;

import java.util.List;
import java.util.Objects;

/**
 * How far one action meets one letter of SMART, and the reasons for it.
 *
 * <pre>{@code
 * LetterAssessment timely = report.smart().find("shared-log").orElseThrow().of(SmartLetter.TIMELY);
 * timely.verdict();     // NOT_ASSESSABLE
 * timely.reason();      // "nobody has decided yet whether it applies"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param letter the letter
 * @param verdict how far the action meets it
 * @param findings the findings about the action that concern this letter, in the order of the document
 * @param reason why it could not be assessed, or, if it is met according to the other rules, which rules about wording
 *     were not run; a clause that starts with a lower-case letter, empty if all rules were run
 */
public record LetterAssessment(SmartLetter letter, SmartVerdict verdict, List<Finding> findings, String reason) {

    /** Keeps a copy of the findings. */
    public LetterAssessment {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        findings = List.copyOf(findings);
    }
}
