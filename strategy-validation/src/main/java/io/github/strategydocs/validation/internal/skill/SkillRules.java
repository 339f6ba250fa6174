package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class SkillRules {

    private SkillRules() {}

    /**
     * All rules of the category {@code skill}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(new GapUnanswered(), new ResponseLate(), new NoAudit(), new NoAdvocate(), new AdvocateIdle());
    }
}
