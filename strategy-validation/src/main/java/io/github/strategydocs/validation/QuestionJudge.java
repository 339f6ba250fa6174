package io.github.strategydocs.validation;

import io.github.strategydocs.model.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides, by what rules looked at and found, how far each question is answered. */
final class QuestionJudge {

    /** Categories of rules that look at the section of another category: whoever plans the means plans skills and partners. */
    private static final Map<String, String> SECTION_OF = Map.of("skill", "resource", "partner", "resource");

    /**
     * What one question is judged by.
     *
     * @param heard what became of the rules that show whether it is answered
     * @param unheard the same of those that the profile switches off
     * @param findings what the former found, in the order of the report
     * @param missing that a section is missing at which rules of the question would look, whosever finding that is
     */
    private record Grounds(
            Question question,
            List<RuleResult> heard,
            List<RuleResult> unheard,
            List<Finding> findings,
            List<Finding> missing) {}

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
            List<RuleResult> ofQuestion = answering(question, heard);
            Grounds one = new Grounds(
                    question,
                    ofQuestion,
                    answering(question, switchedOff),
                    new ArrayList<>(),
                    missingFor(ofQuestion, heard));
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

    /** A section that is missing is found once, by one rule; the others that would look at it have nothing to look at. */
    private static List<Finding> missingFor(List<RuleResult> ofQuestion, List<RuleResult> all) {
        Set<String> sections = ofQuestion.stream()
                .filter(result -> !result.outcome().rule().isHeuristic())
                .map(QuestionJudge::sectionOf)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(result -> sections.contains(sectionOf(result)))
                .flatMap(result -> result.missingSections().stream())
                .toList();
    }

    private static String sectionOf(RuleResult result) {
        return SECTION_OF.getOrDefault(category(result), category(result));
    }

    QuestionCoverage cover() {
        Map<String, Answer> answers = new HashMap<>();
        for (Answer answer : report.request().strategy().answers()) {
            answers.putIfAbsent(answer.question(), answer);
        }
        List<CoveredQuestion> covered = new ArrayList<>();
        for (Grounds one : grounds) {
            covered.add(
                    judge(one, Optional.ofNullable(answers.get(one.question().id()))));
        }
        return new QuestionCoverage(covered);
    }

    private static CoveredQuestion judge(Grounds by, Optional<Answer> answer) {
        CoveredQuestion open = new CoveredQuestion(by.question(), QuestionStatus.OPEN, by.findings(), answer);
        if (open.notForUsBecause().isPresent()) {
            return new CoveredQuestion(by.question(), QuestionStatus.SET_ASIDE, by.findings(), answer);
        }
        boolean hasContent = hasContent(by);
        if (open.words().isEmpty() && !hasContent) {
            return open;
        }
        // Words alone are not enough where a section is wanted.
        List<Finding> findings = hasContent ? by.findings() : withMissing(by);
        boolean isSound = findings.isEmpty() && by.heard().stream().noneMatch(RuleResult::hasFailed);
        return new CoveredQuestion(
                by.question(), isSound ? QuestionStatus.ANSWERED : QuestionStatus.PARTLY, findings, answer);
    }

    private static List<Finding> withMissing(Grounds by) {
        Set<Finding> findings = new LinkedHashSet<>(by.findings());
        findings.addAll(by.missing());
        return List.copyOf(findings);
    }

    private static boolean hasContent(Grounds by) {
        return by.heard().stream().noneMatch(RuleResult::deniesAll)
                && !isLookedAway(by)
                && (by.heard().stream().anyMatch(result -> showsContent(result, by)) || isSoundUnheard(by));
    }

    private static boolean showsContent(RuleResult result, Grounds by) {
        return result.showsContent()
                && !Questions.onlyObjects(by.question(), result.outcome().rule())
                && !isLeftover(result, by);
    }

    /**
     * Whether there is content at which only rules look that the profile switches off, and none of them finds anything: what is
     * not wanted yet answers the question all the same once it is whole.
     */
    private static boolean isSoundUnheard(Grounds by) {
        return by.unheard().stream().allMatch(result -> result.findings().isEmpty())
                && by.unheard().stream().anyMatch(result -> showsContent(result, by));
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
