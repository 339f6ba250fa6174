package io.github.strategydocs.report;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ObligationLevel;
import io.github.strategydocs.model.OwnParties;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import io.github.strategydocs.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/** Finds out what stands in an overview. Not safe to share between threads. */
final class OverviewMaker {

    private final Validator validator;

    @Nullable
    private final Strategy parent;

    @Nullable
    private final LocalDate asOf;

    private final List<Action> actions = new ArrayList<>();

    /** The parent's actions that are no parts, by their ids and those of all that they hold. */
    private final Map<String, Action> wholes = new HashMap<>();

    OverviewMaker(Validator validator, @Nullable Strategy parent, @Nullable LocalDate asOf) {
        this.validator = validator;
        this.parent = parent;
        this.asOf = asOf;
        if (parent != null) {
            collect(parent);
        }
    }

    private void collect(Strategy strategy) {
        for (EffectiveAction effective : EffectiveAction.all(strategy)) {
            Action action = effective.action();
            Action whole = effective.outermost();
            if (whole.id().equals(action.id())) {
                actions.add(action);
            }
            wholes.put(action.id(), whole);
            for (Deliverable deliverable : action.deliverables()) {
                wholes.put(deliverable.id(), whole);
            }
            for (Milestone milestone : action.milestones()) {
                wholes.put(milestone.id(), whole);
            }
        }
    }

    List<Action> actions() {
        return List.copyOf(actions);
    }

    OverviewBody body(String document, Strategy strategy, @Nullable Strategy previous) {
        return body(document, strategy, previous, validator.validate(request(strategy, previous)));
    }

    /** A body whose strategy was checked before. */
    OverviewBody body(String document, Strategy strategy, @Nullable Strategy previous, ValidationReport report) {
        List<EffectiveAction> own = EffectiveAction.all(strategy);
        Map<String, List<String>> late = late(own);
        return new OverviewBody(
                document,
                strategy,
                strategy.index()
                        .find(strategy.organisation(), Party.class)
                        .map(Party::name)
                        .orElse(strategy.title()),
                report,
                responses(strategy, own, late.keySet()),
                late.values().stream().flatMap(List::stream).toList(),
                slipped(strategy, previous));
    }

    private ValidationRequest request(Strategy strategy, @Nullable Strategy previous) {
        ValidationRequest request = ValidationRequest.of(strategy);
        if (parent != null) {
            request = request.withRelated(parent);
        }
        if (asOf != null) {
            request = request.withAsOf(asOf);
        }
        return previous == null ? request : request.withPrevious(previous);
    }

    /** By the ids of actions, in their order: what of each is overdue. */
    private Map<String, List<String>> late(List<EffectiveAction> actions) {
        Map<String, List<String>> late = new LinkedHashMap<>();
        if (asOf != null) {
            Lateness lateness = new Lateness(asOf);
            for (EffectiveAction action : actions) {
                List<String> ofAction = lateness.of(action);
                if (!ofAction.isEmpty()) {
                    late.put(action.action().id(), ofAction);
                }
            }
        }
        return late;
    }

    private static List<String> slipped(Strategy strategy, @Nullable Strategy previous) {
        List<String> slipped = new ArrayList<>();
        if (previous != null) {
            for (Change change : StrategyDiff.between(previous, strategy).changes()) {
                if (change.means(MeaningKind.DEADLINE_SLIPPED)) {
                    slipped.add(change.sentence());
                }
            }
        }
        return slipped;
    }

    private List<OverviewResponse> responses(Strategy strategy, List<EffectiveAction> answers, Set<String> overdue) {
        Map<String, ResponseTally> tallies = new HashMap<>();
        for (EffectiveAction effective : answers) {
            Action action = effective.action();
            for (Action whole : answeredBy(action)) {
                tallies.computeIfAbsent(whole.id(), id -> new ResponseTally(whole))
                        .add(effective, overdue.contains(action.id()));
            }
        }
        Set<String> own = parent == null ? Set.of() : OwnParties.of(strategy).in(parent);
        List<OverviewResponse> responses = new ArrayList<>();
        for (Action action : actions) {
            ResponseTally tally = tallies.getOrDefault(action.id(), new ResponseTally(action));
            responses.add(tally.response(isAsked(action, own)));
        }
        return responses;
    }

    /** Whoever is obliged is asked, and whoever is to do it. */
    private static boolean isAsked(Action action, Set<String> own) {
        for (Obligation obligation : action.obligations()) {
            if (obligation.level() == ObligationLevel.REQUIRED
                    && (obligation.party().isEmpty()
                            || own.contains(obligation.party().get()))) {
                return true;
            }
        }
        for (Assignment assignment : action.assignments()) {
            boolean isToDo =
                    assignment.role() == AssignmentRole.RESPONSIBLE || assignment.role() == AssignmentRole.ACCOUNTABLE;
            if (isToDo && own.contains(assignment.party())) {
                return true;
            }
        }
        return false;
    }

    /** The parent's actions to which one of a body responds. */
    private Set<Action> answeredBy(Action action) {
        Set<Action> answered = new HashSet<>();
        for (String text : action.respondsTo()) {
            Reference reference = Reference.parse(text);
            Action whole = wholes.get(reference.id());
            if (whole != null
                    && parent != null
                    && reference.document().orElse("").equals(parent.id())) {
                answered.add(whole);
            }
        }
        return answered;
    }
}
