package io.github.strategydocs.validation;

import java.util.Objects;

/**
 * The outcome of one rule in one run.
 *
 * <pre>{@code
 * for (RuleOutcome outcome : report.outcomes()) {
 *     if (outcome.status() == RuleOutcome.Status.NOT_RUN) {
 *         System.out.println(outcome.rule().id() + " was not run: " + outcome.reason());
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param rule the rule
 * @param status whether it was run
 * @param lookedAt how many things it looked at; if 0, the absence of findings means nothing
 * @param reason why it was not run, or not on everything, as a clause that starts with a lower-case letter; empty if it
 *     was run
 */
public record RuleOutcome(RuleMetadata rule, Status status, int lookedAt, String reason) {

    /** Whether a rule was run. */
    public enum Status {
        /** It looked at everything that it checks. */
        RUN,
        /** It could not look at everything that it checks. */
        PARTLY_RUN,
        /** An input that it needs was missing. */
        NOT_RUN,
        /** The profile switches it off. */
        SWITCHED_OFF,
        /** It threw an exception, which is reported as a finding. */
        FAILED
    }

    /** Checks that no part is null. */
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
    }

    static RuleOutcome run(RuleMetadata rule, int lookedAt) {
        return new RuleOutcome(rule, Status.RUN, lookedAt, "");
    }

    static RuleOutcome notRun(RuleMetadata rule, Status status, String reason) {
        return new RuleOutcome(rule, status, 0, reason);
    }
}
