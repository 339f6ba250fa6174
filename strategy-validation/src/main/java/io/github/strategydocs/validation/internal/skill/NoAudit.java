package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.SkillsAudit;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Ages;
import io.github.strategydocs.validation.internal.facts.Means;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code skill/no-audit}. */
final class NoAudit extends BuiltInRule {

    private static final String MONTHS = "months";
    private static final ElementPath PATH = Means.PATH.attribute("skillsAudit");

    NoAudit() {
        super(RuleMetadata.builder("skill/no-audit")
                .title("No skills audit, or an old one")
                .why("Without having looked nobody knows which skills are there, and the plan rests on hope.")
                .remedy("Ask those responsible what they can do and how well, and say when you asked.")
                .threshold(new Threshold(
                        MONTHS,
                        Decimal.of(18),
                        "months",
                        "an audit that is older than this at the date of the version is reported"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Resourcing resourcing = Means.in(context);
        if (resourcing == null) {
            return;
        }
        Optional<SkillsAudit> audit = resourcing.skillsAudit();
        // A date alone shows nothing of what was found; a public edition keeps no more than that.
        if (audit.isEmpty() || !audit.get().records().isEmpty() || context.isPublicEdition()) {
            context.lookedAt();
        }
        if (audit.isEmpty()) {
            context.finding(PATH).report("Nobody has looked which skills there are.");
            return;
        }
        Optional<PartialDate> date = audit.get().assessedOn();
        Decimal months = context.threshold(MONTHS);
        PartialDate version = context.strategy().version().date();
        if (date.isEmpty()) {
            context.finding(PATH.attribute("assessedOn"))
                    .report("The skills audit has no date, so that nobody can tell whether it still holds.");
        } else if (Ages.isOver(months, date.get(), version)) {
            context.finding(PATH.attribute("assessedOn"))
                    .argument("date", date.get())
                    .argument("months", months)
                    .argument("version", version)
                    .report(
                            "The skills audit is of {date}, more than {months} months before this version of {version}.");
        }
    }
}
