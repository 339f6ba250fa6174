package io.github.strategydocs.validation;

import io.github.strategydocs.model.Answer;
import io.github.strategydocs.validation.internal.Said;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a document answers one question, and what says so.
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
 * @param findings what its rules found, in the order of the document
 * @param answer what the document says to it in so many words, or why it sets it aside, if it does
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
     * The answer in words.
     *
     * @return the words, or empty if there are none
     */
    public Optional<String> words() {
        return answer.flatMap(Answer::text).filter(Said::anything);
    }

    /**
     * Why the question was set aside.
     *
     * @return the reason, or empty if it was not
     */
    public Optional<String> notForUsBecause() {
        return answer.flatMap(SetAside::reason);
    }
}
