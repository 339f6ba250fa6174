package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.text.Composed;
import io.github.strategydocs.validation.internal.text.Spacing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Described entry = (Described) list.get(i);
            String key = String.valueOf(keyOf(entry));
            key = entry instanceof Term ? folded(key) : key;
            List<Integer> ofKey = byKey.get(key);
            if (ofKey == null) {
                ofKey = new ArrayList<>();
                byKey.put(key, ofKey);
            }
            ofKey.add(i);
        }
        for (List<Integer> ofKey : byKey.values()) {
            if (ofKey.size() > 1) {
                checkOfKey(context, path, list, ofKey);
            }
        }
    }

    private static void checkOfKey(RuleContext context, ElementPath path, List<?> list, List<Integer> ofKey) {
        List<Integer> sorted = new ArrayList<>(ofKey);
        // Which of two is the one too many must not depend on which stands first.
        sorted.sort(Comparator.comparing((Integer index) -> String.valueOf(keyOf((Described) list.get(index))))
                .thenComparing(index -> Likeness.of((Described) list.get(index))));
        int first = sorted.get(0);
        String said = Likeness.of((Described) list.get(first));
        for (int index : sorted.subList(1, sorted.size())) {
            Described member = (Described) list.get(index);
            if (!Likeness.of(member).equals(said)) {
                context.finding(path.member(index + 1))
                        .argument("first", first + 1)
                        .argument("what", what(member))
                        .report("{place}: {what} has another entry, number {first} of the list, which says something "
                                + "else.");
            }
        }
    }

    private static String folded(String key) {
        return Spacing.single(Composed.of(key).strip().toLowerCase(Locale.ROOT));
    }

    /** What there can be one alone of, or null if there can be any number. */
    @Nullable
    private static String keyOf(Described entry) {
        if (entry instanceof Term term) {
            return term.term();
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
