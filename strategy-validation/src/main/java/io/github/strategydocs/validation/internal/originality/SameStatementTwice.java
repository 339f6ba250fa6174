package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.text.Statement;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code originality/same-statement-twice}. */
final class SameStatementTwice extends BuiltInRule {

    SameStatementTwice() {
        super(RuleMetadata.builder("originality/same-statement-twice")
                .title("One statement under two actions")
                .why("What answers two different questions alike answers at least one of them badly.")
                .remedy("Say under each action what is done for that one; or make the two actions one.")
                .threshold(new Threshold(
                        "words", Decimal.of(4), "words", "from how many words on a statement is compared"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        JudgedActions actions = JudgedActions.in(context);
        Decimal fewest = context.threshold("words");
        Map<String, List<Located<Action>>> byStatement = new LinkedHashMap<>();
        for (Located<Action> action : context.all(Action.class)) {
            String description = action.value().description().orElse("");
            boolean isLong = Decimal.of(Statement.words(description)).compareTo(fewest) >= 0;
            if (isLong && actions.find(action.value().id()).orElseThrow().isCommitted()) {
                String statement = Statement.of(description);
                List<Located<Action>> alike = byStatement.get(statement);
                if (alike == null) {
                    alike = new ArrayList<>();
                    byStatement.put(statement, alike);
                }
                alike.add(action);
            }
        }
        for (List<Located<Action>> alike : byStatement.values()) {
            for (Located<Action> other : alike.subList(1, alike.size())) {
                context.finding(other.path().attribute("description"))
                        .argument("first", context.nameOf(alike.get(0).path()))
                        .report("{place} says, word by word, what {first} says.");
            }
        }
    }
}
