package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
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
import java.util.function.Function;

/**
 * The actions of a document with their parts. What each part has, the whole need not repeat.
 *
 * <p>It serves one run.
 */
public final class Actions {

    private final Strategy strategy;
    private final Map<String, List<Action>> parts = new HashMap<>();
    private final JudgedActions judged;

    /**
     * The actions of the document that is checked, worked out once for all rules of a run.
     *
     * @param context the document
     * @return its actions
     */
    public static Actions in(RuleContext context) {
        return context.shared(Actions.class, new Function<>() {
            @Override
            public Actions apply(Strategy strategy) {
                return new Actions(strategy, JudgedActions.in(context));
            }
        });
    }

    /**
     * The actions of a document.
     *
     * @param strategy the document
     */
    public Actions(Strategy strategy) {
        this(strategy, JudgedActions.of(strategy));
    }

    private Actions(Strategy strategy, JudgedActions judged) {
        this.strategy = strategy;
        this.judged = judged;
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

    /** What holds of an action of the document. */
    JudgedAction of(Action action) {
        return judged.find(action.id()).orElseThrow();
    }

    /**
     * The action of which an action is a part.
     *
     * @param action an action of the document
     * @return the whole, or empty if it is no part of any
     */
    public Optional<Action> wholeOf(Action action) {
        return action.partOf().isPresent()
                ? strategy.index().find(action.partOf().get(), Action.class)
                : Optional.empty();
    }

    /**
     * The action of which an action is a part at last.
     *
     * @param action an action of the document
     * @return an action that is no part of another, the action itself if it is none
     */
    public Action topOf(Action action) {
        return of(action).top().action();
    }

    /**
     * Whether an action is something that the body means to do, or has done: it applies, perhaps on a condition, and
     * neither it nor what it is a part of is cancelled.
     *
     * @param action an action of the document
     * @return false too for one that nobody has decided on yet
     */
    public boolean isCommitment(Action action) {
        return of(action).isCommitted();
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
        Deque<Action> toFollow = new ArrayDeque<>();
        toFollow.add(whole);
        while (!toFollow.isEmpty()) {
            Action action = toFollow.remove();
            if (met.putIfAbsent(action.id(), action) == null) {
                for (Action part : parts.getOrDefault(action.id(), List.of())) {
                    toFollow.add(part);
                }
            }
        }
        return met.values();
    }
}
