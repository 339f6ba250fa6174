package io.github.strategydocs.report;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One body in an overview: what it answers, what of it is overdue, and what slipped.
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
 * @param document the name by which its document was given, such as a path
 * @param strategy its strategy
 * @param name the name of the organisation whose strategy it is, or else the title; where another body of the overview has
 *     the same, with the label of the version, and where that is the same too, with the name of the file
 * @param report what checking the strategy gave
 * @param responses its answers to the parent's actions, in the order of the parent; empty where no parent was given
 * @param overdue in a sentence each, what is past its deadline on the day of the overview; empty where no day was given
 * @param slipped in a sentence each, whose deadline is later than in the version before; empty where none was given
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
     * Which questions its strategy answers. Each call judges them anew, which takes about as long as to check the strategy
     * where the profile switches rules off: whoever asks about many questions keeps the result.
     *
     * @return the coverage, by the profile of the overview
     */
    public QuestionCoverage questions() {
        return report.questions();
    }

    /**
     * How many findings there are.
     *
     * @param severity of which severity
     * @return the count
     */
    public int count(Severity severity) {
        int count = 0;
        for (Finding finding : report.findings()) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /**
     * The actions of the parent that it was asked about and says nothing to.
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
     * How far it answers a question. For more than one, ask {@link #questions()} once: each call judges them all.
     *
     * @param question the id of the question
     * @return the status, or empty if there is no such question
     */
    public Optional<QuestionStatus> answers(String question) {
        return questions().find(question).map(CoveredQuestion::status);
    }

    /**
     * The body in a few words, for a log or a debugger; the text may change.
     *
     * @return the name and how much there is to chase
     */
    @Override
    public String toString() {
        return name + ": " + unanswered().size() + " unanswered, " + overdue.size() + " overdue, " + slipped.size()
                + " slipped";
    }
}
