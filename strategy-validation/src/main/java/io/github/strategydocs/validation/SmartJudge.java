package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleOutcome.Status;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides, by what was found and which rules ran, how far each action meets each letter. */
final class SmartJudge {

    private final Strategy strategy;
    private final SetAside setAside;
    private final Map<String, RuleMetadata> rules = new HashMap<>();
    private final Map<SmartLetter, String> obstacles = new HashMap<>();

    /** The rules that would have given advice on wording, and were not run. */
    private final Map<SmartLetter, String> unadvised = new HashMap<>();

    private final Map<String, Map<SmartLetter, List<Finding>>> findings = new HashMap<>();

    /** What cannot be told of an action, since what would answer it may have been withheld. */
    private final Map<String, Map<SmartLetter, String>> unseen = new HashMap<>();

    private final boolean isPublicEdition;

    SmartJudge(Strategy strategy, ValidationReport report) {
        this.strategy = strategy;
        this.setAside = SetAside.in(strategy);
        this.isPublicEdition = report.request().isPublicEdition();
        for (RuleOutcome outcome : report.outcomes()) {
            note(outcome);
        }
        for (SmartLetter letter : SmartLetter.values()) {
            if (rules.values().stream().noneMatch(rule -> rule.letter().orElse(null) == letter)) {
                obstacles.put(letter, "no rule is about it");
            }
        }
        for (Finding finding : report.all()) {
            note(finding);
        }
    }

    private void note(RuleOutcome outcome) {
        RuleMetadata rule = outcome.rule();
        rules.put(rule.id(), rule);
        boolean ran = outcome.status() == Status.RUN || outcome.status() == Status.PARTLY_RUN;
        if (!ran && rule.letter().isPresent()) {
            boolean isAdvice = rule.isHeuristic() && outcome.status() == Status.NOT_RUN;
            (isAdvice ? unadvised : obstacles)
                    .merge(
                            rule.letter().get(),
                            "the rule " + rule + " was not run: " + outcome.reason(),
                            isAdvice ? SmartJudge::and : (first, next) -> first);
        }
    }

    private static String and(String one, String other) {
        return one + "; " + other;
    }

    /** What a rule found before it broke down counts too. */
    private void note(Finding finding) {
        RuleMetadata rule = rules.get(finding.rule());
        if (rule == null || rule.letter().isEmpty()) {
            return;
        }
        SmartLetter letter = rule.letter().get();
        if (setAside.spares(rule)) {
            obstacles.putIfAbsent(letter, "the document says why the question behind " + rule + " does not arise");
            return;
        }
        for (String action : actionsOf(finding)) {
            if (isPublicEdition && rule.missesElements() && finding.severity() == Severity.INFO) {
                unseen.computeIfAbsent(action, any -> new EnumMap<>(SmartLetter.class))
                        .putIfAbsent(
                                letter, "what " + rule + " asks for may have been withheld from this public edition");
                continue;
            }
            findings.computeIfAbsent(action, any -> new EnumMap<>(SmartLetter.class))
                    .computeIfAbsent(letter, any -> new ArrayList<>())
                    .add(finding);
        }
    }

    private Set<String> actionsOf(Finding finding) {
        Set<String> ids = new LinkedHashSet<>();
        List<Step> steps = finding.path().steps();
        if (steps.size() <= 1) {
            actions().forEach(action -> ids.add(action.id()));
        }
        if (steps.size() > 2
                && isTo(steps.get(0), "actionPlan")
                && isTo(steps.get(1), "actions")
                && steps.get(2) instanceof MemberStep member) {
            ids.add(member.id());
        }
        if (finding.argument("ids") instanceof List<?> shared) {
            shared.forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }

    private static boolean isTo(Step step, String attribute) {
        return step instanceof AttributeStep to && to.name().equals(attribute);
    }

    private List<Action> actions() {
        return strategy.actionPlan().map(ActionPlan::actions).orElse(List.of());
    }

    SmartAssessment assess() {
        JudgedActions judged = JudgedActions.of(strategy);
        List<ActionAssessment> assessed = new ArrayList<>();
        for (Action action : actions()) {
            String unjudged = judged.find(action.id()).map(SmartJudge::unjudged).orElse("");
            List<LetterAssessment> letters = new ArrayList<>();
            for (SmartLetter letter : SmartLetter.values()) {
                letters.add(assess(action, letter, unjudged));
            }
            assessed.add(new ActionAssessment(action, letters));
        }
        return new SmartAssessment(assessed);
    }

    private LetterAssessment assess(Action action, SmartLetter letter, String unjudged) {
        List<Finding> found = findings.getOrDefault(action.id(), Map.of()).getOrDefault(letter, List.of());
        String obstacle =
                unseen.getOrDefault(action.id(), Map.of()).getOrDefault(letter, obstacles.getOrDefault(letter, ""));
        if (!unjudged.isEmpty()) {
            return new LetterAssessment(letter, SmartVerdict.NOT_ASSESSABLE, found, unjudged);
        }
        if (!found.isEmpty()) {
            SmartVerdict verdict = found.stream().anyMatch(this::isFatal) ? SmartVerdict.NOT_MET : SmartVerdict.PARTLY;
            return new LetterAssessment(letter, verdict, found, "");
        }
        return obstacle.isEmpty()
                ? new LetterAssessment(letter, SmartVerdict.MET, found, unadvised.getOrDefault(letter, ""))
                : new LetterAssessment(letter, SmartVerdict.NOT_ASSESSABLE, found, obstacle);
    }

    private boolean isFatal(Finding finding) {
        RuleMetadata rule = rules.get(finding.rule());
        return finding.severity() == Severity.ERROR || (rule != null && rule.deniesLetter());
    }

    /** Why an action is not judged by itself, or empty if it is. */
    private static String unjudged(JudgedAction action) {
        if (action.isJudged()) {
            return Said.anything(action.action().title()) ? "" : "its title does not say what is to be done";
        }
        if (action.isCancelled()) {
            return "it was cancelled";
        }
        return switch (action.applicability()) {
            case NOT_APPLICABLE -> "it does not apply";
            case EXEMPT -> "the body is exempt from it";
            case AWAITING -> "nobody has decided yet whether it applies";
            case APPLIES, CONDITIONAL -> "it is judged by its parts";
        };
    }
}
