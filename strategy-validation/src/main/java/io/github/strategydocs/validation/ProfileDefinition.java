package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A profile of one's own, as it is written down.
 *
 * <p>{@link Profile#of(ProfileDefinition)} makes a profile of it. strategy-json reads it from such a text:
 *
 * <pre>{@code
 * {
 *   "name": "our-house",
 *   "basis": "publication",
 *   "rules": [
 *     { "rule": "document/party-unused", "severity": "off" },
 *     { "rule": "purpose/goal-overloaded", "thresholds": [ { "name": "most", "value": 9 } ] },
 *     { "rule": "action/vague-verb", "words": [ "explore", "look into" ] }
 *   ],
 *   "waivers": [
 *     { "rule": "action/no-deadline", "element": "open-data", "reason": "The supplier is chosen in May.",
 *       "who": "Head of Digital", "until": "2027-06" }
 *   ]
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class ProfileDefinition extends Described implements WithProfileDefinition {

    ProfileDefinition() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The description of this type, by which it is read and written.
     *
     * @return the description of a profile
     */
    public static TypeDescription description() {
        return ProfileDefinitionDescription.INSTANCE;
    }

    /** The name of the profile, which reports print first. */
    public abstract String name();

    /** The built-in profile that decides where this one says nothing. */
    public abstract ProfileBasis basis();

    /** What is said of single rules, each once. */
    public abstract List<RuleSetting> rules();

    /** The findings that somebody has decided to live with. */
    public abstract List<Waiver> waivers();

    @Override
    @Value.Check
    protected final void check() {
        super.check();
        Set<String> met = new HashSet<>();
        for (RuleSetting setting : rules()) {
            if (!met.add(setting.rule())) {
                throw new InvalidValueException(
                        "the profile speaks twice of the rule \"" + setting.rule() + "\"; say it once");
            }
        }
    }

    @Override
    public final TypeDescription typeDescription() {
        return ProfileDefinitionDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableProfileDefinition.Builder {
        Builder() {}
    }
}
