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
 * <p>A question has rules, and its status is decided by them and by the document's
 * {@linkplain io.github.strategydocs.model.Answer answer}, in this order:
 *
 * <ol>
 *   <li><b>set aside</b> where the answer says why the question does not arise;
 *   <li><b>answered</b> where the rules found content and nothing to mend in it, or where there are words and no finding,
 *       since then no elements are wanted at this stage;
 *   <li><b>partly</b> answered where there is content with findings, or words where elements are wanted;
 *   <li><b>open</b> with neither: silence is no answer.
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
     * The questions that are answered so far.
     *
     * @param status how far
     * @return an unmodifiable list, in the order in which they are asked
     */
    public List<CoveredQuestion> withStatus(QuestionStatus status) {
        Objects.requireNonNull(status, "status");
        return all.stream().filter(covered -> covered.status() == status).toList();
    }

    /**
     * The coverage in a few words, for a log or a debugger; the text may change.
     *
     * @return how many questions there are, and how many are answered
     */
    @Override
    public String toString() {
        return withStatus(QuestionStatus.ANSWERED).size() + " of " + all.size() + " questions are answered";
    }
}
