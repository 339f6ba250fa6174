package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.graph.Cycles;
import io.github.strategydocs.value.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code document/part-cycle}. To belong somewhere and to be meant by a collective name are two things: a network may
 * belong to the body that is one of its members.
 */
final class PartCycle extends BuiltInRule {

    private static final int NAMES_SHOWN = 5;

    PartCycle() {
        super(RuleMetadata.builder("document/part-cycle")
                .title("Parts or members that contain each other")
                .why("Nobody can tell which is the whole, so that nothing can be inherited, added up or answered for.")
                .remedy(
                        "Decide which of them is the whole, and take its own partOf, or its entry among the members, away.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<String>> parties = new LinkedHashMap<>();
        Map<String, List<String>> members = new LinkedHashMap<>();
        Map<String, List<String>> goals = new LinkedHashMap<>();
        Map<String, List<String>> actions = new LinkedHashMap<>();
        for (Located<Party> party : context.all(Party.class)) {
            put(parties, party.value().id(), list(party.value().partOf()));
            put(members, party.value().id(), party.value().members());
        }
        for (Located<Goal> goal : context.all(Goal.class)) {
            put(goals, goal.value().id(), list(goal.value().partOf()));
        }
        for (Located<Action> action : context.all(Action.class)) {
            put(actions, action.value().id(), list(action.value().partOf()));
        }
        report(context, parties, "partOf");
        report(context, members, "members");
        report(context, goals, "partOf");
        report(context, actions, "partOf");
        reportOwnParent(context);
    }

    /** A document may take over from an earlier version of itself, but it is no part of itself. */
    private static void reportOwnParent(RuleContext context) {
        for (Located<DocumentRef> related : context.all(DocumentRef.class)) {
            DocumentRef other = related.value();
            boolean contains =
                    other.relation() == DocumentRelation.PARENT || other.relation() == DocumentRelation.CHILD;
            if (contains && context.leadsHere(new Reference(Optional.of(other.document()), other.version(), ""))) {
                context.finding(related.path())
                        .argument("relation", other.relation())
                        .report("{place}: the document is its own {relation}.");
            }
        }
    }

    /** What leads nowhere is in no circle. */
    private static void put(Map<String, List<String>> edges, String from, List<String> to) {
        if (!to.isEmpty()) {
            edges.put(from, to);
        }
    }

    private static List<String> list(Optional<String> whole) {
        return whole.isPresent() ? List.of(whole.get()) : List.of();
    }

    private static void report(RuleContext context, Map<String, List<String>> edges, String attribute) {
        for (List<String> cycle : Cycles.in(edges)) {
            String place = Collections.min(cycle); // the order of the document may change, and the finding is the same
            List<String> names =
                    cycle.stream().limit(NAMES_SHOWN).map(context::nameOf).toList();
            String more = cycle.size() > NAMES_SHOWN ? ", and {more} more," : "";
            context.finding(context.index().pathOf(place).orElseThrow().attribute(attribute))
                    .argument("ids", cycle)
                    .argument("names", names)
                    .argument("more", cycle.size() - NAMES_SHOWN)
                    .report(
                            cycle.size() == 1
                                    ? "{names} contains itself."
                                    : "{names}" + more + " contain each other, so that none of them is the whole.");
        }
    }
}
