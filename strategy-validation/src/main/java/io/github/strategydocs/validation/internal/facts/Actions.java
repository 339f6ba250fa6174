package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The actions of a document with their parts. What each part has, the whole need not repeat.
 *
 * <p>It serves one run of one rule.
 */
public final class Actions {

    private final Strategy strategy;
    private final Map<String, List<Action>> parts = new HashMap<>();

    /**
     * The actions of a document.
     *
     * @param strategy the document
     */
    public Actions(Strategy strategy) {
        this.strategy = strategy;
        for (Action action : strategy.index().all(Action.class)) {
            if (action.partOf().isPresent()) {
                List<Action> ofWhole = parts.get(action.partOf().get());
                if (ofWhole == null) {
                    ofWhole = new ArrayList<>();
                    parts.put(action.partOf().get(), ofWhole);
                }
                ofWhole.add(action);
            }
        }
    }

    /**
     * Whether an action is something that the body means to do, or has done: it applies, perhaps on a condition, and
     * neither it nor what it is a part of is cancelled.
     *
     * @param strategy the document in which it stands
     * @param action an action
     * @return false too for one that nobody has decided on yet
     */
    public static boolean isCommitment(Strategy strategy, Action action) {
        EffectiveAction effective = EffectiveAction.of(strategy, action);
        Applicability applicability = effective.applicability();
        if (applicability != Applicability.APPLIES && applicability != Applicability.CONDITIONAL) {
            return false;
        }
        for (Action whole : effective.lineage()) {
            if (whole.status().equals(Optional.of(ProgressStatus.CANCELLED))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an action is something that the body means to do, or has done.
     *
     * @param action an action of the document
     * @return whether it applies and is not cancelled
     */
    public boolean isCommitment(Action action) {
        return isCommitment(strategy, action);
    }

    /**
     * Whether anything says when an action happens.
     *
     * @param action an action of the document
     * @return whether it, one of its parts, or a deliverable or milestone of these has a date; a first time is one
     */
    public boolean isDated(Action action) {
        for (Deadline deadline : deadlines(action)) {
            boolean hasFirst = deadline instanceof Deadline.Recurring recurring
                    && recurring.first().isPresent();
            if (hasFirst || deadline.dueDate().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * When all of an action is due.
     *
     * @param action an action of the document
     * @return its own date or, if it has none, the latest of its parts and of their deliverables and milestones
     */
    public Optional<PartialDate> due(Action action) {
        Optional<Deadline> own = action.deadline();
        if (own.isPresent() && own.get().dueDate().isPresent()) {
            return own.get().dueDate();
        }
        Optional<PartialDate> latest = Optional.empty();
        for (Deadline deadline : deadlines(action)) {
            Optional<PartialDate> due = deadline.dueDate();
            if (due.isPresent() && (latest.isEmpty() || due.get().compareTo(latest.get()) > 0)) {
                latest = due;
            }
        }
        return latest;
    }

    private List<Deadline> deadlines(Action whole) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Action action : withParts(whole)) {
            add(deadlines, action.deadline());
            for (Deliverable deliverable : action.deliverables()) {
                add(deadlines, deliverable.deadline());
            }
            for (Milestone milestone : action.milestones()) {
                add(deadlines, milestone.deadline());
            }
        }
        return deadlines;
    }

    private static void add(List<Deadline> deadlines, Optional<Deadline> deadline) {
        if (deadline.isPresent()) {
            deadlines.add(deadline.get());
        }
    }

    /** Parts that contain each other are met once. */
    private Collection<Action> withParts(Action whole) {
        Map<String, Action> met = new LinkedHashMap<>();
        Deque<Action> toFollow = new ArrayDeque<>(List.of(whole));
        while (!toFollow.isEmpty()) {
            Action action = toFollow.remove();
            if (met.putIfAbsent(action.id(), action) == null) {
                toFollow.addAll(parts.getOrDefault(action.id(), List.of()));
            }
        }
        return met.values();
    }
}
