package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleExample;
import io.github.strategydocs.validation.RuleMetadata;
import java.util.List;
import java.util.function.Supplier;

/** A rule of somebody else's: what it does wrong is no fault of this program, and is told of that rule. */
final class LoadedRule implements Rule {

    private final Rule rule;
    private final String name;
    private final RuleMetadata metadata;

    /**
     * Asks a rule what it is, once and for all.
     *
     * @param rule the rule
     * @param jar the jar that has it
     * @throws UnusableException if it does not say
     */
    LoadedRule(Rule rule, String jar) {
        this.rule = rule;
        this.name = "the rule " + rule.getClass().getName() + " of " + jar;
        this.metadata = ask("metadata()", rule::metadata);
    }

    private <T> T ask(String method, Supplier<T> question) {
        T answer;
        try {
            answer = question.get();
        } catch (LinkageError | AssertionError | StackOverflowError | RuntimeException e) {
            throw new UnusableException(name + " cannot be used: its " + method + " throws " + e, e);
        }
        if (answer == null) {
            throw new UnusableException(name + " cannot be used: its " + method + " gives null");
        }
        return answer;
    }

    @Override
    public RuleMetadata metadata() {
        return metadata;
    }

    /** Whoever validates makes a finding of what this throws. */
    @Override
    public void check(RuleContext context) {
        rule.check(context);
    }

    @Override
    public List<RuleExample> examples() {
        return ask("examples()", rule::examples);
    }
}
