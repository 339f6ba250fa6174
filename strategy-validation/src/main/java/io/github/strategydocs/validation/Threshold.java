package io.github.strategydocs.validation;

import io.github.strategydocs.value.Decimal;
import java.util.Objects;

/**
 * A number from which on a rule finds something, which a profile can change.
 *
 * <pre>{@code
 * RuleMetadata rule = Rules.find("purpose/goal-overloaded").orElseThrow().metadata();
 * Threshold most = rule.threshold("most").orElseThrow();
 * most.value();     // 6
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param name the name, unique within the rule, in lower-kebab-case
 * @param value the value where a profile says nothing
 * @param unit the unit in which it is counted, such as {@code months} or {@code %}
 * @param meaning what happens from there on, in plain words
 */
public record Threshold(String name, Decimal value, String unit, String meaning) {

    /** Checks that no part is null. */
    public Threshold {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(meaning, "meaning");
    }
}
