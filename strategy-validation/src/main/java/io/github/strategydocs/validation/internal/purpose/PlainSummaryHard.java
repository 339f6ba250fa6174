package io.github.strategydocs.validation.internal.purpose;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Languages;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.text.Acronyms;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.Sentences;
import io.github.strategydocs.validation.internal.text.WordList;
import io.github.strategydocs.value.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code purpose/plain-summary-hard}. */
final class PlainSummaryHard extends BuiltInRule {

    private static final String WORDS = "words";
    private static final ElementPath SUMMARY = StatementMissing.SECTION.attribute("plainSummary");

    /** Read once somebody needs them: few documents have an acronym in their summary. */
    private static final class Known {

        private static final Set<String> ACRONYMS =
                Set.copyOf(WordList.read(PlainSummaryHard.class, "known-acronyms.txt"));
    }

    PlainSummaryHard() {
        super(RuleMetadata.builder("purpose/plain-summary-hard")
                .title("A plain summary that is hard to read")
                .why("Long sentences and unexplained acronyms lose the readers for whom the summary is.")
                .remedy("Cut long sentences in two, and spell each acronym out where it is first used.")
                .heuristic()
                .words()
                .threshold(new Threshold(
                        WORDS,
                        Decimal.of(25),
                        "words",
                        "a summary whose mean sentence has more than these is reported"))
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Optional<Purpose> purpose = context.strategy().purpose();
        Optional<String> summary = purpose.isPresent() ? purpose.get().plainSummary() : Optional.empty();
        if (Said.anything(summary)) {
            context.lookedAt();
            if (Languages.isEnglish(context.strategy())) {
                checkSentences(context, Sentences.in(summary.get()));
            } else {
                context.leftOut("how long sentences may be is known of English ones");
            }
            checkAcronyms(context, summary.get());
        }
    }

    private static void checkSentences(RuleContext context, Sentences counted) {
        if (counted.sentences() == 0) {
            return;
        }
        BigDecimal mean =
                new BigDecimal(counted.words()).divide(new BigDecimal(counted.sentences()), 1, RoundingMode.HALF_UP);
        Decimal most = context.threshold(WORDS);
        if (Decimal.of(mean).compareTo(most) > 0) {
            context.finding(SUMMARY)
                    .about("sentences")
                    .argument("mean", Decimal.of(mean))
                    .argument("most", most)
                    .report(
                            "A sentence of the plain summary has {mean} words on average, where {most} are the most that "
                                    + "are easy to follow.");
        }
    }

    /** What needs no explanation. Other rules look for the words of a profile; this one spares them, and in capitals alone. */
    private static Set<String> known(Optional<List<String>> ours) {
        if (ours.isEmpty()) {
            return Known.ACRONYMS;
        }
        Set<String> known = new HashSet<>();
        for (String words : ours.get()) {
            Collections.addAll(known, Phrases.formsAsWritten(words));
        }
        return known;
    }

    private static void checkAcronyms(RuleContext context, String summary) {
        Set<String> unexplained = Acronyms.unexplainedIn(summary);
        if (unexplained.isEmpty()) {
            return;
        }
        unexplained.removeAll(known(context.words()));
        for (Term term : context.strategy().glossary()) {
            unexplained.remove(term.term());
        }
        if (!unexplained.isEmpty()) {
            context.finding(SUMMARY)
                    .about("acronyms")
                    .argument("acronyms", List.copyOf(unexplained))
                    .report("The plain summary does not spell out {acronyms}.");
        }
    }
}
