package io.github.strategydocs.validation;

import java.util.Objects;

/**
 * What became of one rule in one run.
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
 * @param lookedAt how many things it looked at; a rule that looked at nothing has approved of nothing
 * @param reason why it was not run, or not on everything, as a clause that begins small; empty if it was
 */
public record RuleOutcome(RuleMetadata rule, Status status, int lookedAt, String reason) {

    /** Whether a rule was run. */
    public enum Status {
        /** It looked at everything that it is about. */
        RUN,
        /** It could not look at everything that it is about. */
        PARTLY_RUN,
        /** What it needs was not there. */
        NOT_RUN,
        /** The profile switches it off. */
        SWITCHED_OFF,
        /** It broke down, which is a finding of its own. */
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
