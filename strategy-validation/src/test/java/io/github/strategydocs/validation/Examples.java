package io.github.strategydocs.validation;

import io.github.strategydocs.json.StrategyJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks documents that are given by the properties that matter. */
final class Examples {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 1);

    private Examples() {}

    /** What one rule says, with severity and path, in the publication profile. */
    static List<String> found(String rule, String properties) {
        return lines(report(rule, properties));
    }

    /** What all rules of a category say, with severity and path, in the publication profile. */
    static List<String> foundIn(String category, String properties) {
        List<Rule> rules = Rules.builtIn().stream()
                .filter(rule -> rule.metadata().category().equals(category))
                .toList();
        return lines(Validator.of(Profile.publication(), rules)
                .validate(ValidationRequest.of(StrategyJson.read(RuleExample.wholeDocument(properties)))
                        .withAsOf(TODAY)));
    }

    /** How many things a rule looked at. */
    static int lookedAt(String rule, String properties) {
        return report(rule, properties).outcomes().get(0).lookedAt();
    }

    private static ValidationReport report(String rule, String properties) {
        RuleExample example = new RuleExample(
                rule, true, properties, Optional.empty(), List.of(), List.of(), Optional.of(TODAY), false);
        return RuleExamples.report(Rules.find(rule).orElseThrow(), example, StrategyJson::read);
    }

    private static List<String> lines(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.path() + ": " + finding.message())
                .toList();
    }
}
