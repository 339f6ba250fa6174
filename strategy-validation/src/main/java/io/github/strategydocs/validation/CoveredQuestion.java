package io.github.strategydocs.validation;

import io.github.strategydocs.model.Answer;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a document answers one question, and the reasons for it.
 *
 * <pre>{@code
 * for (CoveredQuestion covered : report.questions().withStatus(QuestionStatus.PARTLY)) {
 *     System.out.println(covered.question().wording());
 *     covered.findings().forEach(finding -> System.out.println("  " + finding.message()));
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param question the question
 * @param status how far it is answered
 * @param findings the findings of its rules, in the order of the document
 * @param answer the answer that the document gives in words, or its reason to set the question aside, if there is one
 */
public record CoveredQuestion(
        Question question, QuestionStatus status, List<Finding> findings, Optional<Answer> answer) {

    /** Keeps a copy of the findings. */
    public CoveredQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(answer, "answer");
        findings = List.copyOf(findings);
    }

    /**
     * The words of the answer.
     *
     * @return the words, or empty if there are none
     */
    public Optional<String> words() {
        return answer.flatMap(Answer::text).filter(Said::anything);
    }

    /**
     * Why the document sets the question aside.
     *
     * @return the reason, or empty if it does not
     */
    public Optional<String> notForUsBecause() {
        return answer.flatMap(SetAside::reason);
    }
}
