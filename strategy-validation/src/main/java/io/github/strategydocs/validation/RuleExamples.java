package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Runs the examples of a rule, for the tests of whoever writes one.
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
     * Runs the examples of a rule, each by itself and with no other rule.
     *
     * @param rule the rule
     * @param reader makes a document of its JSON; it throws if the JSON is none
     * @return what is wrong, one line for each example that does not show what it says; empty if all do
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
     * Checks one example by one rule.
     *
     * @param rule the rule
     * @param example the example
     * @param reader makes a document of its JSON
     * @return what was found, in the strictest profile that has the rule
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
