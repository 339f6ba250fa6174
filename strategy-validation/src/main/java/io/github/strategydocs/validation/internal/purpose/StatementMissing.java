package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import java.util.Optional;

/** {@code purpose/statement-missing}, which speaks for the whole section if that is missing. */
final class StatementMissing extends BuiltInRule {

    static final ElementPath SECTION = ElementPath.ROOT.attribute("purpose");

    StatementMissing() {
        super(RuleMetadata.builder("purpose/statement-missing")
                .title("A strategy that does not state its purpose")
                .why("Without a purpose every action is as good as any other, and nothing can be left out.")
                .remedy(
                        "Say in one or two sentences what will be different, and for whom, when the strategy has worked.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        Optional<Purpose> purpose = context.strategy().purpose();
        if (purpose.isEmpty()) {
            context.finding(SECTION).report("The document does not say what the strategy is for.");
        } else if (!Said.anything(purpose.get().statement())) {
            context.finding(SECTION.attribute("statement"))
                    .report("The section on the purpose has no statement of what the strategy is for.");
        }
    }
}
