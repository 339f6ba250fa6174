package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleOutcome.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one rule fared and what it found.
 *
 * @param outcome how it fared
 * @param findings what it found, in the order of the report
 * @param gaps how many of the findings say that something is not there; a section that has words is there
 * @param missingSections those of the findings that say of a whole section that it is missing, or has nothing but words
 */
record RuleResult(RuleOutcome outcome, List<Finding> findings, long gaps, List<Finding> missingSections) {

    /** The steps of a path to a section, or to what is directly in one. */
    private static final int STEPS_OF_WHOLE = 2;

    /** What each rule of a report found, in the order of its outcomes. */
    static List<RuleResult> of(ValidationReport report) {
        Map<String, List<Finding>> byRule = new HashMap<>();
        for (Finding finding : report.all()) {
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        Strategy strategy = report.request().strategy();
        PathResolver resolver = PathResolver.of(strategy);
        List<RuleResult> results = new ArrayList<>();
        for (RuleOutcome outcome : report.outcomes()) {
            List<Finding> findings = byRule.getOrDefault(outcome.rule().id(), List.of());
            List<Finding> ofSections = findings.stream()
                    .filter(finding -> isOfMissingSection(finding.path(), strategy))
                    .toList();
            results.add(new RuleResult(
                    outcome, findings, gaps(outcome.rule(), findings, resolver, ofSections), ofSections));
        }
        return results;
    }

    private static long gaps(
            RuleMetadata rule, List<Finding> findings, PathResolver resolver, List<Finding> ofSections) {
        return findings.stream()
                .filter(finding ->
                        isEmptyPlace(finding, resolver) || (rule.deniesLetter() && !ofSections.contains(finding)))
                .count();
    }

    private static boolean isEmptyPlace(Finding finding, PathResolver resolver) {
        Optional<Object> content = resolver.resolve(finding.path());
        return content.isEmpty() || (content.get() instanceof List<?> list && list.isEmpty());
    }

    private static boolean isOfMissingSection(ElementPath path, Strategy strategy) {
        Optional<Attribute> section = Optional.of(path.steps())
                .filter(steps -> !steps.isEmpty())
                .map(steps -> steps.get(0))
                .filter(AttributeStep.class::isInstance)
                .flatMap(step -> Strategy.description().attribute(((AttributeStep) step).name()))
                .filter(attribute ->
                        attribute.valueType().filter(TypeDescription::isSection).isPresent());
        return section.isPresent()
                && (path.steps().size() == 1 || section.get().valueIn(strategy).isEmpty());
    }

    boolean isNotRun() {
        return outcome.status() == Status.NOT_RUN;
    }

    boolean hasFailed() {
        return outcome.status() == Status.FAILED;
    }

    /** Whether the rule saw something of what it looks for, and saw it as a matter of fact. */
    boolean showsContent() {
        return !outcome.rule().isHeuristic() && outcome.lookedAt() > gaps;
    }

    /** Whether no action has what the rule asks of each, or there is none to ask. */
    boolean deniesAll() {
        boolean ran = outcome.status() == Status.RUN || outcome.status() == Status.PARTLY_RUN;
        return ran && outcome.rule().deniesLetter() && gaps >= outcome.lookedAt();
    }

    /** Whether the rule found the whole of what it looks for missing, and not a part of some element. */
    boolean missesWhole() {
        return !findings.isEmpty()
                && gaps >= outcome.lookedAt()
                && findings.stream().allMatch(finding -> finding.path().steps().size() <= STEPS_OF_WHOLE);
    }
}
