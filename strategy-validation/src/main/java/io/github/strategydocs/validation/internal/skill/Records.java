package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.model.SkillNeed;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.internal.facts.Belonging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the skills audit records, by skill. */
final class Records {

    private final Map<String, List<SkillRecord>> bySkill = new HashMap<>();
    private final Belonging belonging;

    Records(Strategy strategy) {
        this.belonging = new Belonging(strategy);
        for (SkillRecord record : strategy.index().all(SkillRecord.class)) {
            String skill = key(record.skill());
            List<SkillRecord> ofSkill = bySkill.get(skill);
            if (ofSkill == null) {
                ofSkill = new ArrayList<>();
                bySkill.put(skill, ofSkill);
            }
            ofSkill.add(record);
        }
    }

    private static String key(String skill) {
        return String.join(" ", skill.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** What is recorded of those who have a need: of the party itself or else of those who belong to it. */
    List<SkillRecord> of(SkillNeed need) {
        List<SkillRecord> ofSkill = bySkill.getOrDefault(key(need.skill()), List.of());
        if (need.party().isEmpty()) {
            return ofSkill;
        }
        String party = need.party().get();
        List<SkillRecord> own = new ArrayList<>();
        List<SkillRecord> within = new ArrayList<>();
        for (SkillRecord record : ofSkill) {
            if (record.party().equals(party)) {
                own.add(record);
            } else if (belonging.isWithin(record.party(), party)) {
                within.add(record);
            }
        }
        return own.isEmpty() ? within : own;
    }
}
