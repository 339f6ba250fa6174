package io.github.strategydocs.validation.internal.originality;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.FreeText;
import io.github.strategydocs.validation.internal.FreeTexts;
import io.github.strategydocs.validation.internal.FreeTexts.OfType;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.text.Statement;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code originality/same-statement-twice}. */
final class SameStatementTwice extends BuiltInRule {

    /** Which action is said to repeat the other must not depend on which of them stands first. */
    private static final Comparator<FreeText> BY_ID = new Comparator<>() {
        @Override
        public int compare(FreeText one, FreeText other) {
            return actionOf(one).id().compareTo(actionOf(other).id());
        }
    };

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
        context.all(Action.class);
        FreeTexts texts = FreeTexts.in(context);
        JudgedActions actions = JudgedActions.in(context);
        Decimal fewest = context.threshold("words");
        Map<String, List<FreeText>> byStatement = new LinkedHashMap<>();
        for (int number : alikeIn(texts)) {
            FreeText description = texts.all().get(number);
            boolean isLong = Decimal.of(texts.split().words(number)).compareTo(fewest) >= 0;
            if (isLong && actions.find(actionOf(description).id()).orElseThrow().isCommitted()) {
                String statement = Statement.of(description.text());
                List<FreeText> alike = byStatement.get(statement);
                if (alike == null) {
                    alike = new ArrayList<>();
                    byStatement.put(statement, alike);
                }
                alike.add(description);
            }
        }
        for (List<FreeText> alike : byStatement.values()) {
            alike.sort(BY_ID);
            for (FreeText other : alike.subList(1, alike.size())) {
                context.finding(other.path())
                        .namedInFull("first", alike.get(0).holder().path())
                        .report("{place} says, word by word, what {first} says.");
            }
        }
    }

    /** The descriptions of actions that may say what another says: few are, and only these are compared. */
    private static List<Integer> alikeIn(FreeTexts texts) {
        Map<Integer, Integer> firstOfHash = new HashMap<>();
        Set<Integer> alike = new LinkedHashSet<>();
        for (OfType some : texts.byType()) {
            if (some.type().javaType() != Action.class) {
                continue;
            }
            for (int i = some.from(); i < some.to(); i++) {
                if (!texts.all().get(i).attribute().name().equals("description")) {
                    continue;
                }
                Integer first = firstOfHash.putIfAbsent(texts.split().statementHash(i), i);
                if (first != null) {
                    alike.add(first);
                    alike.add(i);
                }
            }
        }
        return List.copyOf(alike);
    }

    private static Action actionOf(FreeText description) {
        return (Action) description.holder().value();
    }
}
