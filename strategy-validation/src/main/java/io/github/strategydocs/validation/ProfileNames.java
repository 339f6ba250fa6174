package io.github.strategydocs.validation;

import io.github.strategydocs.validation.internal.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses a profile that speaks of what a validator does not have: a slip of the pen would otherwise do nothing. */
final class ProfileNames {

    private final Profile profile;
    private final List<RuleMetadata> rules = new ArrayList<>();

    ProfileNames(Profile profile, List<KnownRule> rules) {
        this.profile = profile;
        for (KnownRule rule : rules) {
            this.rules.add(rule.metadata());
        }
    }

    /** Refuses the first name that nothing bears, in the order of the alphabet, so that it is always the same one. */
    void check() {
        ProfileDefinition definition = profile.definition();
        List<RuleMetadata> settable = new ArrayList<>(rules);
        settable.addAll(WaiverCheck.RULES);
        Map<String, String> named = new HashMap<>();
        for (RuleSetting setting : definition.rules()) {
            RuleMetadata rule = find(settable, setting.rule());
            check(setting, rule);
            String before = named.put(rule.id(), setting.rule());
            if (before != null) {
                throw new IllegalArgumentException(
                        "the profile " + profile + " speaks twice of the rule " + rule + ", as \"" + before
                                + "\" and as \"" + setting.rule() + "\"; say it once, under \"" + rule + "\"");
            }
        }
        for (Waiver waiver : definition.waivers()) {
            find(rules, waiver.rule());
        }
    }

    private void check(RuleSetting setting, RuleMetadata rule) {
        for (ThresholdSetting threshold : setting.thresholds()) {
            if (rule.threshold(threshold.name()).isEmpty()) {
                throw new IllegalArgumentException("the profile " + profile + " speaks of the threshold \""
                        + threshold.name() + "\" of the rule " + rule + ", which has none of that name");
            }
        }
        if (!setting.words().isEmpty() && !rule.hasWords()) {
            throw new IllegalArgumentException("the profile " + profile + " gives words to the rule " + rule
                    + ", which does not look for any that could be replaced");
        }
    }

    private RuleMetadata find(List<RuleMetadata> among, String called) {
        Optional<String> similar = Optional.empty();
        for (RuleMetadata rule : among) {
            if (rule.isCalled(called)) {
                return rule;
            }
            if (Spelling.isSlip(called, rule.id())) {
                similar = Optional.of(rule.id());
            }
        }
        throw new IllegalArgumentException("the profile " + profile + " speaks of the rule \"" + called
                + "\", which this validator does not have"
                + similar.map(id -> "; did you mean \"" + id + "\"?").orElse(""));
    }
}
