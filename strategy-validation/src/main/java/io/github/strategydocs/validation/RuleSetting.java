package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a profile says of one rule.
 *
 * <pre>{@code
 * RuleSetting setting = RuleSetting.builder()
 *     .rule("action/vague-verb")
 *     .severity(RuleLevel.WARNING)
 *     .addWords("explore", "look into, looks into")
 *     .build();
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "rule", key = "rule")
public abstract class RuleSetting extends Described implements WithRuleSetting {

    RuleSetting() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the rule, such as action/no-deadline, or an id that it had before. */
    public abstract String rule();

    /** How severe its findings are, or off; where it is not said, the basis of the profile decides. */
    public abstract Optional<RuleLevel> severity();

    /** Other numbers from which on the rule finds something. */
    public abstract List<ThresholdSetting> thresholds();

    /**
     * The words that the rule looks for, in the place of its own list; a comma stands between forms of one word. For
     * purpose/plain-summary-hard, the acronyms that need no explanation, in their own capitals.
     */
    public abstract List<String> words();

    @Override
    @Value.Check
    protected final void check() {
        super.check();
        for (String word : words()) {
            checkWord(word);
        }
    }

    /** A word begins with its first letter. Where a word has several forms, a comma stands between them. */
    private static void checkWord(String word) {
        for (String form : word.split(",", -1)) {
            String stripped = form.strip();
            if (stripped.isEmpty() || !Character.isLetter(stripped.charAt(0))) {
                throw new InvalidValueException(
                        "\"" + word + "\" cannot be looked for: a word has to begin with a letter");
            }
        }
    }

    @Override
    public final TypeDescription typeDescription() {
        return RuleSettingDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableRuleSetting.Builder {
        Builder() {}
    }
}
