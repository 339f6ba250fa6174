package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.plan.Deadlines;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * The actions of a document with their parts. What each part has, the whole need not repeat.
 *
 * <p>It serves one run.
 */
public final class Actions {

    private final Strategy strategy;
    private final JudgedActions judged;

    /** Worked out once somebody asks for a date. */
    private final Map<JudgedAction, Dates> dates = new HashMap<>();

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
                ? strategy.index().find(strategy.index().idOf(action.partOf().get()), Action.class)
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
     * @return whether it, one of its parts, or a deliverable or milestone of these has a date; a first time is one. What was
     *     cancelled, and parts to which nobody is committed, do not count
     */
    public boolean isDated(Action action) {
        return datesOf(action).isDated;
    }

    /**
     * When all of an action is due.
     *
     * @param action an action of the document
     * @return its own date or, if it has none, the latest of its parts and of their deliverables and milestones; what was
     *     cancelled, and parts to which nobody is committed, do not count
     */
    public Optional<PartialDate> due(Action action) {
        Optional<PartialDate> own = Deadlines.dueDate(action.deadline());
        return own.isPresent() ? own : Optional.ofNullable(datesOf(action).latest);
    }

    /**
     * When the last of what is still to be done of an action is due.
     *
     * @param action an action of the document
     * @return its own date or, if it has none, the latest of its parts and of their deliverables and milestones; what was
     *     completed or cancelled, and parts to which nobody is committed, do not count
     */
    public Optional<PartialDate> stillDue(JudgedAction action) {
        Optional<PartialDate> own = action.dueDate();
        return own.isPresent() ? own : Optional.ofNullable(datesOf(action.action()).latestOpen);
    }

    /** What the dates of an action and of all that belongs to it come to. */
    private static final class Dates {

        @Nullable
        private PartialDate latest;

        @Nullable
        private PartialDate latestOpen;

        private boolean isDated;

        private void add(Optional<Deadline> deadline, boolean isOpen) {
            if (deadline.isPresent()) {
                Optional<PartialDate> due = deadline.get().dueDate();
                isDated |= due.isPresent()
                        || (deadline.get() instanceof Deadline.Recurring recurring
                                && recurring.first().isPresent());
                if (due.isPresent()) {
                    latest = later(due.get(), latest);
                    latestOpen = isOpen ? later(due.get(), latestOpen) : latestOpen;
                }
            }
        }

        private void add(Dates part) {
            isDated |= part.isDated;
            latest = part.latest == null ? latest : later(part.latest, latest);
            latestOpen = part.latestOpen == null ? latestOpen : later(part.latestOpen, latestOpen);
        }

        private static PartialDate later(PartialDate due, @Nullable PartialDate known) {
            return known == null || due.compareTo(known) > 0 ? due : known;
        }
    }

    private Dates datesOf(Action action) {
        if (dates.isEmpty()) {
            lookForDates();
        }
        return Objects.requireNonNull(dates.get(of(action)));
    }

    /** Once for all actions, the parts before their wholes, so that a deep plan takes no longer than a flat one. */
    private void lookForDates() {
        List<JudgedAction> wholesFirst = judged.all();
        for (JudgedAction action : wholesFirst) {
            dates.put(action, new Dates());
        }
        for (int i = wholesFirst.size() - 1; i >= 0; i--) {
            JudgedAction action = wholesFirst.get(i);
            Dates own = Objects.requireNonNull(dates.get(action));
            own.add(action.action().deadline(), action.isOpen());
            for (Deliverable deliverable : action.action().deliverables()) {
                add(own, action, deliverable.deadline(), deliverable.status());
            }
            for (Milestone milestone : action.action().milestones()) {
                add(own, action, milestone.deadline(), milestone.status());
            }
            if (action.isCommitted() && action.whole().isPresent()) {
                Objects.requireNonNull(dates.get(action.whole().get())).add(own);
            }
        }
    }

    private static void add(
            Dates dates, JudgedAction action, Optional<Deadline> deadline, Optional<ProgressStatus> status) {
        if (!status.equals(Optional.of(ProgressStatus.CANCELLED))) {
            dates.add(deadline, action.isOpen() && !status.equals(Optional.of(ProgressStatus.COMPLETED)));
        }
    }
}
