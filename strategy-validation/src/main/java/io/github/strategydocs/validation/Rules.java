package io.github.strategydocs.validation;

import io.github.strategydocs.validation.internal.action.ActionRules;
import io.github.strategydocs.validation.internal.baseline.BaselineRules;
import io.github.strategydocs.validation.internal.change.ChangeRules;
import io.github.strategydocs.validation.internal.development.DevelopmentRules;
import io.github.strategydocs.validation.internal.document.DocumentRules;
import io.github.strategydocs.validation.internal.engagement.EngagementRules;
import io.github.strategydocs.validation.internal.incident.IncidentRules;
import io.github.strategydocs.validation.internal.language.LanguageRules;
import io.github.strategydocs.validation.internal.measure.MeasureRules;
import io.github.strategydocs.validation.internal.monitoring.MonitoringRules;
import io.github.strategydocs.validation.internal.originality.OriginalityRules;
import io.github.strategydocs.validation.internal.partner.PartnerRules;
import io.github.strategydocs.validation.internal.purpose.PurposeRules;
import io.github.strategydocs.validation.internal.resource.ResourceRules;
import io.github.strategydocs.validation.internal.risk.RiskRules;
import io.github.strategydocs.validation.internal.scope.ScopeRules;
import io.github.strategydocs.validation.internal.skill.SkillRules;
import io.github.strategydocs.validation.internal.stakeholder.StakeholderRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The built-in rules, and the rules that others provide on the class path or the module path.
 *
 * <pre>{@code
 * Rules.builtIn().forEach(rule -> System.out.println(rule.metadata().id() + ": " + rule.metadata().title()));
 * Rules.find("document/placeholder").orElseThrow().metadata().why();
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to use from any thread.
 */
public final class Rules {

    /** The categories of what is found about the check itself. */
    private static final Set<String> RESERVED = Set.of("validator", "waiver");

    private static final List<KnownRule> KNOWN = inOrder(known(all()));
    private static final List<Rule> BUILT_IN = rules(KNOWN);

    private Rules() {}

    private static List<Rule> all() {
        List<Rule> all = new ArrayList<>(DocumentRules.all());
        all.addAll(BaselineRules.all());
        all.addAll(PurposeRules.all());
        all.addAll(ScopeRules.all());
        all.addAll(ResourceRules.all());
        all.addAll(SkillRules.all());
        all.addAll(StakeholderRules.all());
        all.addAll(PartnerRules.all());
        all.addAll(ActionRules.all());
        all.addAll(MeasureRules.all());
        all.addAll(EngagementRules.all());
        all.addAll(MonitoringRules.all());
        all.addAll(RiskRules.all());
        all.addAll(IncidentRules.all());
        all.addAll(DevelopmentRules.all());
        all.addAll(OriginalityRules.all());
        all.addAll(LanguageRules.all());
        all.addAll(ChangeRules.all());
        return all;
    }

    /**
     * The built-in rules.
     *
     * @return an unmodifiable list, in the order of their ids
     */
    public static List<Rule> builtIn() {
        return BUILT_IN;
    }

    /**
     * A built-in rule by id.
     *
     * @param name its id, or an id that it had before
     * @return the rule, or empty if there is no such built-in rule
     */
    public static Optional<Rule> find(String name) {
        Objects.requireNonNull(name, "name");
        return KNOWN.stream()
                .filter(known -> known.metadata().isCalled(name))
                .map(KnownRule::rule)
                .findFirst();
    }

    /**
     * Finds the rules of others on the class path or the module path. A jar provides a rule by naming its class in
     * {@code META-INF/services/io.github.strategydocs.validation.Rule}, a module by {@code provides}. They are only
     * used if they are added to a validator:
     *
     * <pre>{@code
     * Validator validator = Validator.of(Profile.publication()).withRules(Rules.found());
     * }</pre>
     *
     * @return an unmodifiable list, in the order of their ids; looked up on each call, with the context class loader of
     *     the thread
     * @throws java.util.ServiceConfigurationError if a provided rule cannot be instantiated
     * @throws IllegalArgumentException if two rules have, or had, the same id, or if {@link Rule#metadata()} of one
     *     throws an exception or returns null
     */
    public static List<Rule> found() {
        return listed(ServiceLoader.load(Rule.class));
    }

    /**
     * Finds the rules of others that a class loader can see.
     *
     * @param loader the class loader, such as that of a plug-in
     * @return an unmodifiable list, in the order of their ids; looked up on each call
     * @throws java.util.ServiceConfigurationError if a provided rule cannot be instantiated
     * @throws IllegalArgumentException if two rules have, or had, the same id, or if {@link Rule#metadata()} of one
     *     throws an exception or returns null
     * @see #found()
     */
    public static List<Rule> found(ClassLoader loader) {
        return listed(ServiceLoader.load(Rule.class, Objects.requireNonNull(loader, "loader")));
    }

    private static List<Rule> listed(ServiceLoader<Rule> rules) {
        List<Rule> all = new ArrayList<>();
        rules.forEach(all::add);
        return rules(inOrder(known(all)));
    }

    /** A profile speaks of rules by the ids that they have or had, and each of these must mean one rule. */
    private static void checkNames(List<KnownRule> rules) {
        Set<String> met = new HashSet<>();
        for (KnownRule rule : rules) {
            RuleMetadata metadata = rule.metadata();
            if (RESERVED.contains(metadata.category())) {
                throw new IllegalArgumentException("the rule " + metadata + " needs an id of another category: "
                        + metadata.category() + " is for what the validator says of its own work");
            }
            Set<String> names = new LinkedHashSet<>(metadata.aliases());
            names.add(metadata.id());
            for (String name : names) {
                if (!met.add(name)) {
                    throw new IllegalArgumentException("two rules have, or had, the id " + name);
                }
            }
        }
    }

    /** All rules of this library, and what they are. */
    static List<KnownRule> known() {
        return KNOWN;
    }

    /** Asks each rule what it is. */
    static List<KnownRule> known(Collection<? extends Rule> rules) {
        List<KnownRule> known = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            known.add(KnownRule.of(rule));
        }
        return known;
    }

    private static List<Rule> rules(List<KnownRule> known) {
        List<Rule> rules = new ArrayList<>(known.size());
        for (KnownRule each : known) {
            rules.add(each.rule());
        }
        return Collections.unmodifiableList(rules);
    }

    static List<KnownRule> inOrder(List<KnownRule> rules) {
        checkNames(rules);
        List<KnownRule> ordered = new ArrayList<>(rules);
        ordered.sort(KnownRule.BY_ID);
        return Collections.unmodifiableList(ordered);
    }
}
