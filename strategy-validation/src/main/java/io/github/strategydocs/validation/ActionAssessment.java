package io.github.strategydocs.validation;

import io.github.strategydocs.model.Action;
import java.util.List;
import java.util.Objects;

/**
 * How far one action is SMART.
 *
 * <pre>{@code
 * ActionAssessment action = report.smart().find("shared-log").orElseThrow();
 * action.isSmart();     // false
 * action.of(SmartLetter.SPECIFIC).findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param action the action
 * @param letters the five letters, in their order
 */
public record ActionAssessment(Action action, List<LetterAssessment> letters) {

    /** Keeps a copy of the letters. */
    public ActionAssessment {
        Objects.requireNonNull(action, "action");
        letters = List.copyOf(letters);
        List<SmartLetter> assessed =
                letters.stream().map(LetterAssessment::letter).toList();
        if (!assessed.equals(List.of(SmartLetter.values()))) {
            throw new IllegalArgumentException("an action is assessed by each letter in order, not by " + assessed);
        }
    }

    /**
     * How far the action meets a letter.
     *
     * @param letter the letter
     * @return the verdict, and the reasons for it
     */
    public LetterAssessment of(SmartLetter letter) {
        Objects.requireNonNull(letter, "letter");
        return letters.stream()
                .filter(assessed -> assessed.letter() == letter)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether the action is SMART.
     *
     * @return whether all five letters are met
     */
    public boolean isSmart() {
        return letters.stream().allMatch(letter -> letter.verdict() == SmartVerdict.MET);
    }
}
