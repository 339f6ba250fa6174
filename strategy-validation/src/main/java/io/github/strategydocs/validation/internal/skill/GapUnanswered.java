package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.model.GapResponse;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.SkillNeed;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** {@code skill/gap-unanswered}. Where no level is said, the doubt is the strategy's advantage. */
final class GapUnanswered extends BuiltInRule {

    GapUnanswered() {
        super(RuleMetadata.builder("skill/gap-unanswered")
                .title("A skill that is needed, not there, and not to be got")
                .why("Those responsible will do without the skill, and the action will show it.")
                .remedy(
                        "Say how the gap is closed: by training, a job description, recruitment, sharing people or a partner.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Optional<Resourcing> resourcing = context.strategy().resourcing();
        if (resourcing.isEmpty() || resourcing.get().skillsAudit().isEmpty()) {
            return;
        }
        if (resourcing.get().skillsAudit().get().records().isEmpty()) {
            context.leftOut("the skills audit shows no record");
            return;
        }
        Set<String> answered = new HashSet<>();
        for (GapResponse response : resourcing.get().gapResponses()) {
            answered.add(response.need());
        }
        Records records = new Records(context);
        for (Located<SkillNeed> need : context.all(SkillNeed.class)) {
            if (!answered.contains(need.value().id())) {
                checkGap(context, need, records.of(need.value()));
            }
        }
    }

    private static void checkGap(RuleContext context, Located<SkillNeed> need, Optional<Records.Best> best) {
        if (best.isEmpty()) {
            context.finding(need.path())
                    .report(
                            "{place} is met by nobody whom the skills audit records, and no response says how it will be.");
            return;
        }
        OptionalInt level = need.value().level();
        boolean isKnown = level.isPresent() && !best.get().isLevelMissing();
        if (isKnown && best.get().level() < level.getAsInt()) {
            context.finding(need.path())
                    .argument("level", level.getAsInt())
                    .argument("best", best.get().level())
                    .report(
                            "{place} asks for level {level} where the skills audit records {best}, and no response says how "
                                    + "the gap is closed.");
        }
    }
}
