package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.value.Decimal;

/** {@code originality/adopted-from-parent}. */
final class AdoptedFromParent extends CopyRule {

    AdoptedFromParent() {
        super(RuleMetadata.builder("originality/adopted-from-parent")
                .title("Text that stands in the parent or template")
                .why("What is taken over from above may be meant so; readers should know which words are your own.")
                .remedy("Keep what you mean to take over, and say beside it what it means for you.")
                .needs(Input.CORPUS)
                .threshold(new Threshold(
                        "least", Decimal.of("0.3"), "of the text", "from what share on text is taken over"))
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    boolean isAboutAdopted() {
        return true;
    }

    @Override
    void check(RuleContext context, CopiedText copied, FindingDraft finding) {
        finding.report("{share}% of what {place} says is taken over from {other}, such as {passage}.");
    }
}
