package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.validation.RuleOutcome.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides, by what rules looked at and found, how far each question is answered. */
final class QuestionJudge {

    /** The steps of a path to a section, or to what is directly in one. */
    private static final int STEPS_OF_WHOLE = 2;

    private final ValidationReport report;
    private final ValidationReport unheard;
    private final PathResolver resolver;
    private final List<Finding> all;
    private final Map<String, List<Finding>> heardFindings;
    private final Map<String, List<Finding>> unheardFindings;

    /**
     * A judge of one report.
     *
     * @param report what was found
     * @param unheard what the rules would have found that the profile switches off
     */
    QuestionJudge(ValidationReport report, ValidationReport unheard) {
        this.report = report;
        this.unheard = unheard;
        this.resolver = PathResolver.of(report.request().strategy());
        this.all = report.all();
        this.heardFindings = byRule(all);
        this.unheardFindings = byRule(unheard.all());
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new HashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        return byRule;
    }

    QuestionCoverage cover() {
        Map<String, Answer> answers = new HashMap<>();
        for (Answer answer : report.request().strategy().answers()) {
            answers.putIfAbsent(answer.question(), answer);
        }
        List<CoveredQuestion> covered = new ArrayList<>();
        for (Question question : Questions.all()) {
            covered.add(cover(question, Optional.ofNullable(answers.get(question.id()))));
        }
        return new QuestionCoverage(covered);
    }

    private CoveredQuestion cover(Question question, Optional<Answer> answer) {
        Set<String> rules = new HashSet<>();
        for (RuleOutcome outcome : report.outcomes()) {
            if (question.isAnsweredBy(outcome.rule())) {
                rules.add(outcome.rule().id());
            }
        }
        List<Finding> findings =
                all.stream().filter(finding -> rules.contains(finding.rule())).toList();
        CoveredQuestion open = new CoveredQuestion(question, QuestionStatus.OPEN, findings, answer);
        return new CoveredQuestion(question, status(open), findings, answer);
    }

    private QuestionStatus status(CoveredQuestion covered) {
        if (covered.notForUsBecause().isPresent()) {
            return QuestionStatus.SET_ASIDE;
        }
        boolean hasWords = covered.words().isPresent();
        boolean hasContent = hasContent(covered.question());
        if (!hasWords && !hasContent) {
            return QuestionStatus.OPEN;
        }
        boolean isSound = covered.findings().isEmpty() && !hasFailed(covered.question());
        return isSound ? QuestionStatus.ANSWERED : QuestionStatus.PARTLY;
    }

    private boolean hasContent(Question question) {
        boolean hasContent = false;
        for (RuleOutcome outcome : report.outcomes()) {
            if (question.isAnsweredBy(outcome.rule())) {
                List<Finding> findings =
                        heardFindings.getOrDefault(outcome.rule().id(), List.of());
                if (deniesAll(outcome, findings)) {
                    return false;
                }
                hasContent |= !outcome.rule().isHeuristic()
                        && outcome.lookedAt() > gaps(outcome.rule(), findings)
                        && !isLeftover(question, outcome);
            }
        }
        return hasContent && !isLookedAway(question);
    }

    /**
     * Whether most of the rules of its kind that answer the question could not be run. What the few others looked at is
     * beside the question: without other strategies nothing shows whose own a strategy is.
     */
    private boolean isLeftover(Question question, RuleOutcome of) {
        int run = 0;
        int notRun = 0;
        for (RuleOutcome outcome : report.outcomes()) {
            if (question.isAnsweredBy(outcome.rule()) && category(outcome).equals(category(of))) {
                run += outcome.status() == Status.NOT_RUN ? 0 : 1;
                notRun += outcome.status() == Status.NOT_RUN ? 1 : 0;
            }
        }
        return notRun > run;
    }

    private static String category(RuleOutcome outcome) {
        return outcome.rule().category();
    }

    /** Whether the profile switches off the rule that would have missed the answer as a whole. */
    private boolean isLookedAway(Question question) {
        for (RuleOutcome outcome : unheard.outcomes()) {
            if (question.isAnsweredBy(outcome.rule())) {
                List<Finding> findings =
                        unheardFindings.getOrDefault(outcome.rule().id(), List.of());
                if (deniesAll(outcome, findings) || missesWhole(outcome, findings)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no action has what the rule asks of each, or there is none to ask. */
    private boolean deniesAll(RuleOutcome outcome, List<Finding> findings) {
        boolean ran = outcome.status() == Status.RUN || outcome.status() == Status.PARTLY_RUN;
        return ran && outcome.rule().deniesLetter() && gaps(outcome.rule(), findings) >= outcome.lookedAt();
    }

    private boolean missesWhole(RuleOutcome outcome, List<Finding> findings) {
        return !findings.isEmpty()
                && gaps(outcome.rule(), findings) >= outcome.lookedAt()
                && findings.stream().allMatch(finding -> finding.path().steps().size() <= STEPS_OF_WHOLE);
    }

    private long gaps(RuleMetadata rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> rule.deniesLetter() || isEmptyPlace(finding))
                .count();
    }

    private boolean isEmptyPlace(Finding finding) {
        Optional<Object> content = resolver.resolve(finding.path());
        return content.isEmpty() || (content.get() instanceof List<?> list && list.isEmpty());
    }

    private boolean hasFailed(Question question) {
        return report.outcomes().stream()
                .anyMatch(outcome -> outcome.status() == Status.FAILED && question.isAnsweredBy(outcome.rule()));
    }
}
