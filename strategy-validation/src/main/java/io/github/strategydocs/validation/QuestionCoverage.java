package io.github.strategydocs.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a document answers the questions that a strategy must answer. For a draft, this view is the most helpful one,
 * since it shows what to work on next.
 *
 * <pre>{@code
 * QuestionCoverage coverage = validator.validate(request).questions();
 * coverage.withStatus(QuestionStatus.OPEN).forEach(open -> System.out.println(open.question().wording()));
 * }</pre>
 *
 * <p>Each question has rules. They and the document's {@linkplain io.github.strategydocs.model.Answer answer} determine
 * its status. The first of these that applies is:
 *
 * <ol>
 *   <li><b>set aside</b> if the answer states why the question does not arise;
 *   <li><b>answered</b> if the rules found content and no fault in it, or if the answer has words and there is no
 *       finding, since then no elements are required at this stage;
 *   <li><b>partly</b> answered if there is content with findings, or an answer in words although elements are required;
 *   <li><b>open</b> if there is neither content nor an answer in words.
 * </ol>
 *
 * <p>Content is what a rule looked at and found to exist. An empty place is not content, and neither is wording that a
 * {@linkplain RuleMetadata#isHeuristic() heuristic} rule examined. A rule that was not run has looked at nothing; if
 * most rules of a category were not run, as those of {@code originality} without a corpus, what its other rules looked
 * at does not count either. If a rule finds that everything it looked at lacks what the question is about, for example
 * that no action has a deadline, there is no content, however good the rest is. The same holds if the profile switches
 * that rule off, or the rule that would report a missing section. If a rule failed, its question is at most partly
 * answered.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 *
 * @see ValidationReport#questions()
 */
public final class QuestionCoverage {

    private final List<CoveredQuestion> all;

    QuestionCoverage(List<CoveredQuestion> all) {
        this.all = List.copyOf(all);
    }

    /**
     * All questions.
     *
     * @return an unmodifiable list, in the order in which they are asked
     */
    public List<CoveredQuestion> all() {
        return all;
    }

    /**
     * One question.
     *
     * @param id the id of the question
     * @return how far it is answered, or empty if there is no question of that id
     */
    public Optional<CoveredQuestion> find(String id) {
        Objects.requireNonNull(id, "id");
        return all.stream()
                .filter(covered -> covered.question().id().equals(id))
                .findFirst();
    }

    /**
     * The questions with a given status.
     *
     * @param status the status
     * @return an unmodifiable list, in the order in which they are asked
     */
    public List<CoveredQuestion> withStatus(QuestionStatus status) {
        Objects.requireNonNull(status, "status");
        return all.stream().filter(covered -> covered.status() == status).toList();
    }

    /**
     * The coverage in a few words, for a log or a debugger; the text may change.
     *
     * @return the number of questions, and how many of them are answered
     */
    @Override
    public String toString() {
        return withStatus(QuestionStatus.ANSWERED).size() + " of " + all.size() + " questions are answered";
    }
}
