package io.github.strategydocs.report;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One body in an overview: its answers, what is overdue, and which deadlines slipped.
 *
 * <pre>{@code
 * Overview overview = Overview.builder().parent(parent).body("waters.json", waters).build();
 * for (OverviewBody body : overview.bodies()) {
 *     System.out.println(body.name() + " says nothing to " + body.unanswered());
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 *
 * @param document the name under which its document was added, such as a path
 * @param strategy its strategy
 * @param name the name of the organisation whose strategy it is, or the title of the strategy if it has no such party;
 *     if another body of the overview has the same name, with the label of the version, and if that is the same too,
 *     with the name of the file
 * @param report the result of checking the strategy
 * @param responses its answers to the parent's actions, in the order of the parent; empty if no parent was given
 * @param overdue one sentence for each thing that is past its deadline on the day of the overview; empty if no day was
 *     given
 * @param slipped one sentence for each deadline that is later than in the previous version; empty if no previous
 *     version was given
 */
public record OverviewBody(
        String document,
        Strategy strategy,
        String name,
        ValidationReport report,
        List<OverviewResponse> responses,
        List<String> overdue,
        List<String> slipped) {

    /** Checks that nothing is null, and keeps copies of the lists. */
    public OverviewBody {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(report, "report");
        responses = List.copyOf(responses);
        overdue = List.copyOf(overdue);
        slipped = List.copyOf(slipped);
    }

    /** The same body by another name. */
    OverviewBody named(String other) {
        return new OverviewBody(document, strategy, other, report, responses, overdue, slipped);
    }

    /**
     * Which questions its strategy answers. Computed on each call, which takes about as long as checking the strategy
     * if the profile switches rules off; keep the result to look up several questions.
     *
     * @return the coverage, by the profile of the overview
     */
    public QuestionCoverage questions() {
        return report.questions();
    }

    /**
     * The number of findings of one severity.
     *
     * @param severity the severity
     * @return how many findings have exactly this severity
     */
    public int count(Severity severity) {
        return report.count(severity);
    }

    /**
     * The actions of the parent that it was asked to respond to and did not.
     *
     * @return their ids, in the order of the parent
     */
    public List<String> unanswered() {
        List<String> unanswered = new ArrayList<>();
        for (OverviewResponse response : responses) {
            if (response.state() == OverviewResponse.State.UNANSWERED) {
                unanswered.add(response.action());
            }
        }
        return unanswered;
    }

    /**
     * How far it answers a question. Each call assesses all questions; for more than one, call {@link #questions()}
     * once.
     *
     * @param question the id of the question
     * @return the status, or empty if there is no such question
     */
    public Optional<QuestionStatus> answers(String question) {
        return questions().find(Objects.requireNonNull(question, "question")).map(CoveredQuestion::status);
    }

    /**
     * The body in a few words, for a log or a debugger; the text may change.
     *
     * @return the name, and how much is unanswered, overdue and slipped
     */
    @Override
    public String toString() {
        return name + ": " + unanswered().size() + " unanswered, " + overdue.size() + " overdue, " + slipped.size()
                + " slipped";
    }
}
