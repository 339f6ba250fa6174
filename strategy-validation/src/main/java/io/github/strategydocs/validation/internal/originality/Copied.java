package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.FindingDraft;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.value.Decimal;

/** {@code originality/copied}. */
final class Copied extends CopyRule {

    Copied() {
        super(RuleMetadata.builder("originality/copied")
                .title("Text that stands in another strategy")
                .why("Who copies the answer of another has not asked the question: the plan fits somebody else.")
                .remedy(
                        "Say what you do in words of your own; or name the other document as the parent or template that it is.")
                .needs(Input.CORPUS)
                .threshold(
                        new Threshold("least", Decimal.of("0.3"), "of the text", "from what share on text is copied"))
                .threshold(
                        new Threshold("grave", Decimal.of("0.6"), "of the text", "from what share on it is an error"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    boolean isAboutAdopted() {
        return false;
    }

    @Override
    void check(RuleContext context, CopiedText copied, FindingDraft finding) {
        // Where the dates do not tell who copied from whom, nobody is to be accused.
        boolean isGrave = copied.isLater()
                && copied.containment()
                        >= context.threshold("grave").toBigDecimal().doubleValue();
        finding.atMost(isGrave ? Severity.ERROR : Severity.WARNING)
                .report("{share}% of what {place} says stands in {other} too, such as {passage}.");
    }
}
