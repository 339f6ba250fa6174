package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Runs the examples of a rule, for tests of rules.
 *
 * <pre>{@code
 * Rule rule = Rules.find("action/no-deadline").orElseThrow();
 * RuleExamples.broken(rule, StrategyJson::read);     // []
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to use from any thread.
 */
public final class RuleExamples {

    private RuleExamples() {}

    /**
     * Runs each example of a rule separately, without other rules.
     *
     * @param rule the rule
     * @param reader parses a document from JSON; throws an exception if that is not possible
     * @return one line for each example whose result is not the expected one, with what is wrong; empty if all are as
     *     expected
     */
    public static List<String> broken(Rule rule, Function<String, Strategy> reader) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reader, "reader");
        List<String> broken = new ArrayList<>();
        for (RuleExample example : rule.examples()) {
            ValidationReport report = report(rule, example, reader);
            RuleOutcome outcome = report.outcomes().get(0);
            if (outcome.status() == RuleOutcome.Status.NOT_RUN || outcome.status() == RuleOutcome.Status.FAILED) {
                broken.add(name(rule, example) + " was not checked: " + outcome.reason());
            } else if (example.fails() && report.findings().isEmpty()) {
                broken.add(name(rule, example) + " should fail, and nothing was found");
            } else if (!example.fails() && !report.findings().isEmpty()) {
                broken.add(name(rule, example) + " should pass, and this was found: "
                        + report.findings().get(0).message());
            }
        }
        return broken;
    }

    private static String name(Rule rule, RuleExample example) {
        return rule.metadata().id() + ", \"" + example.title() + "\"";
    }

    /**
     * Checks one example with one rule.
     *
     * @param rule the rule
     * @param example the example
     * @param reader parses a document from JSON
     * @return the report, with the strictest built-in profile that runs the rule
     */
    public static ValidationReport report(Rule rule, RuleExample example, Function<String, Strategy> reader) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(reader, "reader");
        Profile profile = rule.metadata().publicationSeverity().isPresent() ? Profile.publication() : Profile.draft();
        ValidationRequest request = ValidationRequest.of(read(example.document(), reader));
        if (example.previous().isPresent()) {
            request = request.withPrevious(read(example.previous().get(), reader));
        }
        for (String related : example.related()) {
            request = request.withRelated(read(related, reader));
        }
        if (!example.corpus().isEmpty()) {
            Corpus.Builder corpus = Corpus.builder();
            for (String other : example.corpus()) {
                corpus.add(read(other, reader));
            }
            request = request.withCorpus(corpus.build());
        }
        if (example.asOf().isPresent()) {
            request = request.withAsOf(example.asOf().get());
        }
        if (example.publicEdition()) {
            request = request.asPublicEdition();
        }
        return Validator.of(profile, List.of(rule)).validate(request);
    }

    private static Strategy read(String text, Function<String, Strategy> reader) {
        return reader.apply(RuleExample.wholeDocument(text));
    }
}
