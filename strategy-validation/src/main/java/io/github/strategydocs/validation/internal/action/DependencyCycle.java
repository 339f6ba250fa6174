package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.validation.internal.graph.Cycles;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code action/dependency-cycle}. A whole waits for its parts, since it is done when they are. */
final class DependencyCycle extends BuiltInRule {

    private static final int NAMES_SHOWN = 5;

    DependencyCycle() {
        super(RuleMetadata.builder("action/dependency-cycle")
                .title("Actions that wait for each other")
                .why("Achievable: each needs another of them first, so that none can ever begin.")
                .remedy("Find out which of them can be done first, and take what it does not need from its dependsOn.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .qualifies(SmartLetter.ACHIEVABLE)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<String>> awaited = new LinkedHashMap<>();
        Set<String> waiting = new HashSet<>();
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            context.lookedAt();
            List<String> needed = needed(context, action.action().dependsOn());
            if (!needed.isEmpty()) {
                waiting.add(action.action().id());
                awaited.put(action.action().id(), needed);
            }
        }
        if (!waiting.isEmpty()) {
            addParts(context, awaited);
            for (List<String> cycle : Cycles.in(awaited)) {
                report(context, cycle, waiting);
            }
        }
    }

    private static void addParts(RuleContext context, Map<String, List<String>> awaited) {
        for (JudgedAction part : JudgedActions.in(context).committed()) {
            Optional<JudgedAction> whole = part.whole();
            if (whole.isPresent() && whole.get().isCommitted()) {
                String id = whole.get().action().id();
                List<String> others = awaited.get(id);
                if (others == null) {
                    others = new ArrayList<>();
                    awaited.put(id, others);
                }
                others.add(part.action().id());
            }
        }
    }

    private static List<String> needed(RuleContext context, List<String> references) {
        List<String> needed = new ArrayList<>(references.size());
        for (String text : references) {
            String id = Here.idOf(context, text);
            if (Here.isPlain(id)) {
                needed.add(id);
            }
        }
        return needed;
    }

    private static void report(RuleContext context, List<String> cycle, Set<String> waiting) {
        List<String> names = cycle.stream()
                .limit(NAMES_SHOWN)
                .map(id -> Names.of(context, id))
                .toList();
        String more = cycle.size() > NAMES_SHOWN ? ", and {more} more," : "";
        // The first of the alphabet: the order of the document may change, and the finding is the same.
        String place = cycle.stream().filter(waiting::contains).findFirst().orElseThrow();
        context.finding(context.index().pathOf(place).orElseThrow().attribute("dependsOn"))
                .argument("ids", cycle)
                .argument("names", names)
                .argument("more", cycle.size() - NAMES_SHOWN)
                .report(
                        cycle.size() == 1
                                ? "{names} waits for itself."
                                : "{names}" + more + " wait for each other, so that none of them can begin.");
    }
}
