package io.github.strategydocs.validation;

import java.util.Comparator;
import javax.annotation.Nullable;

/**
 * A rule, and what it is. It is asked once, when it is given: somebody's rule may answer otherwise later, or break down, and
 * then whoever validates would have to bear it.
 *
 * @param rule the rule
 * @param metadata what it said of itself
 */
record KnownRule(Rule rule, RuleMetadata metadata) {

    static final Comparator<KnownRule> BY_ID = new Comparator<>() {
        @Override
        public int compare(KnownRule one, KnownRule other) {
            return one.metadata().id().compareTo(other.metadata().id());
        }
    };

    /**
     * Asks a rule.
     *
     * @throws IllegalArgumentException if it does not say what it is
     */
    static KnownRule of(Rule rule) {
        RuleMetadata metadata;
        try {
            metadata = rule.metadata();
        } catch (Exception | AssertionError | StackOverflowError | LinkageError fault) {
            throw unusable(rule, "throws " + RuleFault.describe(fault), fault);
        }
        if (metadata == null) {
            throw unusable(rule, "gives null", null);
        }
        return new KnownRule(rule, metadata);
    }

    private static IllegalArgumentException unusable(Rule rule, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "the rule " + rule.getClass().getName() + " cannot be used: its metadata() " + why, cause);
    }
}
