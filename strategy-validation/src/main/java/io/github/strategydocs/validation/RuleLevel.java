package io.github.strategydocs.validation;

import java.util.Optional;
import javax.annotation.Nullable;

/**
 * How severe a profile makes the findings of a rule, or that it switches the rule off.
 *
 * <pre>{@code
 * RuleSetting off = RuleSetting.builder()
 *     .rule("document/party-unused")
 *     .severity(RuleLevel.OFF)
 *     .build();
 * }</pre>
 */
public enum RuleLevel {
    /** The rule is not run. */
    OFF(null),
    /** Worth knowing. */
    INFO(Severity.INFO),
    /** Should be fixed. */
    WARNING(Severity.WARNING),
    /** Must be fixed. */
    ERROR(Severity.ERROR);

    @Nullable
    private final Severity severity;

    RuleLevel(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** The level of what a profile says of a rule. */
    static RuleLevel of(Optional<Severity> severity) {
        return severity.isPresent() ? valueOf(severity.get().name()) : OFF;
    }

    /** The severity, or empty if the rule is off. */
    Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
