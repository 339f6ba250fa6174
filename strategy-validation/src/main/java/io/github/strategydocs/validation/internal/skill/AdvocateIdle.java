package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Belonging;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code skill/advocate-idle}. To be asked or told is no responsibility; to hold a post that has one is. */
final class AdvocateIdle extends BuiltInRule {

    private static final Set<AssignmentRole> WORKING =
            Set.of(AssignmentRole.ACCOUNTABLE, AssignmentRole.RESPONSIBLE, AssignmentRole.SUPPORTING);

    private static final Set<String> RESPONSIBILITIES =
            Set.of("owner", "operatedBy", "collector", "decidedBy", "decisionMaker");

    AdvocateIdle() {
        super(RuleMetadata.builder("skill/advocate-idle")
                .title("An advocate with nothing to do, or nobody behind them")
                .why("Enthusiasm without a task and a sponsor is spent in spare time, and ends.")
                .remedy(
                        "Give them a part in an action, or something to look after, and name somebody senior as sponsor.")
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Located<SkillRecord>> advocates = new LinkedHashMap<>();
        Set<String> sponsored = new HashSet<>();
        for (Located<SkillRecord> record : context.all(SkillRecord.class)) {
            if (record.value().advocate().equals(Optional.of(true))) {
                advocates.putIfAbsent(record.value().party(), record);
                if (record.value().sponsor().isPresent()) {
                    sponsored.add(record.value().party());
                }
            }
        }
        Belonging belonging = Belonging.in(context);
        for (Map.Entry<String, Located<SkillRecord>> advocate : advocates.entrySet()) {
            boolean isSponsored = sponsored.contains(advocate.getKey());
            boolean isResponsible = isResponsible(context, belonging.actsAs(advocate.getKey()));
            if (!isSponsored || !isResponsible) {
                context.finding(advocate.getValue().path())
                        .argument("advocate", context.nameOf(advocate.getKey()))
                        .report(message(isSponsored, isResponsible));
            }
        }
    }

    private static String message(boolean isSponsored, boolean isResponsible) {
        if (isSponsored) {
            return "The advocate {advocate} is responsible for nothing.";
        }
        return isResponsible
                ? "The advocate {advocate} has no sponsor."
                : "The advocate {advocate} is responsible for nothing and has no sponsor.";
    }

    private static boolean isResponsible(RuleContext context, Set<String> names) {
        for (String name : names) {
            for (Use use : context.index().referencesTo(name)) {
                boolean works = use.holder() instanceof Assignment assignment && WORKING.contains(assignment.role());
                if (works || RESPONSIBILITIES.contains(use.attribute().name())) {
                    return true;
                }
            }
        }
        return false;
    }
}
