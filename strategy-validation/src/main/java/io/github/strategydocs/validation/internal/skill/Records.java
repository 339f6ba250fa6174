package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.model.SkillNeed;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.facts.Belonging;
import io.github.strategydocs.validation.internal.text.Spacing;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the skills audit records, by skill and party. */
final class Records {

    private final Map<String, Best> anybody = new HashMap<>();
    private final Map<String, Best> themselves = new HashMap<>();
    private final Map<String, Best> within = new HashMap<>();

    /** The best of some records. */
    static final class Best {

        private int level;
        private boolean isLevelMissing;

        private void add(SkillRecord record) {
            level = Math.max(level, record.level().orElse(0));
            isLevelMissing |= record.level().isEmpty();
        }

        /** The highest level that is recorded. */
        int level() {
            return level;
        }

        /** Whether a record does not say its level. */
        boolean isLevelMissing() {
            return isLevelMissing;
        }
    }

    Records(RuleContext context) {
        Belonging belonging = Belonging.in(context);
        for (SkillRecord record : context.index().all(SkillRecord.class)) {
            String skill = skill(record.skill());
            add(anybody, skill, record);
            add(themselves, key(skill, record.party()), record);
            for (String party : belonging.belongsTo(record.party())) {
                add(within, key(skill, party), record);
            }
        }
    }

    private static void add(Map<String, Best> bests, String key, SkillRecord record) {
        Best best = bests.get(key);
        if (best == null) {
            best = new Best();
            bests.put(key, best);
        }
        best.add(record);
    }

    /** Case and white space make no other skill. */
    private static String skill(String name) {
        return Spacing.single(name.toLowerCase(Locale.ROOT));
    }

    private static String key(String skill, String party) {
        return skill + "\n" + party;
    }

    /** The best of those who have a need: of the party itself or else of those who belong to it. */
    Optional<Best> of(SkillNeed need) {
        String skill = skill(need.skill());
        if (need.party().isEmpty()) {
            return Optional.ofNullable(anybody.get(skill));
        }
        String key = key(skill, need.party().get());
        return Optional.ofNullable(themselves.containsKey(key) ? themselves.get(key) : within.get(key));
    }
}
