package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where in a document a question is answered: where that stands at which its rules look. */
final class AnsweringSections {

    /** Rules are named by what they look at, most of them as the section in which that stands. */
    private static final Map<String, String> SECTIONS_BY_CATEGORY = Map.ofEntries(
            Map.entry("baseline", "baseline"),
            Map.entry("purpose", "purpose"),
            Map.entry("scope", "scope"),
            Map.entry("action", "actionPlan"),
            Map.entry("measure", "actionPlan"),
            Map.entry("resource", "resourcing"),
            Map.entry("skill", "resourcing"),
            Map.entry("partner", "resourcing"),
            Map.entry("stakeholder", "stakeholderMap"),
            Map.entry("engagement", "engagement"),
            Map.entry("monitoring", "monitoring"),
            Map.entry("risk", "riskRegister"),
            Map.entry("incident", "incidentPlan"),
            Map.entry("development", "development"));

    private AnsweringSections() {}

    /** The names of those that the document has, in the order of the question's rules. */
    static List<String> of(Question question, Strategy strategy) {
        return question.rules().stream()
                .map(rule -> rule.substring(0, rule.indexOf('/')))
                .map(category -> Optional.ofNullable(SECTIONS_BY_CATEGORY.get(category)))
                .flatMap(Optional::stream)
                .distinct()
                .filter(section -> Sections.of(strategy, section).isPresent())
                .toList();
    }
}
