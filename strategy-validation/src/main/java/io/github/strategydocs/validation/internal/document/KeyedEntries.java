package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.validation.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Finds entries of a list of which there can be one alone, and of which there are two that do not say the same: nobody can
 * tell which of them holds. Those that say the same are found with all other entries that are there twice.
 */
final class KeyedEntries {

    private KeyedEntries() {}

    static void check(RuleContext context, ElementPath path, List<?> list) {
        if (!(list.get(0) instanceof Described some) || keyOf(some) == null) {
            return;
        }
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Described member = (Described) list.get(i);
            Integer first = firsts.putIfAbsent(String.valueOf(keyOf(member)), i);
            if (first != null && !Likeness.of(member).equals(Likeness.of((Described) list.get(first)))) {
                context.finding(path.member(i + 1))
                        .argument("first", first + 1)
                        .argument("what", what(member))
                        .report(
                                "{place}: {what} has an entry already, as number {first} of the list, and the two do not say "
                                        + "the same.");
            }
        }
    }

    /** What there can be one alone of, or null if there can be any number. */
    @Nullable
    private static String keyOf(Described entry) {
        if (entry instanceof Term term) {
            return term.term().strip().toLowerCase(Locale.ROOT);
        }
        if (entry instanceof Answer answer) {
            return answer.question();
        }
        return entry instanceof Assessment assessment ? assessment.on().toString() : null;
    }

    private static String what(Described entry) {
        if (entry instanceof Term) {
            return "this term";
        }
        return entry instanceof Answer ? "this question" : "this date";
    }
}
