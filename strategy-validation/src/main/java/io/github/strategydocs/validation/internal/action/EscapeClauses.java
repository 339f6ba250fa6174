package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.FoundPhrases;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import io.github.strategydocs.validation.internal.text.WordList;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/** {@code action/escape-clauses}. */
final class EscapeClauses extends WordingRule {

    private static final String CLAUSES = "clauses";

    /** Apart from the class, so that the list is read only when the rule runs. */
    private static final class Words {
        private static final Phrases PHRASES = Phrases.of(WordList.read(EscapeClauses.class, "escape-clauses.txt"));
    }

    EscapeClauses() {
        super(RuleMetadata.builder("action/escape-clauses")
                .title("An action with more than one way out")
                .why("Specific: \"where appropriate\" and \"if possible\" let everybody decide afterwards what was "
                        + "promised.")
                .remedy("Say where, for whom and up to what it holds, and leave the way out away. If it hangs on "
                        + "something, make the action conditional and name the condition.")
                .inDraft(Severity.INFO)
                .inPublication(Severity.WARNING)
                .heuristic()
                .words()
                .threshold(new Threshold(CLAUSES, Decimal.of(2), "clauses", "So many in one action are too many."))
                .qualifies(SmartLetter.SPECIFIC)
                .build());
    }

    @Override
    public Phrases usualPhrases() {
        return Words.PHRASES;
    }

    @Override
    void check(RuleContext context, JudgedAction action, FoundPhrases found) {
        List<String> clauses = new ArrayList<>();
        add(clauses, found.in(action.action(), "title"));
        add(clauses, found.in(action.action(), "description"));
        for (Deliverable deliverable : action.action().deliverables()) {
            add(clauses, found.in(deliverable, "name"));
            add(clauses, found.in(deliverable, "doneWhen"));
        }
        if (!clauses.isEmpty() && Decimal.of(clauses.size()).compareTo(context.threshold(CLAUSES)) >= 0) {
            context.finding(action.path())
                    .argument("clauses", clauses)
                    .argument("count", clauses.size())
                    .report("{place} leaves {count} ways out: {clauses}.");
        }
    }

    private static void add(List<String> clauses, List<Hit> hits) {
        for (Hit hit : hits) {
            clauses.add("\"" + hit.phrase() + "\"");
        }
    }
}
