package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Means;
import java.util.List;
import java.util.Optional;

/** {@code skill/no-advocate}. An audit without records, such as that of a public edition, does not tell. */
final class NoAdvocate extends BuiltInRule {

    NoAdvocate() {
        super(RuleMetadata.builder("skill/no-advocate")
                .title("Nobody is recorded as an advocate")
                .why("People learn from colleagues who are at home in it already, and every organisation has some.")
                .remedy(
                        "Find those who do this well already, and record them as advocates, with somebody senior behind them.")
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        List<Located<SkillRecord>> records = context.all(SkillRecord.class);
        for (Located<SkillRecord> record : records) {
            if (record.value().advocate().equals(Optional.of(true))) {
                return;
            }
        }
        if (!records.isEmpty()) {
            context.finding(Means.PATH.attribute("skillsAudit").attribute("records"))
                    .report("The skills audit records nobody as an advocate.");
        }
    }
}
