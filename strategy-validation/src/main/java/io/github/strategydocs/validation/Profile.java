package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How strictly documents are checked: which rules are run, how severe their findings are, and which thresholds and
 * words they use.
 *
 * <p>There are three built-in profiles, from which others are derived:
 *
 * <pre>{@code
 * Profile profile = Profile.publication()
 *     .named("our-house")
 *     .withSeverity("document/unapproved", Severity.ERROR)
 *     .without("document/party-unused");
 * }</pre>
 *
 * <p>A profile may refer to any rule. A validator that does not have the rule {@linkplain Validator#validate throws an
 * exception}, so that a misspelt name does not go unnoticed.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class Profile {

    private static final List<Profile> BUILT_IN =
            List.of(builtIn(ProfileBasis.DRAFT), builtIn(ProfileBasis.CONSULTATION), builtIn(ProfileBasis.PUBLICATION));

    private final String name;
    private final ProfileBasis basis;
    private final Map<String, RuleSetting> settings;
    private final List<Waiver> waivers;

    private Profile(String name, ProfileBasis basis, Map<String, RuleSetting> settings, List<Waiver> waivers) {
        this.name = Objects.requireNonNull(name, "name");
        this.basis = basis;
        this.settings = settings;
        this.waivers = waivers;
    }

    private static Profile builtIn(ProfileBasis basis) {
        return new Profile(Constants.nameOf(basis), basis, Map.of(), List.of());
    }

    /**
     * Creates a profile from its definition.
     *
     * @param definition the definition, for example read from a file
     * @return the profile
     */
    public static Profile of(ProfileDefinition definition) {
        Objects.requireNonNull(definition, "definition");
        Map<String, RuleSetting> settings = new HashMap<>();
        for (RuleSetting setting : definition.rules()) {
            settings.put(setting.rule(), setting);
        }
        return new Profile(definition.name(), definition.basis(), Map.copyOf(settings), definition.waivers());
    }

    /**
     * The definition of this profile, for example to be written to a file.
     *
     * @return a definition from which {@link #of} creates an equal profile, with the rules in the order of their ids
     */
    public ProfileDefinition definition() {
        return ProfileDefinition.builder()
                .name(name)
                .basis(basis)
                .addAllRules(new TreeMap<>(settings).values())
                .addAllWaivers(waivers)
                .build();
    }

    /**
     * The profile for a document that is still being written.
     *
     * @return the profile
     */
    public static Profile draft() {
        return BUILT_IN.get(0);
    }

    /**
     * The profile for a document in consultation. All rules for publication apply, but findings that would be errors in
     * a publication and not in a draft are only warnings.
     *
     * @return the profile
     */
    public static Profile consultation() {
        return BUILT_IN.get(1);
    }

    /**
     * The profile for a published document, which binds its publisher.
     *
     * @return the profile
     */
    public static Profile publication() {
        return BUILT_IN.get(2);
    }

    /**
     * The three built-in profiles.
     *
     * @return an unmodifiable list, from the mildest to the strictest
     */
    public static List<Profile> builtIn() {
        return BUILT_IN;
    }

    /**
     * A built-in profile by name.
     *
     * @param name {@code draft}, {@code consultation} or {@code publication}
     * @return the profile
     * @throws NoSuchElementException if there is no built-in profile of that name
     */
    public static Profile builtIn(String name) {
        Objects.requireNonNull(name, "name");
        return BUILT_IN.stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "no profile is called \"" + name + "\"; there are draft, consultation and publication"));
    }

    /**
     * The profile that fits the status of a document.
     *
     * @param strategy the document
     * @return {@code draft} or {@code consultation} for a document of that status, otherwise {@code publication}
     */
    public static Profile forStatusOf(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        VersionStatus status = strategy.version().status();
        return switch (status) {
            case DRAFT -> draft();
            case CONSULTATION -> consultation();
            case PUBLISHED, SUPERSEDED, WITHDRAWN -> publication();
        };
    }

    /**
     * The name of the profile, which reports print first.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * This profile with another name.
     *
     * @param newName the name
     * @return a profile that is otherwise the same
     */
    public Profile named(String newName) {
        return new Profile(newName, basis, settings, waivers);
    }

    /**
     * This profile with another severity for a rule, which is switched on if it was off.
     *
     * @param rule the id of the rule, or an id that it had before
     * @param severity how severe its findings are
     * @return a changed profile
     */
    public Profile withSeverity(String rule, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return withRule(rule, Optional.of(severity));
    }

    /**
     * This profile with a rule switched off.
     *
     * @param rule the id of the rule, or an id that it had before
     * @return a changed profile
     */
    public Profile without(String rule) {
        return withRule(rule, Optional.empty());
    }

    private Profile withRule(String rule, Optional<Severity> severity) {
        return with(settingOf(rule).withSeverity(RuleLevel.of(severity)));
    }

    private RuleSetting settingOf(String rule) {
        RuleSetting setting = settings.get(Objects.requireNonNull(rule, "rule"));
        return setting == null ? RuleSetting.builder().rule(rule).build() : setting;
    }

    private Profile with(RuleSetting setting) {
        Map<String, RuleSetting> changed = new HashMap<>(settings);
        changed.put(setting.rule(), setting);
        return new Profile(name, basis, Map.copyOf(changed), waivers);
    }

    /**
     * This profile with another threshold for a rule.
     *
     * @param rule the id of the rule, or an id that it had before
     * @param threshold the name of the threshold
     * @param value the new value, in the unit of the threshold
     * @return a changed profile
     */
    public Profile withThreshold(String rule, String threshold, Decimal value) {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(value, "value");
        RuleSetting setting = settingOf(rule);
        List<ThresholdSetting> thresholds = new ArrayList<>();
        for (ThresholdSetting other : setting.thresholds()) {
            if (!other.name().equals(threshold)) {
                thresholds.add(other);
            }
        }
        thresholds.add(ThresholdSetting.builder().name(threshold).value(value).build());
        return with(setting.withThresholds(thresholds));
    }

    /**
     * This profile with other words for which a rule looks.
     *
     * @param rule the id of a rule about wording, or an id that it had before
     * @param words the words or phrases, at least one, each beginning with a letter; a heuristic rule with its own
     *     words is run on documents in all languages
     * @return a changed profile
     * @throws IllegalArgumentException if a word does not begin with a letter, or if there are no words; to look for
     *     nothing, switch the rule off
     */
    public Profile withWords(String rule, Collection<String> words) {
        Objects.requireNonNull(words, "words");
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "no word is given for the rule " + rule + "; to look for none, switch it off");
        }
        return with(settingOf(rule).withWords(words));
    }

    /**
     * This profile with another waiver.
     *
     * @param waiver which finding is accepted, why, and until when
     * @return a changed profile
     */
    public Profile withWaiver(Waiver waiver) {
        List<Waiver> changed = new ArrayList<>(waivers);
        changed.add(Objects.requireNonNull(waiver, "waiver"));
        return new Profile(name, basis, settings, List.copyOf(changed));
    }

    /**
     * The waivers of this profile.
     *
     * @return an unmodifiable list, in the order in which they were given
     */
    public List<Waiver> waivers() {
        return waivers;
    }

    /**
     * How severe the findings of a rule are.
     *
     * @param rule the rule
     * @return the severity, or empty if the rule is switched off
     */
    public Optional<Severity> severityOf(RuleMetadata rule) {
        Objects.requireNonNull(rule, "rule");
        if (!settings.isEmpty()) {
            for (String id : rule.names()) {
                RuleSetting setting = settings.get(id);
                if (setting != null && setting.severity().isPresent()) {
                    return setting.severity().get().severity();
                }
            }
        }
        return basis.severityOf(rule);
    }

    /**
     * The value of a threshold.
     *
     * @param rule the rule
     * @param threshold one of its thresholds
     * @return the value that this profile sets, or else the default of the threshold
     */
    public Decimal valueOf(RuleMetadata rule, Threshold threshold) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(threshold, "threshold");
        if (!settings.isEmpty()) {
            for (String id : rule.names()) {
                RuleSetting setting = settings.get(id);
                for (ThresholdSetting said : setting == null ? List.<ThresholdSetting>of() : setting.thresholds()) {
                    if (said.name().equals(threshold.name())) {
                        return said.value();
                    }
                }
            }
        }
        return threshold.value();
    }

    /**
     * The words that replace those for which a rule looks by default.
     *
     * @param rule the rule
     * @return an unmodifiable list, or empty if the rule uses its default words
     */
    public Optional<List<String>> wordsOf(RuleMetadata rule) {
        Objects.requireNonNull(rule, "rule");
        if (!settings.isEmpty()) {
            for (String id : rule.names()) {
                RuleSetting setting = settings.get(id);
                if (setting != null && !setting.words().isEmpty()) {
                    return Optional.of(setting.words());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the other object is a profile with the same name and the same settings.
     *
     * @param other anything
     * @return whether both have the same name and basis, equal settings, and equal waivers in the same order
     */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Profile profile
                        && name.equals(profile.name)
                        && basis == profile.basis
                        && settings.equals(profile.settings)
                        && waivers.equals(profile.waivers));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, basis, settings, waivers);
    }

    /**
     * The name, for a log or a debugger.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return name;
    }
}
