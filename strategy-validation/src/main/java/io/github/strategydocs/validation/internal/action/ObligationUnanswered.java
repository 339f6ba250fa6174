package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ObligationLevel;
import io.github.strategydocs.model.OwnParties;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.Names;
import io.github.strategydocs.value.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code action/obligation-unanswered}. */
final class ObligationUnanswered extends BuiltInRule {

    ObligationUnanswered() {
        super(RuleMetadata.builder("action/obligation-unanswered")
                .title("A required action of the parent that nothing here responds to")
                .why("Silence looks like refusal or like oversight, and nobody can tell which.")
                .remedy(
                        "Add an action that responds to it; if it does not arise here, or an exemption was given, say so "
                                + "in an action that is not-applicable or exempt, with the reason.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .needs(Input.RELATED_DOCUMENTS)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Set<String>> answered = answered(context);
        for (DocumentRef related : context.strategy().relatedDocuments()) {
            if (related.relation() == DocumentRelation.PARENT) {
                Optional<Strategy> parent =
                        context.document(new Reference(Optional.of(related.document()), related.version(), ""));
                if (parent.isPresent()) {
                    check(
                            context,
                            parent.get(),
                            answered.getOrDefault(parent.get().id(), Set.of()));
                } else {
                    context.leftOut("the parent document \"" + related.document() + "\" was not given");
                }
            }
        }
    }

    /** What actions here respond to, by document: to say that something does not apply is a response. */
    private static Map<String, Set<String>> answered(RuleContext context) {
        Map<String, Set<String>> answered = new HashMap<>();
        for (JudgedAction action : JudgedActions.in(context).all()) {
            for (String text : action.action().respondsTo()) {
                Reference reference = Reference.parse(text);
                String document = reference.document().orElse("");
                Set<String> ids = answered.get(document);
                if (ids == null) {
                    ids = new HashSet<>();
                    answered.put(document, ids);
                }
                ids.add(reference.id());
            }
        }
        return answered;
    }

    private static void check(RuleContext context, Strategy parent, Set<String> answered) {
        Set<String> ourselves = OwnParties.of(context.strategy()).in(parent);
        Map<String, Party> unknown = groupsWithoutMembers(parent, ourselves);
        Map<JudgedAction, Boolean> isAnswered = new HashMap<>();
        List<JudgedAction> actions = JudgedActions.of(parent).committed();
        Set<JudgedAction> answeredBelow = new HashSet<>();
        for (JudgedAction action : actions) {
            boolean isHere = isAnswered(action.action(), answered)
                    || (action.whole().isPresent()
                            && isAnswered.getOrDefault(action.whole().get(), false));
            isAnswered.put(action, isHere);
            JudgedAction next = isHere ? action : null;
            while (next != null && answeredBelow.add(next)) {
                next = next.whole().orElse(null);
            }
        }
        Set<JudgedAction> reported = new LinkedHashSet<>();
        Map<JudgedAction, JudgedAction> top = new HashMap<>();
        for (JudgedAction action : actions) {
            if (!answeredBelow.contains(action) && obliges(action, ourselves)) {
                top.put(
                        action,
                        action.whole().isPresent()
                                ? top.getOrDefault(action.whole().get(), action)
                                : action);
            } else if (!answeredBelow.contains(action)) {
                leaveOut(context, parent, action, unknown);
            }
            if (action.isJudged()) {
                context.lookedAt();
                JudgedAction unanswered = top.get(action);
                if (unanswered != null && reported.add(unanswered)) {
                    report(context, parent, unanswered.action());
                }
            }
        }
    }

    private static boolean isAnswered(Action action, Set<String> answered) {
        if (answered.contains(action.id())) {
            return true;
        }
        for (Deliverable deliverable : action.deliverables()) {
            if (answered.contains(deliverable.id())) {
                return true;
            }
        }
        for (Milestone milestone : action.milestones()) {
            if (answered.contains(milestone.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean obliges(JudgedAction action, Set<String> ourselves) {
        for (Obligation obligation : action.obligations()) {
            if (obligation.level() == ObligationLevel.REQUIRED
                    && (obligation.party().isEmpty()
                            || ourselves.contains(obligation.party().get()))) {
                return true;
            }
        }
        return false;
    }

    /** The groups of which nobody can tell whether this organisation is a member, by their ids. */
    private static Map<String, Party> groupsWithoutMembers(Strategy parent, Set<String> ourselves) {
        Map<String, Party> groups = new HashMap<>();
        for (Party party : parent.parties()) {
            if (party.kind() == PartyKind.GROUP && party.members().isEmpty() && !ourselves.contains(party.id())) {
                groups.put(party.id(), party);
            }
        }
        return groups;
    }

    private static void leaveOut(
            RuleContext context, Strategy parent, JudgedAction action, Map<String, Party> unknown) {
        for (Obligation obligation : action.obligations()) {
            Party group = unknown.get(obligation.party().orElse(""));
            if (group != null && obligation.level() == ObligationLevel.REQUIRED) {
                context.leftOut(Names.fitted("\"" + parent.title() + "\"") + " does not say who belongs to "
                        + Names.fitted("\"" + group.name() + "\"") + ", of whom it requires something");
            }
        }
    }

    private static void report(RuleContext context, Strategy parent, Action action) {
        context.finding(ElementPath.ROOT.attribute("actionPlan").attribute("actions"))
                .about(parent.id() + "#" + action.id())
                .argument("id", action.id())
                .argument("title", action.title())
                .argument("parent", parent.title())
                .report("Nothing here responds to \"{title}\" ({id}), which \"{parent}\" requires.");
    }
}
