package io.github.strategydocs.validation;

import io.github.strategydocs.value.Decimal;
import java.util.Objects;

/**
 * The number from which a rule finds something. A profile can change it.
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
 * @param value the default value, which applies unless a profile sets another one
 * @param unit the unit in which it is counted, such as {@code months} or {@code %}
 * @param meaning what happens from this value on, in plain words
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
