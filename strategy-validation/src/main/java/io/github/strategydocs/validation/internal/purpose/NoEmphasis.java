package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.model.Emphasis;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.value.Decimal;
import java.util.HashSet;
import java.util.Optional;

/** {@code purpose/no-emphasis}. */
final class NoEmphasis extends BuiltInRule {

    private static final String MOST = "most";

    NoEmphasis() {
        super(RuleMetadata.builder("purpose/no-emphasis")
                .title("No emphasis, or so many that there is none")
                .why(
                        "A strategy chooses. Where all is emphasised nothing is, and the means are spread over everything.")
                .remedy("Name the two or three things that the strategy is mostly about.")
                .threshold(new Threshold(
                        MOST, Decimal.of(4), "emphases", "a strategy with more emphases than this is reported"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Optional<Purpose> purpose = context.strategy().purpose();
        if (purpose.isEmpty()) {
            return;
        }
        context.lookedAt();
        int count = new HashSet<>(purpose.get().emphases()).size();
        FindingDraft draft = context.finding(StatementMissing.SECTION.attribute("emphases"));
        if (count == 0) {
            draft.report("Nothing says what the strategy is mostly about.");
        } else if (Decimal.of(count).compareTo(context.threshold(MOST)) > 0) {
            draft.argument("count", count)
                    .argument("most", context.threshold(MOST))
                    .argument("all", Emphasis.values().length)
                    .report(
                            "The strategy emphasises {count} of {all} things, where more than {most} is as good as none.");
        }
    }
}
