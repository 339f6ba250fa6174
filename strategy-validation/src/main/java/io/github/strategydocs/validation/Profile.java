package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.internal.text.Spelling;
import io.github.strategydocs.value.Decimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How strict to be: which rules count, how severe their findings are, and from which numbers on they find something.
 *
 * <p>Three profiles are built in, and others are made of them:
 *
 * <pre>{@code
 * Profile profile = Profile.publication()
 *     .named("our-house")
 *     .withSeverity("document/unapproved", Severity.ERROR)
 *     .without("document/party-unused");
 * }</pre>
 *
 * <p>A profile may speak of any rule. A validator that lacks one of them {@linkplain Validator#validate refuses to
 * check}, so that a misspelt name does not pass unnoticed.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class Profile {

    /** Where the severities of a profile come from, unless it says otherwise. */
    private enum Basis {
        DRAFT,
        CONSULTATION,
        PUBLICATION;

        private Optional<Severity> severityOf(RuleMetadata rule) {
            return switch (this) {
                case DRAFT -> rule.draftSeverity();
                case PUBLICATION -> rule.publicationSeverity();
                case CONSULTATION -> forConsultation(rule);
            };
        }

        /** What would stop a publication only warns those who are still asking, unless it would stop a draft too. */
        private static Optional<Severity> forConsultation(RuleMetadata rule) {
            boolean stopsPublication = rule.publicationSeverity().equals(Optional.of(Severity.ERROR));
            boolean stopsDrafts = rule.draftSeverity().equals(Optional.of(Severity.ERROR));
            return stopsPublication && !stopsDrafts ? Optional.of(Severity.WARNING) : rule.publicationSeverity();
        }
    }

    private static final List<Profile> BUILT_IN =
            List.of(builtIn(Basis.DRAFT), builtIn(Basis.CONSULTATION), builtIn(Basis.PUBLICATION));

    private final String name;
    private final Basis basis;
    private final Map<String, Optional<Severity>> severities;
    private final Map<String, Map<String, Decimal>> thresholds;

    private Profile(
            String name,
            Basis basis,
            Map<String, Optional<Severity>> severities,
            Map<String, Map<String, Decimal>> thresholds) {
        this.name = Objects.requireNonNull(name, "name");
        this.basis = basis;
        this.severities = severities;
        this.thresholds = thresholds;
    }

    private static Profile builtIn(Basis basis) {
        return new Profile(Constants.nameOf(basis), basis, Map.of(), Map.of());
    }

    /**
     * For a document that is still being written: what can be said of it already.
     *
     * @return the profile
     */
    public static Profile draft() {
        return BUILT_IN.get(0);
    }

    /**
     * For a document that people are asked about: all that publication asks for, as a warning where a draft may lack it.
     *
     * @return the profile
     */
    public static Profile consultation() {
        return BUILT_IN.get(1);
    }

    /**
     * For a document that binds those who publish it.
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
     * @throws NoSuchElementException if no built-in profile bears the name
     */
    public static Profile builtIn(String name) {
        return BUILT_IN.stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "no profile is called \"" + name + "\"; there are " + "draft, consultation and publication"));
    }

    /**
     * The profile that fits how far a document says it has come.
     *
     * @param strategy the document
     * @return draft or consultation for a document of that status, else publication
     */
    public static Profile forStatusOf(Strategy strategy) {
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
     * This profile under a name of your own.
     *
     * @param newName the name
     * @return a profile that is otherwise the same
     */
    public Profile named(String newName) {
        return new Profile(newName, basis, severities, thresholds);
    }

    /**
     * This profile with a rule switched on at a severity.
     *
     * @param rule the id of the rule, or an id that it had before
     * @param severity how severe its findings are
     * @return a changed profile
     */
    public Profile withSeverity(String rule, Severity severity) {
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
        Map<String, Optional<Severity>> changed = new HashMap<>(severities);
        changed.put(Objects.requireNonNull(rule, "rule"), severity);
        return new Profile(name, basis, Map.copyOf(changed), thresholds);
    }

    /**
     * This profile with another number from which on a rule finds something.
     *
     * @param rule the id of the rule, or an id that it had before
     * @param threshold the name of the threshold
     * @param value the number, in the unit of the threshold
     * @return a changed profile
     */
    public Profile withThreshold(String rule, String threshold, Decimal value) {
        Map<String, Decimal> ofRule = new HashMap<>(thresholds.getOrDefault(rule, Map.of()));
        ofRule.put(threshold, value);
        Map<String, Map<String, Decimal>> changed = new HashMap<>(thresholds);
        changed.put(rule, Map.copyOf(ofRule));
        return new Profile(name, basis, severities, Map.copyOf(changed));
    }

    /**
     * How severe the findings of a rule are.
     *
     * @param rule the rule
     * @return the severity, or empty if the rule is switched off
     */
    public Optional<Severity> severityOf(RuleMetadata rule) {
        Optional<Optional<Severity>> said = said(severities, rule);
        return said.isPresent() ? said.get() : basis.severityOf(rule);
    }

    /**
     * The number from which on a rule finds something.
     *
     * @param rule the rule
     * @param threshold one of its thresholds
     * @return what this profile says, or else the threshold's own value
     */
    public Decimal valueOf(RuleMetadata rule, Threshold threshold) {
        return said(thresholds, rule)
                .map(ofRule -> ofRule.get(threshold.name()))
                .orElse(threshold.value());
    }

    /** Refuses names that nothing bears, in the order of the alphabet, so that it is always the same one. */
    void checkNames(List<Rule> rules) {
        for (String rule : new TreeSet<>(severities.keySet())) {
            metadata(rules, rule);
        }
        for (Map.Entry<String, Map<String, Decimal>> entry : new TreeMap<>(thresholds).entrySet()) {
            RuleMetadata rule = metadata(rules, entry.getKey());
            for (String threshold : new TreeSet<>(entry.getValue().keySet())) {
                if (rule.threshold(threshold).isEmpty()) {
                    throw new IllegalArgumentException("the profile " + name + " speaks of the threshold \"" + threshold
                            + "\" of the rule " + rule + ", which has none of that name");
                }
            }
        }
    }

    private RuleMetadata metadata(List<Rule> rules, String called) {
        Optional<String> similar = Optional.empty();
        for (Rule rule : rules) {
            RuleMetadata metadata = rule.metadata();
            if (metadata.isCalled(called)) {
                return metadata;
            }
            if (Spelling.isSlip(called, metadata.id())) {
                similar = Optional.of(metadata.id());
            }
        }
        throw new IllegalArgumentException("the profile " + name + " speaks of the rule \"" + called
                + "\", which this validator does not have"
                + similar.map(id -> "; did you mean \"" + id + "\"?").orElse(""));
    }

    /** What the profile says of a rule under its present name, or else under one that it had before. */
    private static <T> Optional<T> said(Map<String, T> words, RuleMetadata rule) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        T word = words.get(rule.id());
        for (int i = rule.aliases().size() - 1; word == null && i >= 0; i--) {
            word = words.get(rule.aliases().get(i));
        }
        return Optional.ofNullable(word);
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
