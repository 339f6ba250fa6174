package io.github.strategydocs.validation;

import io.github.strategydocs.model.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides, by what rules looked at and found, how far each question is answered. */
final class QuestionJudge {

    /**
     * What one question is judged by.
     *
     * @param heard what became of the rules that show whether it is answered
     * @param unheard the same of those that the profile switches off
     * @param findings what the former found, in the order of the report
     */
    private record Grounds(
            Question question, List<RuleResult> heard, List<RuleResult> unheard, List<Finding> findings) {}

    private final ValidationReport report;
    private final List<Grounds> grounds = new ArrayList<>();

    /**
     * A judge of one report.
     *
     * @param report what was found
     * @param unheard what the rules would have found that the profile switches off
     */
    QuestionJudge(ValidationReport report, ValidationReport unheard) {
        this.report = report;
        List<RuleResult> heard = RuleResult.of(report);
        List<RuleResult> switchedOff = RuleResult.of(unheard);
        Map<String, List<Grounds>> byRule = new HashMap<>();
        for (Question question : Questions.all()) {
            Grounds one = new Grounds(
                    question, answering(question, heard), answering(question, switchedOff), new ArrayList<>());
            grounds.add(one);
            for (RuleResult result : one.heard()) {
                byRule.computeIfAbsent(result.outcome().rule().id(), rule -> new ArrayList<>())
                        .add(one);
            }
        }
        for (Finding finding : report.all()) {
            byRule.getOrDefault(finding.rule(), List.of())
                    .forEach(one -> one.findings().add(finding));
        }
    }

    private static List<RuleResult> answering(Question question, List<RuleResult> results) {
        return results.stream()
                .filter(result -> question.isAnsweredBy(result.outcome().rule()))
                .toList();
    }

    QuestionCoverage cover() {
        Map<String, Answer> answers = new HashMap<>();
        for (Answer answer : report.request().strategy().answers()) {
            answers.putIfAbsent(answer.question(), answer);
        }
        List<CoveredQuestion> covered = new ArrayList<>();
        for (Grounds one : grounds) {
            Optional<Answer> answer =
                    Optional.ofNullable(answers.get(one.question().id()));
            CoveredQuestion open = new CoveredQuestion(one.question(), QuestionStatus.OPEN, one.findings(), answer);
            covered.add(new CoveredQuestion(one.question(), status(open, one), one.findings(), answer));
        }
        return new QuestionCoverage(covered);
    }

    private static QuestionStatus status(CoveredQuestion covered, Grounds by) {
        if (covered.notForUsBecause().isPresent()) {
            return QuestionStatus.SET_ASIDE;
        }
        if (covered.words().isEmpty() && !hasContent(by)) {
            return QuestionStatus.OPEN;
        }
        boolean isSound = by.findings().isEmpty() && by.heard().stream().noneMatch(RuleResult::hasFailed);
        return isSound ? QuestionStatus.ANSWERED : QuestionStatus.PARTLY;
    }

    private static boolean hasContent(Grounds by) {
        return by.heard().stream().noneMatch(RuleResult::deniesAll)
                && by.heard().stream().anyMatch(result -> result.showsContent() && !isLeftover(result, by))
                && !isLookedAway(by);
    }

    /**
     * Whether most of the rules of its kind that answer the question could not be run. What the few others looked at is
     * beside the question: without other strategies nothing shows whose own a strategy is.
     */
    private static boolean isLeftover(RuleResult of, Grounds by) {
        List<RuleResult> ofItsKind = by.heard().stream()
                .filter(result -> category(result).equals(category(of)))
                .toList();
        long notRun = ofItsKind.stream().filter(RuleResult::isNotRun).count();
        return notRun > ofItsKind.size() - notRun;
    }

    private static String category(RuleResult result) {
        return result.outcome().rule().category();
    }

    /** Whether the profile switches off the rule that would have missed the answer as a whole. */
    private static boolean isLookedAway(Grounds by) {
        return by.unheard().stream().anyMatch(result -> result.deniesAll() || result.missesWhole());
    }
}
